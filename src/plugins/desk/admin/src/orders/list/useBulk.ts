import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderDetail, StaffBrief } from '../../../../../../api/orders/contracts/staff-bodies';
import { allowedMoves, type OrderStatus } from '../../../../../../api/orders/domain/status';
import { rememberOwnChange } from '../../live/own-changes';
import { DeskError } from '../../ui/desk-error';
import { useMessageOf } from '../../ui/error-message';
import { useNotices } from '../../ui/notices';
import { deskApi } from '../../ui/useDeskApi';
import { useOrdersScope } from '../model/OrdersContext';
import type { Selection } from './useSelection';

interface BulkResult {
  documentId: string;
  ok: boolean;
  status?: OrderStatus;
  version?: number;
  error?: { status: number; code: string; message: string; lines?: unknown[] };
}

/** What became of each order that could not be done. */
export interface BulkFailure {
  card: OrderCard;
  reason: string;
}

export interface Bulk {
  isWorking: boolean;
  failures: readonly BulkFailure[] | null;
  dismissFailures: () => void;
  move: (cards: readonly OrderCard[], to: OrderStatus, note?: string) => Promise<void>;
  give: (cards: readonly OrderCard[], person: StaffBrief | null) => Promise<void>;
}

const AT_ONCE = 200;

/** Acts on many orders: each has its own result, those that failed stay selected and say why. */
export function useBulk(selection: Selection): Bulk {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const { book } = useOrdersScope();
  const [isWorking, setWorking] = useState(false);
  const [failures, setFailures] = useState<readonly BulkFailure[] | null>(null);

  const run = async (
    cards: readonly OrderCard[],
    path: string,
    body: object,
    after: (card: OrderCard) => Partial<OrderCard>,
  ): Promise<void> => {
    setWorking(true);
    const results: BulkResult[] = [];
    try {
      for (let from = 0; from < cards.length; from += AT_ONCE) {
        const orders = cards.slice(from, from + AT_ONCE).map(({ documentId }) => documentId);
        const { data } = await deskApi.post<{ data: BulkResult[] }>(path, { orders, ...body });
        results.push(...data);
      }
    } catch (error) {
      notices.show({ tone: 'danger', title: intl.formatMessage({ id: 'desk.bulk.refused' }), text: messageOf(error) });
    }
    setWorking(false);
    const failed: BulkFailure[] = [];
    results.forEach(({ documentId, ok, version, error }) => {
      const card = book.card(documentId);
      if (!card) return;
      if (!ok) {
        const refusal = new DeskError(error?.status ?? 0, error?.code ?? 'UNKNOWN', error?.message ?? '', {
          from: card.status,
          ...body,
          allowed: allowedMoves(card.status, 'staff'),
          ...(error?.lines ? { lines: error.lines } : {}),
        });
        failed.push({ card, reason: messageOf(refusal) });
        return;
      }
      if (version !== undefined) rememberOwnChange(documentId, version);
      book.put({ ...card, ...after(card), version: version ?? card.version }, { isOwn: true });
    });
    const done = results.length - failed.length;
    if (done > 0) notices.show({ tone: 'success', title: intl.formatMessage({ id: 'desk.bulk.done' }, { count: done }) });
    setFailures(failed.length > 0 ? failed : null);
    const missed = cards.slice(results.length).map(({ documentId }) => documentId);
    selection.keepOnly([...failed.map(({ card }) => card.documentId), ...missed]);
    // What the answer does not hold (missing goods, allowed moves) is read anew for the few in sight.
    await Promise.all(
      failed.slice(0, 10).map(({ card }) =>
        deskApi
          .get<{ data: OrderDetail }>(`/orders/${card.documentId}`)
          .then(({ data }) => book.put(data, { isOwn: true }))
          .catch(() => undefined),
      ),
    );
  };
  return {
    isWorking,
    failures,
    dismissFailures: () => setFailures(null),
    move: (cards, to, note) =>
      run(cards, '/orders/bulk/status', { to, ...(note ? { note } : {}) }, () => ({
        status: to,
        allowedTransitions: allowedMoves(to, 'staff'),
      })),
    give: (cards, person) =>
      run(cards, '/orders/bulk/manager', { manager: person?.isMe ? 'me' : (person?.documentId ?? null) }, () => ({
        manager: person ? { documentId: person.documentId, displayName: person.displayName } : null,
      })),
  };
}
