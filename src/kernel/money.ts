/**
 * Money is an integer number of minor units (kopecks, cents) inside the code
 * and a JSON number with at most two decimals on the wire.
 */
export type Cents = number & { readonly __brand: 'Cents' };

/** The largest price of one piece, in minor units (9 999 999.99). */
export const MAX_PRICE_CENTS = 999_999_999;

/** The largest total that `numeric(14,2)` holds, in minor units. */
export const MAX_TOTAL_CENTS = 99_999_999_999_999;

/** Brands an integer of minor units. Throws `RangeError` on a fraction or an unsafe integer. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`);
  return amount as Cents;
}

/** Wire number (at most two decimals) → minor units; `null` when it has a third decimal or is not finite. */
export function centsFromWire(amount: number): Cents | null {
  if (!Number.isFinite(amount)) return null;
  const scaled = Math.round(amount * 100);
  if (!Number.isSafeInteger(scaled) || scaled / 100 !== amount) return null;
  return scaled as Cents;
}

/** Database `numeric` (a string or a float, as the driver gives it) → minor units; null counts as zero. */
export function centsFromDb(amount: string | number | null | undefined): Cents {
  return cents(Math.round(Number(amount ?? 0) * 100));
}

/** Minor units → JSON number with at most two decimals. */
export function centsToWire(amount: Cents): number {
  return amount / 100;
}

/** Minor units → exact decimal text for a `numeric` parameter. */
export function centsToDb(amount: Cents): string {
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
