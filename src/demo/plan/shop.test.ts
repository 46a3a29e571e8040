import { ORDER_MOVES, ORDER_STATUSES, PAYMENT_MOVES, PAYMENT_STATUSES } from '../../api/orders/domain/status';
import { orderTotal } from '../../api/orders/domain/totals';
import { normalisePhone } from '../../kernel/phone';
import { CATALOGUE } from '../shop/catalogue';
import { CLIENTS, fullName, MANAGERS } from '../shop/people';
import { SHELVES } from '../shop/categories';
import type { PlannedOrder } from './order';
import { planShop, type PlannedShop } from './shop';

const NOW = new Date('2026-11-21T11:00:00Z');
const planned = (orders: number, now = NOW): PlannedShop =>
  planShop({
    orders,
    now,
    timezone: 'Europe/Moscow',
    accounts: CLIENTS.map((person) => ({ ...person, name: fullName(person) })),
    staffCount: MANAGERS.length,
  });
const shop = planned(3000);

describe('the planned demo shop', () => {
  test('has the asked number of orders, three hundred customers and is the same each time', () => {
    expect(shop.orders).toHaveLength(3000);
    expect(shop.customers).toHaveLength(300);
    expect(JSON.stringify(planned(200))).toBe(JSON.stringify(planned(200)));
  });

  test('has every status, payment and channel, and mostly completed orders', () => {
    const count = (status: string): number => shop.orders.filter((order) => order.status === status).length;
    for (const status of ORDER_STATUSES) expect(count(status)).toBeGreaterThan(0);
    expect(new Set(shop.orders.map(({ payment }) => payment))).toEqual(new Set(PAYMENT_STATUSES));
    expect(new Set(shop.orders.map(({ channel }) => channel)).size).toBe(3);
    expect(count('completed') / 3000).toBeGreaterThan(0.84);
    expect(count('cancelled') / 3000).toBeGreaterThan(0.05);
  });

  test.each([10, 40, 150])('has every status with %i orders, too', (count) => {
    const statuses = new Set(planned(count).orders.map(({ status }) => status));
    for (const status of ['new', 'preparing_quote', 'quoted', 'confirmed', 'ready_for_delivery', 'completed'])
      expect(statuses).toContain(status);
  });

  test('counts every total from its lines', () => {
    for (const order of shop.orders)
      expect(orderTotal(order.lines, order.discount, order.deliveryCost)).toEqual({ ok: true, value: order.total });
    expect(shop.orders.every(({ lines }) => lines.length > 0 && new Set(lines.map(({ product }) => product)).size === lines.length)).toBe(
      true,
    );
  });

  test('tells each history in time order and by allowed moves, none after now', () => {
    const faultOf = ({ events, status }: PlannedOrder): string | null => {
      if (events.some(({ at }, index) => at < (events[index - 1]?.at ?? 0) || at >= NOW.getTime())) return 'times';
      const moves = events.filter(({ kind }) => kind === 'status');
      if (moves[0]?.from !== null || moves.at(-1)?.to !== status) return 'ends';
      const isLegal = (from: string | null, to: string | null, table: readonly { from: string; to: string }[]): boolean =>
        table.some((move) => move.from === from && move.to === to);
      if (moves.some(({ from, to }, index) => index > 0 && (from !== moves[index - 1]?.to || !isLegal(from, to, ORDER_MOVES))))
        return 'moves';
      return events.some(({ kind, from, to }) => kind === 'payment' && !isLegal(from, to, PAYMENT_MOVES)) ? 'payments' : null;
    };
    expect(shop.orders.filter((order) => faultOf(order) !== null)).toEqual([]);
  });

  test.each([3000, 60])('never has less on hand than is reserved (%i orders)', (count) => {
    const { movements } = count === 3000 ? shop : planned(count);
    const levels = CATALOGUE.map(() => ({ onHand: 0, reserved: 0 }));
    const broken = movements.filter(({ product, onHandDelta, reservedDelta }) => {
      const level = levels[product] ?? { onHand: 0, reserved: 0 };
      level.onHand += onHandDelta;
      level.reserved += reservedDelta;
      return level.reserved < 0 || level.onHand < level.reserved;
    });
    expect(broken).toEqual([]);
    CATALOGUE.forEach(({ left, archived }, index) => {
      const level = levels[index] ?? { onHand: -1, reserved: 0 };
      if (left !== undefined || archived !== undefined) expect(level.onHand - level.reserved).toBe(left ?? 0);
      else expect(level.onHand - level.reserved).toBeGreaterThan(0);
    });
  });

  test('has a week: working days are busier than the weekend, and the second year than the first', () => {
    const byWeekday = [0, 0, 0, 0, 0, 0, 0];
    for (const { placedAt } of shop.orders)
      byWeekday[new Date(placedAt + 3 * 3_600_000).getUTCDay()] = (byWeekday[new Date(placedAt + 3 * 3_600_000).getUTCDay()] ?? 0) + 1;
    const [sunday = 0, monday = 0, tuesday = 0, , , , saturday = 0] = byWeekday;
    expect(Math.min(monday, tuesday)).toBeGreaterThan(1.5 * Math.max(sunday, saturday));
    const since = (from: number, to: number): number =>
      shop.orders.filter(({ placedAt }) => placedAt > NOW.getTime() - from * 86_400_000 && placedAt <= NOW.getTime() - to * 86_400_000)
        .length;
    expect(since(90, 0)).toBeGreaterThan(since(455, 365));
  });

  test('has customers with unique valid phones and unique e-mails, two of them with an account and orders', () => {
    const phones = shop.customers.map(({ phone }) => phone);
    expect(new Set(phones).size).toBe(phones.length);
    for (const phone of phones) expect(normalisePhone(phone, 'RU')).toBe(phone);
    const emails = shop.customers.flatMap(({ email }) => email ?? []);
    expect(new Set(emails).size).toBe(emails.length);
    for (const [index, client] of CLIENTS.entries()) {
      expect(shop.customers[index]?.email).toBe(client.email);
      expect(shop.orders.some((order) => order.customer === index && order.isSignedIn)).toBe(true);
    }
  });

  test('can be planned on any day, also without orders', () => {
    expect(planned(0).orders).toEqual([]);
    expect(planned(300, new Date('2027-01-01T00:00:30Z')).orders).toHaveLength(300);
    expect(planned(300, new Date('2028-02-29T21:30:00Z')).orders).toHaveLength(300);
  });
});

test('the catalogue has unique SKUs, known shelves and at least sixty products on sale', () => {
  expect(new Set(CATALOGUE.map(({ sku }) => sku)).size).toBe(CATALOGUE.length);
  const shelves = new Set(SHELVES.map(({ slug }) => slug));
  for (const { shelf } of CATALOGUE) expect(shelves).toContain(shelf);
  expect(CATALOGUE.filter(({ archived }) => archived === undefined).length).toBeGreaterThanOrEqual(60);
});
