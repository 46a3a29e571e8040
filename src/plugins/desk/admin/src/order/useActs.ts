import { useState, type RefObject } from 'react';
import type { OrderDetail, OrderMove } from '../../../../../api/orders/contracts/staff-bodies';
import type { PaymentStatus } from '../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../ui/status-look';
import { useKeys } from '../ui/useKeys';
import type { AskedAct } from './ActDialog';
import { ASKED } from './move-words';
import type { OrderWork } from './useOrderWork';

/** Moves and payments as buttons and keys start them: those without a way back are asked about first. */
export interface Acts {
  asked: AskedAct | null;
  move: (wanted: OrderMove) => void;
  pay: (to: PaymentStatus) => void;
  confirm: (answer: { note: string; returnGoods: boolean }) => Promise<void>;
  dismiss: () => void;
}

export function useActs(work: OrderWork): Acts {
  const [asked, setAsked] = useState<AskedAct | null>(null);
  return {
    asked,
    move: (wanted) => {
      if (ASKED.includes(wanted.to)) setAsked({ kind: 'move', move: wanted });
      else void work.move(wanted.to);
    },
    pay: (to) => {
      if (to === 'refunded') setAsked({ kind: 'refund' });
      else void work.pay(to);
    },
    confirm: async ({ note, returnGoods }) => {
      if (!asked) return;
      await (asked.kind === 'move' ? work.move(asked.move.to, note) : work.pay('refunded', returnGoods, note));
      setAsked(null);
    },
    dismiss: () => setAsked(null),
  };
}

interface KeyedPage {
  order: OrderDetail;
  acts: Acts;
  work: OrderWork;
  canAct: boolean;
  picker: RefObject<HTMLInputElement>;
}

/** The keys of the order page: Ctrl S, Esc, A to add, T to take, P to pay, S and a digit to move. */
export function useOrderKeys(
  { order, acts, work, canAct, picker }: KeyedPage,
  { save, leave }: { save: () => void; leave: () => void },
): void {
  const payment = order.allowedPayments.find((to) => to === 'paid') ?? order.allowedPayments[0];
  const moves = order.moves.map((move) => {
    const act = (): void => {
      if (canAct) acts.move(move);
    };
    return [`KeyS Digit${STATUS_LOOK[move.to].digit}`, act] as const;
  });
  useKeys({
    'Mod+KeyS': save,
    Escape: leave,
    KeyA: () => picker.current?.focus(),
    KeyT: () => {
      if (canAct) void work.assign('me');
    },
    KeyP: () => {
      if (canAct && payment) acts.pay(payment);
    },
    ...Object.fromEntries(moves),
  });
}
