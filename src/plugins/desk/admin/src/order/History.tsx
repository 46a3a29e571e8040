import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { z } from 'zod';
import type { historyEntryBody } from '../../../../../api/orders/contracts/bodies';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import type { OrderStatus, PaymentStatus } from '../../../../../api/orders/domain/status';
import { Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { useHistoryWords } from './history-words';
import type { Around } from './useAround';
import type { OrderWork } from './useOrderWork';

export type HistoryEntry = z.output<typeof historyEntryBody>;

const List = styled.ol`
  margin: 0;
  padding: 8px 16px 16px;
  list-style: none;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  > li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: start;
    padding: 6px 0 6px 20px;
  }
  > li::before {
    content: '';
    position: absolute;
    left: 3px;
    top: 12px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.primary500};
  }
  > li:not(:last-child)::after {
    content: '';
    position: absolute;
    left: 6px;
    top: 24px;
    bottom: -8px;
    width: 2px;
    background: ${({ theme }) => theme.colors.neutral200};
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    color: ${({ theme }) => theme.colors.neutral700};
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

interface HistoryProps {
  order: OrderDetail;
  history: Around<HistoryEntry[]>;
  canUndo: boolean;
  work: Pick<OrderWork, 'move' | 'pay' | 'isBusy'>;
}

/** Who changed what and when, newest first; the last move can be taken back where the table of moves leads back. */
export function History({ order, history, canUndo, work }: HistoryProps) {
  const intl = useIntl();
  const formats = useFormats();
  const words = useHistoryWords();
  if (!history.value) return history.error ? <Failed error={history.error} onRetry={() => void history.reload()} /> : <Loading />;
  const entries = [...history.value].reverse();
  const lastOf = (kind: string): HistoryEntry | undefined => entries.find((entry) => entry.kind === kind);
  return (
    <List>
      {entries.map((entry, index) => {
        const undo = canUndo && lastOf(entry.kind) === entry ? undoOf(entry) : null;
        return (
          <li key={`${entry.at}-${index}`}>
            <div>
              {words.title(entry)}
              <small>
                {entry.actor.name || intl.formatMessage({ id: `desk.order.who.${entry.actor.kind}` })} ·{' '}
                <time dateTime={entry.at}>{formats.day(entry.at)}</time>
              </small>
              {entry.note && <p>{words.note(entry.note)}</p>}
              {entry.changes && (
                <ul>
                  {words.changes(entry.changes).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </div>
            {undo && (
              <Button size="S" variant="tertiary" disabled={work.isBusy} onClick={undo}>
                {intl.formatMessage({ id: 'desk.ui.undo' })}
              </Button>
            )}
          </li>
        );
      })}
    </List>
  );

  function undoOf(entry: HistoryEntry): (() => void) | null {
    if (entry.kind === 'status' && entry.to === order.status && order.moves.some(({ to }) => to === entry.from))
      return () => void work.move(entry.from as OrderStatus);
    if (entry.kind === 'payment' && entry.to === order.paymentStatus && order.allowedPayments.some((to) => to === entry.from))
      return () => void work.pay(entry.from as PaymentStatus);
    return null;
  }
}
