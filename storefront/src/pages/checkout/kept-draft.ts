import { drawKey } from '@artel/client';
import type { OrderForm } from './order-form';

const DRAFT = 'artel.order-draft';
const KEY = 'artel.order-key';

/** What was typed before the page was loaded anew; kept for this window only. */
export function readDraft(): Partial<OrderForm> | null {
  try {
    return JSON.parse(sessionStorage.getItem(DRAFT) ?? 'null') as Partial<OrderForm> | null;
  } catch {
    return null;
  }
}

/** Keeps what is typed. */
export function keepDraft(form: OrderForm): void {
  try {
    sessionStorage.setItem(DRAFT, JSON.stringify(form));
  } catch {
    // A window that keeps nothing still orders.
  }
}

/** The key of this very order: the same as long as the same is ordered, so that sending twice orders once. */
export function keyFor(what: string): string {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as { what: string; key: string } | null;
    if (kept?.what === what) return kept.key;
    const key = drawKey();
    sessionStorage.setItem(KEY, JSON.stringify({ what, key }));
    return key;
  } catch {
    return drawKey();
  }
}

/** The order is placed: the next one is another. */
export function dropDraft(): void {
  try {
    sessionStorage.removeItem(DRAFT);
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
