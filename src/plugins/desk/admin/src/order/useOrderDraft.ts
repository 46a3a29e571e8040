import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { changeCount, editableOf, emptyDraft, type OrderDraft } from '../../../../../api/orders/domain/order-draft';
import { keepDraft, readDraft, type KeptDraft, type KnownStock } from './kept-draft';

/** An order's unsaved changes; they outlive a reload and a lost network. */
export interface DraftState {
  draft: OrderDraft;
  stock: Record<string, KnownStock>;
  isEditing: boolean;
  /** The draft was typed upon an older version than the page shows. */
  isBehind: boolean;
  /** The draft comes from before a reload and nobody has said yet to go on with it. */
  isRestored: boolean;
  edit: (change: (draft: OrderDraft) => OrderDraft) => void;
  learnStock: (product: string, stock: KnownStock) => void;
  discard: () => void;
  acceptRestored: () => void;
}

/** `keptAs` names the draft in the browser's storage, one for each person and order. */
export function useOrderDraft(order: OrderDetail, keptAs: string): DraftState {
  const [kept, setKept] = useState<KeptDraft | null>(() => readDraft(keptAs));
  const [isRestored, setRestored] = useState(() => kept !== null);
  const untouched = useMemo(() => emptyDraft(order.version, editableOf(order)), [order]);
  const draft = kept?.draft ?? untouched;
  useEffect(() => keepDraft(keptAs, kept), [keptAs, kept]);

  const edit = useCallback(
    (change: (draft: OrderDraft) => OrderDraft) => {
      setKept((now) => {
        const changed = change(now?.draft ?? untouched);
        return changeCount(changed) > 0 ? { draft: changed, stock: now?.stock ?? {} } : null;
      });
    },
    [untouched],
  );
  const learnStock = useCallback(
    (product: string, stock: KnownStock) => setKept((now) => now && { ...now, stock: { ...now.stock, [product]: stock } }),
    [],
  );
  const discard = useCallback(() => {
    // At once: the page may be left before it is drawn again.
    keepDraft(keptAs, null);
    setKept(null);
    setRestored(false);
  }, [keptAs]);
  return {
    draft,
    stock: kept?.stock ?? {},
    isEditing: kept !== null,
    isBehind: kept !== null && kept.draft.version < order.version,
    isRestored: isRestored && kept !== null,
    edit,
    learnStock,
    discard,
    acceptRestored: useCallback(() => setRestored(false), []),
  };
}
