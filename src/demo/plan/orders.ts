import { cents, centsToWire } from '../../kernel/money';
import { orderTotal } from '../../api/orders/domain/totals';
import type { Channel, OrderStatus } from '../../api/orders/domain/status';
import type { Chance } from '../chance';
import type { Goods } from '../shop/goods';
import { SHOP_CITY } from '../shop/cities';
import { CUSTOMER_REMARKS } from '../shop/remarks';
import { shelvesOf, type Shelves } from './basket';
import { buyersOf } from './buyers';
import type { Calendar } from './calendar';
import { commentsOf } from './comments';
import type { PlannedCustomer } from './customers';
import { tellStory, type Telling } from './history';
import { placingMoments } from './moments';
import type { PlannedOrder } from './order';

/** What the orders are planned from. */
export interface OrderBook {
  catalogue: readonly Goods[];
  customers: readonly PlannedCustomer[];
  calendar: Calendar;
  staffCount: number;
  chance: Chance;
}

const OPEN_STATUSES: readonly OrderStatus[] = ['new', 'preparing_quote', 'quoted', 'confirmed', 'ready_for_delivery'];
const HOUR = 3_600_000;

/** Plans the orders of the whole history, oldest first. With ten or more, every open status is present at the end. */
export function planOrders(count: number, book: OrderBook): PlannedOrder[] {
  const { calendar, customers, chance } = book;
  const shelves = shelvesOf(book.catalogue, calendar, chance);
  const moments = placingMoments(calendar, count, chance);
  const buyers = withAccounts(buyersOf(moments, customers, chance), customers);
  const orders = moments.map((placedAt, index) => planOrder(placedAt, buyers[index] ?? 0, book, shelves));
  return count >= 10 ? withEveryStatus(orders, book) : orders;
}

/** Whoever can sign in has bought something, however few orders there are: two late ones each are theirs. */
function withAccounts(buyers: readonly number[], customers: readonly PlannedCustomer[]): number[] {
  const given = [...buyers];
  const accounts = customers.flatMap(({ account }, index) => (account === null ? [] : [index]));
  const room = Math.floor(given.length / 3);
  accounts
    .filter((account) => !given.includes(account))
    .forEach((account, n) => {
      for (const back of [2 + n, 2 + n + accounts.length]) if (back <= room) given[given.length - back] = account;
    });
  return given;
}

function planOrder(placedAt: number, customer: number, book: OrderBook, shelves: Shelves): PlannedOrder {
  const { chance } = book;
  const buyer = buyerAt(book, customer);
  const channel = channelOf(buyer, placedAt, book);
  const isSignedIn = channel === 'storefront' && buyer.account !== null;
  const lines = shelves.basket(customer, buyer.isCompany, placedAt);
  const isDelivered = channel !== 'counter' && (buyer.city !== SHOP_CITY || buyer.isCompany || chance.happens(0.6));
  const money = moneyOf({ lines, channel, isDelivered }, buyer, chance);
  const story = tellStory({ channel, placedAt, isSignedIn }, tellingOf(buyer, book));
  const order = {
    ...story,
    ...money,
    customer,
    lines,
    isDelivered,
    comment: channel === 'storefront' && chance.happens(0.16) ? chance.pick(CUSTOMER_REMARKS) : null,
    comments: [],
  };
  noteDiscount(order, book);
  return { ...order, comments: commentsOf(order, book.calendar, chance) };
}

function buyerAt({ customers }: OrderBook, index: number): PlannedCustomer {
  const buyer = customers[index];
  if (!buyer) throw new RangeError(`There is no customer ${index}`);
  return buyer;
}

function tellingOf(buyer: PlannedCustomer, { calendar, chance, staffCount }: OrderBook, stopAt?: OrderStatus): Telling {
  return { calendar, chance, staffCount, isCompany: buyer.isCompany, stopAt };
}

function channelOf(buyer: PlannedCustomer, placedAt: number, { calendar, chance }: OrderBook): Channel {
  const day = calendar.dayOf(placedAt);
  const hour = (placedAt - day.start) / HOUR;
  const isOfficeTime = day.weekday < 6 && hour >= 9 && hour < 19;
  if (buyer.isCompany) return isOfficeTime && chance.happens(0.68) ? 'desk' : 'storefront';
  const isShopOpen = hour >= 10 && hour < 20 && buyer.city === SHOP_CITY && buyer.account === null;
  if (isShopOpen && chance.happens(0.46)) return 'counter';
  return isOfficeTime && chance.happens(0.12) ? 'desk' : 'storefront';
}

function moneyOf(
  { lines, channel, isDelivered }: Pick<PlannedOrder, 'lines' | 'channel' | 'isDelivered'>,
  buyer: PlannedCustomer,
  chance: Chance,
): Pick<PlannedOrder, 'discount' | 'deliveryCost' | 'total'> {
  const goods = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  const percent = channel === 'storefront' ? 0 : buyer.discountPercent || (chance.happens(0.05) ? 5 : 0);
  // Discounts are whole roubles, as a person at the desk would type them.
  const discount = cents(Math.floor((goods * percent) / 10_000) * 100);
  const deliveryCost = cents(
    channel === 'desk' && isDelivered && goods - discount < 1_500_000 ? (buyer.city === SHOP_CITY ? 39_000 : 59_000) : 0,
  );
  const total = orderTotal(lines, discount, deliveryCost);
  if (!total.ok) throw new RangeError(`A planned order has no total: ${total.reason}`);
  return { discount, deliveryCost, total: total.value };
}

/** Some discounts were agreed after the order was placed: the history says so. */
function noteDiscount(order: PlannedOrder, { chance }: OrderBook): void {
  const [placing, next] = order.events;
  if (order.discount === 0 || order.channel !== 'desk' || !placing || !next || !chance.happens(0.35)) return;
  const at = Math.round(placing.at + (next.at - placing.at) * 0.5);
  const total = centsToWire(order.total);
  const discount = centsToWire(order.discount);
  order.events.splice(1, 0, {
    kind: 'edited',
    from: null,
    to: null,
    actor: placing.actor,
    at,
    note: null,
    changes: { discount: { from: 0, to: discount }, total: { from: centsToWire(cents(order.total + order.discount)), to: total } },
  });
}

/** Makes late orders stop in the open statuses that nobody is in; they keep their lines and their buyers. */
function withEveryStatus(orders: PlannedOrder[], book: OrderBook): PlannedOrder[] {
  const missing = OPEN_STATUSES.filter((status) => !orders.some((order) => order.status === status));
  const spare = orders
    .map((order, index) => ({ order, index }))
    .filter(({ order }) => order.channel !== 'counter' && !OPEN_STATUSES.includes(order.status));
  for (const status of missing) {
    const last = spare.pop();
    if (!last) break;
    const { order, index } = last;
    const story = tellStory(order, tellingOf(buyerAt(book, order.customer), book, status));
    orders[index] = { ...order, ...story, comments: [] };
  }
  return orders;
}
