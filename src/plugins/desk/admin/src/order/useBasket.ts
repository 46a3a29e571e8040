import { useCallback, useEffect, useRef, useState } from 'react';
import type { CustomerBrief, ProductBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { changeCount, emptyDraft, withProduct, type OrderDraft } from '../../../../../api/orders/domain/order-draft';
import { cents } from '../../../../../kernel/money';
import { newWriteKey } from '../ui/useDeskApi';
import { keepDraft, readDraft, type KnownStock } from './kept-draft';
import { lineOfProduct } from './LinesPanel';

/** An order that is not written yet: goods, contact and the customer it is for. */
export interface Basket {
  draft: OrderDraft;
  stock: Record<string, KnownStock>;
  customer: CustomerBrief | null;
  isRestored: boolean;
  edit: (change: (draft: OrderDraft) => OrderDraft) => void;
  add: (product: ProductBrief, quantity: number) => void;
  /** What a refusal said of the stock. */
  noteStock: (lines: readonly { product: string; available: number }[]) => void;
  choose: (customer: CustomerBrief | null) => void;
  clear: () => void;
  /** The same key for the same body, so that sending twice writes once. */
  keyFor: (body: unknown) => string;
}

const NOTHING = emptyDraft(0, {
  texts: { contactName: '', contactPhone: '', contactEmail: '', deliveryCity: '', deliveryAddress: '', comment: '' },
  costs: { discount: cents(0), deliveryCost: cents(0) },
  lines: [],
});

interface Kept {
  draft: OrderDraft;
  stock: Record<string, KnownStock>;
  customer: CustomerBrief | null;
}

const EMPTY: Kept = { draft: NOTHING, stock: {}, customer: null };

function keptUnder(name: string): Kept {
  const kept = readDraft(name);
  // What was free then says nothing now.
  return kept ? { draft: kept.draft, stock: {}, customer: kept.customer ?? null } : EMPTY;
}

/** A new order as it is put together; survives a reload under this name. */
export function useBasket(keptAs: string): Basket {
  const [kept, setKept] = useState<Kept>(() => keptUnder(keptAs));
  const [isRestored, setRestored] = useState(() => changeCount(kept.draft) > 0);
  const attempt = useRef({ body: '', key: '' });
  useEffect(() => keepDraft(keptAs, changeCount(kept.draft) > 0 ? kept : null), [keptAs, kept]);
  const edit = useCallback((change: (draft: OrderDraft) => OrderDraft) => setKept((now) => ({ ...now, draft: change(now.draft) })), []);
  const add = useCallback(
    (product: ProductBrief, quantity: number) =>
      setKept((now) => ({
        ...now,
        draft: withProduct(now.draft, lineOfProduct(product, quantity)),
        stock: { ...now.stock, [product.documentId]: { available: product.available, isLow: product.isLow } },
      })),
    [],
  );
  const noteStock = useCallback(
    (lines: readonly { product: string; available: number }[]) =>
      setKept((now) => ({
        ...now,
        stock: { ...now.stock, ...Object.fromEntries(lines.map(({ product, available }) => [product, { available, isLow: true }])) },
      })),
    [],
  );
  const clear = useCallback(() => {
    // At once: the page may be left before it is drawn again.
    keepDraft(keptAs, null);
    setKept(EMPTY);
    setRestored(false);
    attempt.current = { body: '', key: '' };
  }, [keptAs]);
  const keyFor = useCallback((body: unknown): string => {
    const text = JSON.stringify(body);
    if (attempt.current.body !== text) attempt.current = { body: text, key: newWriteKey() };
    return attempt.current.key;
  }, []);
  const choose = useCallback((customer: CustomerBrief | null) => setKept((now) => ({ ...now, customer })), []);
  return { ...kept, isRestored, edit, add, noteStock, choose, clear, keyFor };
}
