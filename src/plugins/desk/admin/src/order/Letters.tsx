import { Clock, CheckCircle, CrossCircle, Question } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import type { LetterBody } from '../../../../../api/orders/contracts/documents';
import type { Around } from './useAround';
import { PHONE } from './surface';

const LOOKS: Record<string, { icon: typeof Clock; scale: 'success' | 'danger' | 'warning' | 'neutral' }> = {
  sent: { icon: CheckCircle, scale: 'success' },
  failed: { icon: CrossCircle, scale: 'danger' },
  unknown: { icon: Question, scale: 'warning' },
  retry: { icon: Clock, scale: 'warning' },
  queued: { icon: Clock, scale: 'neutral' },
};

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    padding: 10px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  > li:first-child {
    border-top: 0;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
    overflow-wrap: anywhere;
  }
  ${PHONE} {
    > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

const Pill = styled.span<{ $scale: 'success' | 'danger' | 'warning' | 'neutral' }>`
  display: inline-flex;
  align-items: center;
  justify-self: start;
  align-self: start;
  gap: 4px;
  height: 24px;
  padding: 0 8px;
  border-radius: 4px;
  font-size: 12px;
  font-weight: 600;
  background: ${({ theme, $scale }) => theme.colors[`${$scale}100`]};
  border: 1px solid ${({ theme, $scale }) => theme.colors[`${$scale}200`]};
  svg {
    width: 12px;
    height: 12px;
  }
  svg path {
    fill: ${({ theme, $scale }) => theme.colors[`${$scale}600`]};
  }
`;

/** The letters sent about the order, newest first, with what became of each. */
export function Letters({ letters }: { letters: Around<LetterBody[]> }) {
  const intl = useIntl();
  const formats = useFormats();
  if (!letters.value) return letters.error ? <Failed error={letters.error} onRetry={() => void letters.reload()} /> : <Loading />;
  if (letters.value.length === 0) return <Empty text={intl.formatMessage({ id: 'desk.order.letters.none' })} />;
  return (
    <List>
      {letters.value.map((letter) => {
        const known = letter.state in LOOKS ? letter.state : 'unknown';
        const { icon: Icon, scale } = LOOKS[known] ?? { icon: Question, scale: 'warning' as const };
        return (
          <li key={letter.documentId}>
            <div>
              {letter.subject}
              <small>
                {letter.to} · {formats.day(letter.at)}
              </small>
              {letter.lastReply && letter.state !== 'sent' && <small>{letter.lastReply}</small>}
            </div>
            <Pill $scale={scale}>
              <Icon aria-hidden />
              {intl.formatMessage({ id: `desk.order.letters.${known}` })}
            </Pill>
          </li>
        );
      })}
    </List>
  );
}
