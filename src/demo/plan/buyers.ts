import { weighted, type Chance, type Weighted } from '../chance';
import type { PlannedCustomer } from './customers';

/** Buyers are drawn afresh for each stretch of this length: who has come by then and not yet left. */
const STRETCH_MS = 14 * 86_400_000;

/**
 * Who placed each order: indexes into `customers`, one for each moment (sorted, oldest first). Everybody but the
 * browsing gets a first order near the day they came, as far as the orders reach; the rest go to those who return.
 */
export function buyersOf(moments: readonly number[], customers: readonly PlannedCustomer[], chance: Chance): number[] {
  const buyers = new Array<number>(moments.length).fill(-1);
  seatFirstOrders(buyers, moments, customers);
  let picker: Weighted | undefined;
  let until = -Infinity;
  moments.forEach((moment, order) => {
    if (moment >= until) {
      until = moment + STRETCH_MS;
      picker = weighted(customers.map((customer) => (customer.firstSeen <= moment && customer.lastSeen > moment ? customer.weight : 0)));
    }
    if (buyers[order] !== -1) return;
    const buyer = picker?.pick(chance) ?? -1;
    buyers[order] = buyer === -1 ? Math.floor(chance.next() * customers.length) : buyer;
  });
  return buyers;
}

/** Gives each newcomer the first free order after they came; at most half of the orders are first ones. */
function seatFirstOrders(buyers: number[], moments: readonly number[], customers: readonly PlannedCustomer[]): void {
  const newcomers = customers.map((customer, index) => ({ customer, index })).filter(({ customer }) => customer.habit !== 'browsing');
  newcomers.sort((a, b) => a.customer.firstSeen - b.customer.firstSeen);
  const seats = newcomers.slice(0, Math.floor(moments.length / 2));
  let order = 0;
  for (const { customer, index } of seats) {
    while (order < moments.length && (moments[order] ?? 0) < customer.firstSeen) order += 1;
    if (order >= moments.length) return;
    buyers[order] = index;
    order += 1;
  }
}
