import { cents, type Cents } from '../../../../kernel/money';
import { textFraction } from './text-digest';

/** Where missing prices are drawn: both ends included, minor units; the same seed and row give the same price. */
export interface PriceRange {
  from: Cents;
  to: Cents;
  seed: string;
}

/** 100 to 5 000, the usual prices of a small shop. */
export const DEFAULT_PRICE_RANGE: PriceRange = { from: cents(10_000), to: cents(500_000), seed: '1' };

/**
 * A price for a row that has none. Whole tens when the range holds one, else whole units, else minor units;
 * it depends on the seed and the row's key alone, never on the row's place or on the other rows.
 */
export function drawPrice(key: string, range: PriceRange): Cents {
  const step = [1_000, 100, 1].find((size) => Math.ceil(range.from / size) * size <= range.to) ?? 1;
  const first = Math.ceil(range.from / step);
  const last = Math.floor(range.to / step);
  const place = Math.floor(textFraction(`${range.seed}\n${key}`) * (last - first + 1));
  return cents((first + place) * step);
}
