import { useNavigate } from 'react-router-dom';
import { allowedPaymentMoves, ORDER_STATUSES } from '../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../ui/status-look';
import { useKeys, type KeyMap } from '../ui/useKeys';
import type { OrderBook } from './model/order-book';
import type { OrderActs } from './moves/useOrderActs';

/** The order that keys act on: the focused one, else the one under the pointer. */
function currentOrder(book: OrderBook) {
  const focused = document.activeElement?.closest<HTMLElement>('[data-order]');
  const id = (focused ?? document.querySelector<HTMLElement>('[data-order]:hover'))?.dataset.order;
  return id === undefined ? undefined : book.card(id);
}

/** Shortcuts that act on the focused order: S and a digit, T, P, Enter; and N for a new one. */
export function useOrderKeys(book: OrderBook, acts: OrderActs, canWrite: boolean): void {
  const navigate = useNavigate();
  const onCurrent = (act: (card: NonNullable<ReturnType<OrderBook['card']>>) => void) => (): void => {
    const card = currentOrder(book);
    if (card) act(card);
  };
  const moves = Object.fromEntries(
    ORDER_STATUSES.map((status) => [`KeyS Digit${STATUS_LOOK[status].digit}`, onCurrent((card) => acts.move(card, status))]),
  );
  const writing: KeyMap = {
    ...moves,
    KeyN: () => navigate('/plugins/desk/orders/new'),
    KeyT: onCurrent((card) => acts.take(card)),
    KeyP: onCurrent((card) => {
      if (allowedPaymentMoves(card.paymentStatus, 'staff').includes('paid')) acts.pay(card, 'paid');
    }),
  };
  useKeys({
    ...(canWrite ? writing : {}),
    Enter: (event) => {
      const row = event.target instanceof HTMLElement && event.target.matches('tr[data-order]') ? event.target : null;
      const card = book.card(row?.dataset.order ?? '');
      if (card) acts.open(card);
    },
  });
}
