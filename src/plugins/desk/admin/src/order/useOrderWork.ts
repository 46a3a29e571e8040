import { useCallback, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { OrderBody } from '../../../../../api/orders/contracts/bodies';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { checkMove, checkPaymentMove, type OrderStatus, type PaymentStatus } from '../../../../../api/orders/domain/status';
import { rememberOwnChange } from '../live/own-changes';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { useStaff } from '../ui/useStaff';
import { useDeskApi } from '../ui/useDeskApi';
import type { LoadedOrder } from './useOrder';

/** What products can give, by documentId, as the last refusal said. */
export type Shortages = Readonly<Record<string, number>>;

export interface OrderWork {
  isBusy: boolean;
  shortages: Shortages;
  clearShortages: () => void;
  noteShortage: (failure: unknown) => boolean;
  move: (to: OrderStatus, note?: string) => Promise<boolean>;
  pay: (to: PaymentStatus, returnGoods?: boolean, note?: string) => Promise<boolean>;
  assign: (manager: string | null) => Promise<boolean>;
}

/** The acts on an order beside editing it: shown at once, rolled back with a reason, taken back where the table of moves allows it. */
export function useOrderWork(order: OrderDetail, { reload, show }: Pick<LoadedOrder, 'reload' | 'show'>): OrderWork {
  const api = useDeskApi();
  const intl = useIntl();
  const messageOf = useMessageOf();
  const notices = useNotices();
  const staff = useStaff();
  const [isBusy, setBusy] = useState(false);
  const [shortages, setShortages] = useState<Shortages>({});
  const present = useRef(order);
  present.current = order;

  const noteShortage = useCallback((failure: unknown): boolean => {
    const lines = failure instanceof DeskError && failure.code === 'OUT_OF_STOCK' ? failure.details.lines : null;
    if (!Array.isArray(lines)) return false;
    // A refusal speaks of what is free; what the order holds already is its own.
    const { holdsStock, lines: saved } = present.current;
    const held = (product: string): number =>
      holdsStock ? (saved.find((line) => line.product?.documentId === product)?.quantity ?? 0) : 0;
    setShortages(
      Object.fromEntries(
        (lines as { product: string; available: number }[]).map(({ product, available }) => [product, available + held(product)]),
      ),
    );
    return true;
  }, []);

  const write = async (part: Partial<OrderDetail>, path: string, body: object): Promise<boolean> => {
    setBusy(true);
    show(part);
    try {
      const { data } = await api.post<{ data: OrderBody }>(`/orders/${order.documentId}/${path}`, {
        ...body,
        version: present.current.version,
      });
      rememberOwnChange(data.documentId, data.version);
      setShortages({});
      await reload();
      return true;
    } catch (failure) {
      noteShortage(failure);
      notices.show({ title: intl.formatMessage({ id: 'desk.order.refused' }), text: messageOf(failure), tone: 'danger' });
      await reload();
      return false;
    } finally {
      setBusy(false);
    }
  };

  const move = async (to: OrderStatus, note?: string): Promise<boolean> => {
    const from = order.status;
    const isMoved = await write({ status: to, moves: [] }, 'status', { to, ...(note ? { note } : {}) });
    if (isMoved)
      notices.show({
        title: intl.formatMessage({ id: 'desk.order.moved' }, { status: intl.formatMessage({ id: `desk.status.${to}` }) }),
        tone: 'success',
        key: 'moved',
        undo: checkMove(to, from, 'staff').ok ? () => void move(from) : undefined,
      });
    return isMoved;
  };
  const pay = async (to: PaymentStatus, returnGoods = false, note?: string): Promise<boolean> => {
    const from = order.paymentStatus;
    const isPaid = await write({ paymentStatus: to, allowedPayments: [] }, 'payment', {
      to,
      ...(returnGoods ? { returnGoods } : {}),
      ...(note ? { note } : {}),
    });
    if (isPaid)
      notices.show({
        title: intl.formatMessage({ id: 'desk.order.moved' }, { status: intl.formatMessage({ id: `desk.payment.${to}` }) }),
        tone: 'success',
        key: 'paid',
        undo: checkPaymentMove(to, from, 'staff').ok ? () => void pay(from) : undefined,
      });
    return isPaid;
  };
  const assign = async (manager: string | null): Promise<boolean> => {
    const before = order.manager?.documentId ?? null;
    const person = staff.find((one) => (manager === 'me' ? one.isMe : one.documentId === manager));
    const shown = person ? { documentId: person.documentId, displayName: person.displayName } : null;
    const isDone = await write({ manager: shown }, 'manager', { manager });
    if (isDone)
      notices.show({
        title: shown
          ? intl.formatMessage({ id: 'desk.order.assigned' }, { name: shown.displayName })
          : intl.formatMessage({ id: 'desk.order.unassigned' }),
        tone: 'success',
        key: 'assigned',
        undo: () => void assign(before),
      });
    return isDone;
  };
  return { isBusy, shortages, clearShortages: useCallback(() => setShortages({}), []), noteShortage, move, pay, assign };
}
