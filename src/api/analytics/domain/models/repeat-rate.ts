import { mergeSameDay, toMoney, type Purchase } from './purchases';

/** How many buy again; money in units of currency, rates from 0 to 1, null where nobody bought. */
export interface RepeatRate {
  customers: number;
  repeatCustomers: number;
  repeatRate: number | null;
  orders: number;
  revenue: number;
  averageOrder: number | null;
}

/** Customers with two purchases or more among those with one or more; purchases of one customer on one day are one. */
export function repeatRate(purchases: Iterable<Purchase>): RepeatRate {
  const merged = mergeSameDay(purchases);
  const orders = merged.reduce((sum, { days }) => sum + days.length, 0);
  const repeatCustomers = merged.filter(({ days }) => days.length > 1).length;
  const revenue = toMoney(merged.reduce((sum, { amounts }) => sum + amounts.reduce((total, amount) => total + amount, 0), 0));
  return {
    customers: merged.length,
    repeatCustomers,
    repeatRate: merged.length === 0 ? null : repeatCustomers / merged.length,
    orders,
    revenue,
    averageOrder: orders === 0 ? null : revenue / orders,
  };
}
