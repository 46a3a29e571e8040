import type { Trx } from '../../../platform/database/statement';

/** Two records of one person, as `customers.id`: `from` goes, `into` stays. */
export interface MergePair {
  from: number;
  into: number;
}

/**
 * What one context keeps about customers. Timeline, merge, erasure and the export of a person's data run over all parts, so
 * that the CRM needs not know who refers to its records. All work happens in the caller's transaction, under the lock of the
 * customers' rows; ids are `customers.id`.
 */
export interface CustomerPart {
  /** The context's name; a second registration under it takes the first one's place. */
  name: string;
  /**
   * SQL of what happened with the customer `$1`: columns `at timestamptz, kind text, id int, subject text, details json`;
   * `kind` is `order.placed`, `subject` the documentId of the thing with a page of its own, or null.
   */
  timeline?: string;
  /** How much there is of each kind, by name (`orders`), for the preview of a merge. */
  count?: (handle: Trx, customerId: number) => Promise<Record<string, number>>;
  /** Moves everything of `from` to `into`; answers what `moveBack` needs, as plain JSON. */
  move?: (trx: Trx, pair: MergePair) => Promise<unknown>;
  /** Takes a move back; what has changed since stays where people put it. */
  moveBack?: (trx: Trx, pair: MergePair, moved: unknown) => Promise<void>;
  /** Takes the person out of what is kept, leaving the books; answers counts for the act by name (`orders`). */
  erase?: (trx: Trx, customerId: number) => Promise<Record<string, number>>;
  /** Everything kept about the person, as plain JSON, for their own reading. */
  personalData?: (handle: Trx, customerId: number) => Promise<unknown>;
}

const parts = new Map<string, CustomerPart>();

/** Makes a part known; call it in a context's `register` or `bootstrap`, on every node. */
export function registerCustomerPart(part: CustomerPart): void {
  parts.set(part.name, part);
}

/** Every part, in the order of registration. */
export function customerParts(): CustomerPart[] {
  return [...parts.values()];
}
