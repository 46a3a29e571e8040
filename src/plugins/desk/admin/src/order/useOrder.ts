import { useCallback, useEffect, useRef, useState } from 'react';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { editableOf, emptyDraft } from '../../../../../api/orders/domain/order-draft';
import { mergeDraft, mergeKey } from '../../../../../api/orders/domain/order-merge';
import { isOwnChange } from '../live/own-changes';
import { useLiveOrders } from '../live/useLive';
import { isAborted } from '../ui/desk-error';
import { useDeskApi } from '../ui/useDeskApi';

/** How long what somebody else changed is marked, in milliseconds. */
const FLASH_MS = 1_800;

/** Somebody else's latest change of the order, while the page is open. */
export interface OthersChange {
  name: string;
  at: string;
  kinds: readonly string[];
}

export interface LoadedOrder {
  order: OrderDetail | null;
  error: unknown;
  /** Which parts have just changed elsewhere: merge keys, `status`, `payment`, `manager`. */
  flashing: ReadonlySet<string>;
  change: OthersChange | null;
  /** Grows with each comment, quote or other thing around the order that is read apart from it. */
  beat: number;
  reload: () => Promise<OrderDetail | null>;
  /** Shows a write before the server has answered; `reload` rolls it back. */
  show: (change: Partial<OrderDetail>) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** One order, read and kept up to date with what others do to it. */
export function useOrder(id: string): LoadedOrder {
  const api = useDeskApi();
  const [order, setOrder] = useState<OrderDetail | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [flashing, setFlashing] = useState(NONE);
  const [change, setChange] = useState<OthersChange | null>(null);
  const [beat, setBeat] = useState(0);
  const shown = useRef<OrderDetail | null>(null);
  const saved = useRef<OrderDetail | null>(null);
  const turn = useRef(0);

  const read = useCallback(
    async (marksChanges: boolean): Promise<OrderDetail | null> => {
      const mine = ++turn.current;
      try {
        const { data } = await api.get<{ data: OrderDetail }>(`/orders/${id}`);
        if (mine !== turn.current) return data;
        if (marksChanges && saved.current) setFlashing(changedParts(saved.current, data));
        shown.current = data;
        saved.current = data;
        setOrder(data);
        setError(null);
        setBeat((count) => count + 1);
        return data;
      } catch (failure) {
        if (isAborted(failure) || mine !== turn.current) return null;
        if (saved.current) setOrder(saved.current);
        setError(failure);
        return null;
      }
    },
    [api, id],
  );
  const reload = useCallback(() => read(false), [read]);
  const show = useCallback((part: Partial<OrderDetail>) => setOrder((now) => now && { ...now, ...part }), []);

  useEffect(() => {
    void read(false);
    return () => {
      turn.current += 1;
    };
  }, [read]);
  useEffect(() => {
    if (flashing.size === 0) return;
    const timer = window.setTimeout(() => setFlashing(NONE), FLASH_MS);
    return () => window.clearTimeout(timer);
  }, [flashing]);

  useLiveOrders({
    onCreated: () => undefined,
    onChanged: (event) => {
      if (event.documentId !== id || (shown.current && event.version < shown.current.version)) return;
      const isMine = isOwnChange(event);
      if (!isMine) setChange({ name: event.changedBy.name, at: event.at, kinds: event.kinds });
      void read(!isMine);
    },
    onResync: () => void read(true),
  });
  return { order, error, flashing, change, beat, reload, show };
}

function changedParts(before: OrderDetail, after: OrderDetail): ReadonlySet<string> {
  const fields = mergeDraft(emptyDraft(before.version, editableOf(before)), editableOf(after)).theirs.map(mergeKey);
  const whole = (['status', 'paymentStatus'] as const).filter((field) => before[field] !== after[field]);
  const manager = before.manager?.documentId === after.manager?.documentId ? [] : ['manager'];
  return new Set([...fields, ...whole, ...manager]);
}
