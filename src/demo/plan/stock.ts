import { deltasOf } from '../../api/orders/domain/stock-holding';
import type { MovementKind } from '../../api/catalog/domain/stock';
import type { Chance } from '../chance';
import type { Goods } from '../shop/goods';
import { MANAGERS } from '../shop/people';
import type { Calendar } from './calendar';
import type { PlannedActor, PlannedOrder } from './order';

/** One movement of the ledger; `product` and `order` are indexes, `at` is milliseconds. */
export interface PlannedMovement {
  product: number;
  order: number | null;
  kind: MovementKind;
  onHandDelta: number;
  reservedDelta: number;
  note: string | null;
  actor: PlannedActor;
  at: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * The whole ledger in time order: what the orders take and give back, and the receipts that make it possible.
 * At every moment 0 ≤ reserved ≤ on hand; at the end a product has what its description says is left.
 */
export function planStock(
  orders: readonly PlannedOrder[],
  catalogue: readonly Goods[],
  calendar: Calendar,
  chance: Chance,
): PlannedMovement[] {
  const demand: PlannedMovement[][] = catalogue.map(() => []);
  orders.forEach((order, index) => {
    for (const { effect, actor, at } of order.effects) {
      const { onHand, reserved } = deltasOf(effect);
      const kind = effect === 'sale' ? 'shipment' : effect;
      for (const { product, quantity } of order.lines) {
        demand[product]?.push({
          product,
          order: index,
          kind,
          onHandDelta: onHand * quantity,
          reservedDelta: reserved * quantity,
          note: null,
          actor,
          at,
        });
      }
    }
  });
  const ledger = catalogue.flatMap((product, index) => supplied({ product, index, demand: demand[index] ?? [] }, calendar, chance));
  // Sorting keeps the order of equal moments, and receipts were put before what they are for.
  return ledger.sort((a, b) => a.at - b.at);
}

/** One product's movements with its receipts among them. */
function supplied(
  { product, index, demand }: { product: Goods; index: number; demand: PlannedMovement[] },
  calendar: Calendar,
  chance: Chance,
): PlannedMovement[] {
  demand.sort((a, b) => a.at - b.at);
  const deliveries = deliveryDays(product, calendar, chance);
  const ledger: PlannedMovement[] = [];
  let available = 0;
  let next = 0;
  deliveries.forEach((at, delivery) => {
    const until = deliveries[delivery + 1] ?? Infinity;
    const from = next;
    while (next < demand.length && (demand[next]?.at ?? Infinity) < until) next += 1;
    const stretch = demand.slice(from, next);
    const isScarce = until === Infinity && wantedAtEnd(product) !== null;
    const pieces = isScarce ? needOf(available, stretch) : toOrder(product, available, stretch, chance);
    const note = delivery === 0 ? 'Начальный остаток' : `Поставка № ${chance.between(1_000, 9_999)}`;
    if (pieces > 0) ledger.push(byHand({ product: index, pieces, note, at }, chance));
    ledger.push(...stretch);
    available += pieces + sum(stretch);
  });
  const wanted = wantedAtEnd(product);
  const surplus = wanted === null ? 0 : available - wanted;
  const end = Math.max(ledger.at(-1)?.at ?? 0, calendar.now - (product.archived ?? 0) * DAY - chance.between(8, 60) * HOUR);
  const note = surplus > 0 ? 'Инвентаризация: списание' : 'Поставка';
  if (surplus !== 0) ledger.push(byHand({ product: index, pieces: -surplus, note, at: end }, chance));
  return ledger;
}

/** What must be left in the end: nothing of archived goods, the described rest of scarce ones; null = no matter. */
function wantedAtEnd(product: Goods): number | null {
  if (product.archived !== undefined) return 0;
  return product.left ?? null;
}

/** Pieces without which the stretch would run dry. */
function needOf(available: number, stretch: readonly PlannedMovement[]): number {
  return Math.max(0, -(available + lowestOf(stretch)));
}

/** Pieces to bring so that the stretch never runs dry and ends with a buffer; whole packs. */
function toOrder(product: Goods, available: number, stretch: readonly PlannedMovement[], chance: Chance): number {
  const need = needOf(available, stretch);
  const buffer = Math.ceil(product.low * (1.5 + chance.next()) + 2);
  const after = available + need + sum(stretch);
  const short = Math.max(0, buffer - after);
  if (need + short === 0) return 0;
  const pack = product.price > 2_500 ? 2 : product.price > 600 ? 5 : 10;
  return Math.ceil((need + short) / pack) * pack;
}

/** The lowest point of what is available, counted from the start of the stretch; at most 0. */
function lowestOf(stretch: readonly PlannedMovement[]): number {
  let level = 0;
  let lowest = 0;
  for (const { onHandDelta, reservedDelta } of stretch) {
    level += onHandDelta - reservedDelta;
    lowest = Math.min(lowest, level);
  }
  return lowest;
}

function sum(stretch: readonly PlannedMovement[]): number {
  return stretch.reduce((total, { onHandDelta, reservedDelta }) => total + onHandDelta - reservedDelta, 0);
}

/** The mornings goods arrive: the day before the first sale may happen, then every two to five weeks. */
function deliveryDays(product: Goods, calendar: Calendar, chance: Chance): number[] {
  const first = calendar.days[0]?.start ?? calendar.now;
  const days = [Math.max(first - DAY, calendar.now - (product.launched ?? Infinity) * DAY - DAY) + 8 * HOUR];
  const last = calendar.now - (product.archived ?? 0) * DAY - 2 * DAY;
  for (let at = (days[0] ?? first) + DAY * chance.between(10, 30); at < last; at += DAY * chance.between(14, 35)) {
    days.push(calendar.dayOf(at).start + 8 * HOUR + chance.between(0, 80) * 60_000);
  }
  return days;
}

/** What staff write by hand: more pieces are a receipt, fewer an adjustment. */
function byHand(entry: { product: number; pieces: number; note: string; at: number }, chance: Chance): PlannedMovement {
  const { product, pieces, note, at } = entry;
  const actor = { kind: 'staff', staff: chance.between(0, MANAGERS.length - 1) } as const;
  return { product, order: null, kind: pieces > 0 ? 'receipt' : 'adjustment', onHandDelta: pieces, reservedDelta: 0, note, actor, at };
}
