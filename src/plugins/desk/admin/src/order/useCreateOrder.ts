import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { OrderBody } from '../../../../../api/orders/contracts/bodies';
import { editBodyOf, totalOf, editedOrder } from '../../../../../api/orders/domain/order-draft';
import { rememberOwnChange } from '../live/own-changes';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { useDeskApi } from '../ui/useDeskApi';
import type { Basket } from './useBasket';

/** Which field a refusal is about. */
export interface FieldFault {
  field: 'contactPhone' | 'contactEmail';
  message: string;
}

export interface Writing {
  isSending: boolean;
  fault: FieldFault | null;
  /** Writes the order once, however often it is called; null when it was refused, which has been said. */
  send: (path: string, more?: object) => Promise<OrderBody | null>;
}

/** Writes what is in a basket: as an order of the desk, or as a sale of the counter. */
export function useCreateOrder(basket: Basket): Writing {
  const api = useDeskApi();
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<FieldFault | null>(null);
  const isUnderWay = useRef(false);
  const refusal = useRef<number | null>(null);

  const send = async (path: string, more: object = {}): Promise<OrderBody | null> => {
    const edited = editedOrder(basket.draft);
    if (isUnderWay.current || edited.lines.length === 0 || !totalOf(edited).ok) return null;
    isUnderWay.current = true;
    setSending(true);
    setFault(null);
    const { version: _version, ...typed } = editBodyOf(basket.draft);
    const body = { ...typed, ...(basket.customer ? { customer: basket.customer.documentId } : {}), ...more };
    try {
      const { data } = await api.post<{ data: OrderBody }>(path, body, { key: basket.keyFor(body) });
      rememberOwnChange(data.documentId, data.version);
      if (refusal.current !== null) notices.dismiss(refusal.current);
      refusal.current = null;
      return data;
    } catch (failure) {
      const about = faultOf(failure);
      if (about) setFault({ field: about, message: intl.formatMessage({ id: `desk.new.wrong.${about}` }) });
      if (failure instanceof DeskError && failure.code === 'OUT_OF_STOCK' && Array.isArray(failure.details.lines))
        basket.noteStock(failure.details.lines as { product: string; available: number }[]);
      refusal.current = notices.show({
        title: intl.formatMessage({ id: 'desk.new.refused' }),
        text: about ? intl.formatMessage({ id: `desk.new.wrong.${about}` }) : messageOf(failure),
        tone: 'danger',
        key: 'refused',
      });
      return null;
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return { isSending, fault, send };
}

function faultOf(failure: unknown): FieldFault['field'] | null {
  const errors = failure instanceof DeskError ? failure.details.errors : null;
  const path = Array.isArray(errors) ? (errors as { path?: unknown[] }[])[0]?.path?.join('.') : undefined;
  if (path === 'contact.phone') return 'contactPhone';
  return path === 'contact.email' ? 'contactEmail' : null;
}
