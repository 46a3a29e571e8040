/** Why stock moves; the whole ledger is made of these. */
export const MOVEMENT_KINDS = ['receipt', 'adjustment', 'reservation', 'release', 'shipment', 'return'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** The movements that a person records by hand; the others follow from orders. */
export const MANUAL_KINDS = ['receipt', 'adjustment'] as const;
export type ManualKind = (typeof MANUAL_KINDS)[number];

/** The most pieces one movement or one order line may name. */
export const MAX_QUANTITY = 1_000_000;

/** What of a product there is, in pieces. */
export interface StockLevel {
  onHand: number;
  reserved: number;
}

/** Pieces that can still be promised. */
export function availableOf({ onHand, reserved }: StockLevel): number {
  return onHand - reserved;
}

/** A receipt takes 1 or more pieces; an adjustment any signed number but zero. `null` = allowed. */
export function quantityProblem(kind: ManualKind, quantity: number): string | null {
  if (!Number.isSafeInteger(quantity)) return 'must be a whole number';
  if (Math.abs(quantity) > MAX_QUANTITY) return `must be within ${MAX_QUANTITY}`;
  if (kind === 'receipt' && quantity < 1) return 'must be 1 or more for a receipt';
  if (kind === 'adjustment' && quantity === 0) return 'must not be 0';
  return null;
}

/** True when a product asks for buying more: it has a threshold and what is available fell to it. */
export function isLow(level: StockLevel & { lowStockThreshold: number | null }): boolean {
  const threshold = level.lowStockThreshold ?? 0;
  return threshold > 0 && availableOf(level) <= threshold;
}

/** A product after a movement, with what the movement did. */
export interface StockAfterMove extends StockLevel {
  lowStockThreshold: number | null;
  onHandDelta: number;
  reservedDelta: number;
}

/** True when a movement made a product low or ended that; the only moves a low-stock alert follows from. */
export function crossesThreshold(after: StockAfterMove): boolean {
  const before = {
    onHand: after.onHand - after.onHandDelta,
    reserved: after.reserved - after.reservedDelta,
    lowStockThreshold: after.lowStockThreshold,
  };
  return isLow(before) !== isLow(after);
}
