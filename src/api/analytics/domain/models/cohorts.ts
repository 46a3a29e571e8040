import { monthNumber, monthOf, type Day } from './calendar';
import { mergeSameDay, type Purchase } from './purchases';

/** Customers who first bought in a month: how many, and how many of them bought 1, 2, … months later; null for months not over. */
export interface Cohort {
  month: string;
  size: number;
  active: (number | null)[];
}

/** One cell of a cohort as the database counts it: distinct customers of a first month active in another. */
export interface CohortCount {
  /** Months by `monthNumber`. */
  first: number;
  active: number;
  customers: number;
}

/**
 * The cohort table of counts, a row for each month from the first cohort to now's, all rows equally long. The month of
 * `now` is not over: its cells, and later ones, are null and never 0.
 */
export function cohortTable(counts: readonly CohortCount[], now: Day): Cohort[] {
  const nowMonth = monthNumber(now);
  const cells = new Map(counts.map(({ first, active, customers }) => [`${first}:${active}`, customers]));
  const start = counts.reduce((least, { first }) => Math.min(least, first), Infinity);
  if (start === Infinity) return [];
  return Array.from({ length: nowMonth - start + 1 }, (_, index) => {
    const month = start + index;
    const active = Array.from({ length: nowMonth - start }, (__, at) => {
      const cell = month + at + 1;
      return cell < nowMonth ? (cells.get(`${month}:${cell}`) ?? 0) : null;
    });
    return { month: monthOf(month), size: cells.get(`${month}:${month}`) ?? 0, active };
  });
}

/** Counts the cells of purchases up to `now`. */
export function cohortCounts(purchases: Iterable<Purchase>, now: Day): CohortCount[] {
  const counts = new Map<string, CohortCount>();
  for (const { days } of mergeSameDay(purchases)) {
    const months = [...new Set(days.filter((day) => day <= now).map(monthNumber))];
    const [first] = months;
    if (first === undefined) continue;
    for (const active of months) {
      const key = `${first}:${active}`;
      const cell = counts.get(key) ?? { first, active, customers: 0 };
      cell.customers += 1;
      counts.set(key, cell);
    }
  }
  return [...counts.values()];
}

/** The share of a cohort that was active in a month; null where the month is not over or the cohort is empty. */
export function cohortShare({ size, active }: Cohort, monthsLater: number): number | null {
  const cell = active[monthsLater - 1] ?? null;
  return cell === null || size === 0 ? null : cell / size;
}
