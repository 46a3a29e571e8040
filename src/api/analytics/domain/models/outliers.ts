/** Beyond this modified z-score a value stands out (Iglewicz & Hoaglin 1993). */
const LIMIT = 3.5;

const median = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

const ascending = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);

/** True for each value whose modified z-score 0.6745·(x − median)/MAD is beyond 3.5; none when half the values are equal. */
export function markOutliers(values: readonly number[]): boolean[] {
  const centre = median(ascending(values));
  const deviation = median(ascending(values.map((value) => Math.abs(value - centre))));
  return values.map((value) => deviation > 0 && Math.abs((0.6745 * (value - centre)) / deviation) > LIMIT);
}
