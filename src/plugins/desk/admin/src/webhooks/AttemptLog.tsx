import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { AttemptBody } from '../../../../../api/integrations/contracts/webhooks';
import { useFormats } from '../ui/useFormats';
import { AttemptPill } from './StatePill';
import { useWords } from './words';

const Log = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
  > li {
    display: grid;
    grid-template-columns: 160px minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 4px 16px;
    padding: 12px 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  code {
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  @media (max-width: 767px) {
    > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    > li > :nth-child(2) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;

interface Props {
  attempts: readonly AttemptBody[];
  hasMore: boolean;
  onMore: () => void;
  onResend: (attempt: AttemptBody) => void;
}

/** Every POST of 30 days, the newest first. */
export function AttemptLog({ attempts, hasMore, onMore, onResend }: Props) {
  const words = useWords();
  const formats = useFormats();
  const facts = ({ kind, attempt, durationMs, requestedBy }: AttemptBody): string =>
    [
      kind === 'delivery'
        ? attempt && attempt > 1
          ? words('log.attempt', { attempt })
          : ''
        : words(`log.${kind}`, { who: requestedBy ?? '' }),
      durationMs === null ? '' : words('log.duration', { ms: durationMs }),
    ]
      .filter(Boolean)
      .join(' · ');
  const reason = ({ failure, answer }: AttemptBody): string =>
    [failure && failure !== 'bad_status' ? words(`failure.${failure}`) : '', answer ?? ''].filter(Boolean).join(': ');
  return (
    <Box aria-labelledby="webhook-log" background="neutral0" hasRadius padding={6} shadow="tableShadow" tag="section">
      <Box paddingBottom={3}>
        <Typography id="webhook-log" tag="h2" variant="delta">
          {words('log')}
        </Typography>
      </Box>
      {attempts.length === 0 ? (
        <Typography textColor="neutral600">{words('log.empty')}</Typography>
      ) : (
        <Log aria-label={words('log')}>
          {attempts.map((attempt) => (
            <li data-attempt={attempt.documentId} key={attempt.documentId}>
              <Typography textColor="neutral600" variant="pi">
                {formats.dateTime(attempt.at)}
              </Typography>
              <Flex alignItems="flex-start" direction="column" minWidth={0}>
                <Typography fontWeight="semiBold">{attempt.type}</Typography>
                <Typography textColor="neutral600" variant="pi">
                  {facts(attempt)}
                </Typography>
                {attempt.state === 'failed' ? <code>{reason(attempt)}</code> : null}
              </Flex>
              <AttemptPill attempt={attempt} />
              {attempt.canResend ? (
                <Button
                  aria-label={words('resend.one', { type: attempt.type, when: formats.dateTime(attempt.at) })}
                  onClick={() => onResend(attempt)}
                  size="S"
                  variant="tertiary"
                >
                  {words('resend')}
                </Button>
              ) : (
                <span />
              )}
            </li>
          ))}
        </Log>
      )}
      {hasMore ? (
        <Flex justifyContent="center" paddingTop={3}>
          <Button onClick={onMore} variant="tertiary">
            {words('log.more')}
          </Button>
        </Flex>
      ) : null}
    </Box>
  );
}
