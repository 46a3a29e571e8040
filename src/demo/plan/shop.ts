import { chanceFrom } from '../chance';
import { CATALOGUE } from '../shop/catalogue';
import { shopCalendar } from './calendar';
import { planCustomers, type Account, type PlannedCustomer } from './customers';
import type { PlannedOrder } from './order';
import { planOrders } from './orders';
import { planStock, type PlannedMovement } from './stock';

/** What the demo shop is planned from; the same wishes give the same shop. */
export interface Wishes {
  orders: number;
  now: Date;
  timezone: string;
  accounts: readonly Account[];
  staffCount: number;
  seed?: number;
}

/** The whole shop before anything of it is written. */
export interface PlannedShop {
  customers: PlannedCustomer[];
  orders: PlannedOrder[];
  movements: PlannedMovement[];
  /** Start of the history, milliseconds. */
  start: number;
}

const MONTHS = 18;
const CUSTOMERS = 300;
/** Larger shops have one customer to ten orders. */
const ORDERS_PER_CUSTOMER = 10;

/** Plans customers, eighteen months of orders and the stock they moved. */
export function planShop({ orders: count, now, timezone, accounts, staffCount, seed = 20_260 }: Wishes): PlannedShop {
  const calendar = shopCalendar(now, MONTHS, timezone);
  const start = calendar.days[0]?.start ?? now.getTime();
  const customers = planCustomers(
    Math.max(CUSTOMERS, Math.round(count / ORDERS_PER_CUSTOMER)),
    accounts,
    { start, now: now.getTime() },
    chanceFrom(seed),
  );
  const orders = planOrders(count, { catalogue: CATALOGUE, customers, calendar, staffCount, chance: chanceFrom(seed + 1) });
  return { customers, orders, movements: planStock(orders, CATALOGUE, calendar, chanceFrom(seed + 2)), start };
}
