import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { WebhookBody } from '../../../../../api/integrations/contracts/webhooks';
import { useFormats } from '../ui/useFormats';
import { StatePill } from './StatePill';
import { typesInWords, useWords } from './words';

const Facts = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
  gap: 16px 24px;
  margin: 0;
  dd {
    margin: 4px 0 0;
    overflow-wrap: anywhere;
  }
`;

/** How a webhook stands. */
export function FactsPanel({ webhook }: { webhook: WebhookBody }) {
  const intl = useIntl();
  const words = useWords();
  const formats = useFormats();
  const fact = (id: string, content: ReactNode) => (
    <div>
      <Typography tag="dt" textColor="neutral600" variant="pi">
        {words(`fact.${id}`)}
      </Typography>
      <Typography tag="dd">{content}</Typography>
    </div>
  );
  const { state, stateReason, backlog, lastSuccessAt, failingSince, failures, nextAttemptAt, previousSecretUntil } = webhook;
  return (
    <Box background="neutral0" hasRadius padding={6} shadow="tableShadow" tag="section">
      <Facts>
        {fact('state', <StatePill webhook={webhook} />)}
        {fact('types', typesInWords(webhook.types, intl))}
        {fact('backlog', backlog === 0 ? words('backlog.none') : words('backlog', { count: backlog }))}
        {fact('last', lastSuccessAt ? formats.dateTime(lastSuccessAt) : words('never'))}
        {failingSince ? fact('failing', words('failing', { when: formats.dateTime(failingSince), count: failures })) : null}
        {nextAttemptAt ? fact('next', formats.dateTime(nextAttemptAt)) : null}
        {previousSecretUntil ? fact('previous', formats.dateTime(previousSecretUntil)) : null}
        {fact('created', [formats.date(webhook.createdAt), webhook.createdBy].filter(Boolean).join(', '))}
      </Facts>
      {state === 'disabled' ? (
        <Box paddingTop={4}>
          <Typography role="status" textColor="danger600">
            {words(`disabled.${stateReason ?? 'failing'}`)}
          </Typography>
        </Box>
      ) : null}
    </Box>
  );
}
