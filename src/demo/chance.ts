/** A repeatable source of chance: the same seed gives the same shop, whatever the machine. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with the given probability. */
  happens(probability: number): boolean;
  /** One of the items; throws `RangeError` when there are none. */
  pick<T>(items: readonly T[]): T;
  /** A normally distributed number (mean 0, deviation 1). */
  normal(): number;
  /** An exponentially distributed number with the given mean. */
  wait(mean: number): number;
}

/** Chance from a 32-bit seed (mulberry32): fast, repeatable, not for secrets. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (probability) => next() < probability,
    pick: (items) => pickFrom(items, next()),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    wait: (mean) => -mean * Math.log(1 - next()),
  };
}

function pickFrom<T>(items: readonly T[], at: number): T {
  const item = items[Math.floor(at * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
}

/** Picks an index by weight; building it costs one pass, a pick is a binary search. */
export interface Weighted {
  readonly total: number;
  pick(chance: Chance): number;
}

/** Weights (0 = never) → a picker of indexes. With no weight above zero it answers −1. */
export function weighted(weights: readonly number[]): Weighted {
  const sums = new Float64Array(weights.length);
  let total = 0;
  weights.forEach((weight, index) => {
    total += weight;
    sums[index] = total;
  });
  return { total, pick: (chance) => (total > 0 ? firstAbove(sums, chance.next() * total) : -1) };
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
