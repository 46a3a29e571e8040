import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { draftFromJson, type OrderDraft } from '../../../../../api/orders/domain/order-draft';

/** What is known of the stock of products that were added to a draft. */
export interface KnownStock {
  available: number;
  isLow: boolean;
}

/** A draft as it survives a reload. */
export interface KeptDraft {
  draft: OrderDraft;
  stock: Record<string, KnownStock>;
  /** Whom a new order is for. */
  customer?: CustomerBrief | null;
}

const keyOf = (name: string): string => `desk.draft.${name}`;

/** Reads a kept draft; null when there is none. */
export function readDraft(name: string): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as Partial<KeptDraft> | null;
    const draft = draftFromJson(JSON.stringify(kept?.draft ?? null));
    return draft ? { draft, stock: kept?.stock ?? {}, customer: kept?.customer ?? null } : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it (null). */
export function keepDraft(name: string, kept: KeptDraft | null): void {
  try {
    if (kept) localStorage.setItem(keyOf(name), JSON.stringify(kept));
    else localStorage.removeItem(keyOf(name));
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
