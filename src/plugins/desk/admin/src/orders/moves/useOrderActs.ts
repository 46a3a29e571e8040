import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { OrderBody } from '../../../../../../api/orders/contracts/bodies';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderDetail, StaffBrief } from '../../../../../../api/orders/contracts/staff-bodies';
import { allowedMoves, FINAL_STATUSES, type OrderStatus, type PaymentStatus } from '../../../../../../api/orders/domain/status';
import { rememberOwnChange } from '../../live/own-changes';
import { DeskError } from '../../ui/desk-error';
import { useMessageOf } from '../../ui/error-message';
import { useNotices } from '../../ui/notices';
import { STATUS_LOOK } from '../../ui/status-look';
import { deskApi } from '../../ui/useDeskApi';
import { useMe } from '../../ui/useStaff';
import type { OrderBook } from '../model/order-book';

export interface OrderActs {
  open: (card: Pick<OrderCard, 'documentId'>) => void;
  /** Asks first where the move is final. */
  move: (card: OrderCard, to: OrderStatus) => void;
  moveNow: (card: OrderCard, to: OrderStatus, note?: string) => Promise<void>;
  take: (card: OrderCard) => void;
  handOver: (card: OrderCard) => void;
  giveTo: (card: OrderCard, person: StaffBrief | null) => Promise<void>;
  pay: (card: OrderCard, to: PaymentStatus) => void;
}

/** What has to be asked before it is done. */
export type Question = { kind: 'move'; card: OrderCard; to: OrderStatus } | { kind: 'handOver'; card: OrderCard } | null;

/** The answer of a write, laid over what the card knows. */
function merged(card: OrderCard, { lines, comments, ...body }: OrderBody): OrderCard {
  return { ...card, ...body };
}

/** Everything a person does to an order from lists and the board: shown at once, taken back with a reason when refused. */
export function useOrderActs(book: OrderBook): { acts: OrderActs; question: Question; answered: () => void } {
  const intl = useIntl();
  const navigate = useNavigate();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const me = useMe();
  const [question, setQuestion] = useState<Question>(null);
  const latest = useRef({ intl, navigate, notices, messageOf, me });
  latest.current = { intl, navigate, notices, messageOf, me };

  const acts = useMemo((): OrderActs => {
    const say = (id: string, values?: Record<string, string>): string => latest.current.intl.formatMessage({ id }, values);
    const statusName = (status: OrderStatus): string => say(STATUS_LOOK[status].labelId);

    const refresh = async (card: OrderCard): Promise<void> => {
      try {
        const { data } = await deskApi.get<{ data: OrderDetail }>(`/orders/${card.documentId}`);
        book.put(data, { isOwn: true });
      } catch {
        // The refusal has been told; the next live change or reload brings the order's present state.
      }
    };
    const change = async (
      card: OrderCard,
      shown: Partial<OrderCard>,
      write: () => Promise<{ data: OrderBody }>,
      { to, told }: { to?: OrderStatus; told?: (after: OrderCard) => void } = {},
    ): Promise<void> => {
      book.replace({ ...card, ...shown }, { isOwn: true });
      try {
        const { data } = await write();
        rememberOwnChange(data.documentId, data.version);
        const after = merged(book.card(card.documentId) ?? card, data);
        book.put(after, { isOwn: true });
        told?.(after);
      } catch (error) {
        const now = book.card(card.documentId);
        // Unless a newer state has come meanwhile, everything is as it was.
        if (now && now.version === card.version) book.replace(card, { isOwn: true });
        const title = say(to ? 'desk.orders.refused.move' : 'desk.orders.refused', { number: card.number });
        latest.current.notices.show({ tone: 'danger', title, text: latest.current.messageOf(error) });
        if (error instanceof DeskError && error.status === 409) await refresh(card);
      }
    };
    const path = (card: OrderCard, what: string): string => `/orders/${card.documentId}/${what}`;

    const moveNow: OrderActs['moveNow'] = (card, to, note) =>
      change(
        card,
        { status: to, allowedTransitions: allowedMoves(to, 'staff') },
        () => deskApi.post(path(card, 'status'), { to, version: card.version, ...(note ? { note } : {}) }),
        {
          to,
          told: (after) => {
            const canReturn = allowedMoves(to, 'staff').includes(card.status);
            latest.current.notices.show({
              tone: 'success',
              icon: STATUS_LOOK[to].icon,
              key: `moved-${card.documentId}`,
              title: say('desk.orders.moved', { number: card.number, status: statusName(to) }),
              text: card.customer?.name ?? undefined,
              undo: canReturn ? () => void moveNow(book.card(card.documentId) ?? after, card.status) : undefined,
            });
          },
        },
      );
    const giveTo: OrderActs['giveTo'] = (card, person) =>
      change(
        card,
        { manager: person ? { documentId: person.documentId, displayName: person.displayName } : null },
        () => deskApi.post(path(card, 'manager'), { manager: person?.isMe ? 'me' : (person?.documentId ?? null), version: card.version }),
        {
          told: () =>
            latest.current.notices.show({
              tone: 'success',
              title: person
                ? say('desk.orders.given', { number: card.number, name: person.displayName })
                : say('desk.orders.released', { number: card.number }),
            }),
        },
      );
    return {
      open: (card) => latest.current.navigate(`/plugins/desk/orders/${card.documentId}`),
      move: (card, to) => {
        if (!allowedMoves(card.status, 'staff').includes(to)) {
          const error = new DeskError(409, 'ILLEGAL_TRANSITION', '', {
            from: card.status,
            to,
            allowed: allowedMoves(card.status, 'staff'),
          });
          latest.current.notices.show({
            tone: 'danger',
            title: say('desk.orders.refused.move', { number: card.number }),
            text: latest.current.messageOf(error),
          });
          return;
        }
        if (FINAL_STATUSES.includes(to)) setQuestion({ kind: 'move', card, to });
        else void moveNow(card, to);
      },
      moveNow,
      take: (card) => {
        const person = latest.current.me;
        if (person) void giveTo(card, person);
      },
      handOver: (card) => setQuestion({ kind: 'handOver', card }),
      giveTo,
      pay: (card, to) =>
        void change(card, { paymentStatus: to }, () => deskApi.post(path(card, 'payment'), { to, version: card.version }), {
          told: (after) =>
            latest.current.notices.show({
              tone: 'success',
              title: say('desk.orders.paid', { number: card.number, payment: say(`desk.payment.${to}`) }),
              undo: to === 'paid' ? () => acts.pay(book.card(card.documentId) ?? after, 'unpaid') : undefined,
            }),
        }),
    };
  }, [book]);
  return { acts, question, answered: () => setQuestion(null) };
}
