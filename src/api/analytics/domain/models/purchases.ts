import type { Day } from './calendar';

/** One completed order: whose, on which day, for how much (in units of currency). */
export interface Purchase {
  customer: string;
  day: Day;
  amount: number;
}

/** One customer's purchase days in order, purchases of one day merged into one. */
export interface PurchaseDays {
  customer: string;
  days: Day[];
  amounts: number[];
}

/** Groups purchases by customer; those of one customer on one day become one with their amounts added. */
export function mergeSameDay(purchases: Iterable<Purchase>): PurchaseDays[] {
  const customers = new Map<string, Map<Day, number>>();
  for (const { customer, day, amount } of purchases) {
    const days = customers.get(customer) ?? new Map<Day, number>();
    days.set(day, (days.get(day) ?? 0) + amount);
    customers.set(customer, days);
  }
  return [...customers].map(([customer, days]) => {
    const sorted = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
    return { customer, days: sorted.map(([day]) => day), amounts: sorted.map(([, amount]) => amount) };
  });
}

/** The last day of any purchase; null for none. "Now" of a file. */
export function lastDay(purchases: Iterable<Purchase>): Day | null {
  let last: Day | null = null;
  for (const { day } of purchases) if (last === null || day > last) last = day;
  return last;
}

/** Money to two places: sums of decimal fractions gather dust in the last binary digits. */
export function toMoney(amount: number): number {
  return Math.round(amount * 100) / 100;
}
