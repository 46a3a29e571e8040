import { effectBetween, holdingOf, reservesAtOf } from '../../api/orders/domain/stock-holding';
import type { OrderStatus, PaymentStatus } from '../../api/orders/domain/status';
import type { Chance } from '../chance';
import { CANCEL_NOTES } from '../shop/remarks';
import type { Calendar } from './calendar';
import { lifeOf, type Step } from './lifecycle';
import type { PlannedActor, PlannedEvent, PlannedOrder } from './order';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What the life of an order is told with; `stopAt` keeps it open in that status. */
export interface Telling {
  calendar: Calendar;
  chance: Chance;
  staffCount: number;
  isCompany: boolean;
  stopAt?: OrderStatus;
}

type Story = Pick<
  PlannedOrder,
  | 'channel'
  | 'placedAt'
  | 'status'
  | 'payment'
  | 'author'
  | 'manager'
  | 'isSignedIn'
  | 'completedAt'
  | 'cancelledAt'
  | 'refundedAt'
  | 'events'
  | 'effects'
>;

/** Lives an order from its placing up to now: history, payment, manager and what it does to the stock. */
export function tellStory(opening: Pick<PlannedOrder, 'channel' | 'placedAt' | 'isSignedIn'>, telling: Telling): Story {
  const { calendar, chance } = telling;
  const isCounter = opening.channel === 'counter';
  const staff = opening.channel === 'storefront' ? null : chance.between(0, telling.staffCount - 1);
  const placer: PlannedActor = staff === null ? { kind: 'buyer' } : { kind: 'staff', staff };
  const first = isCounter ? 'completed' : 'new';
  const story: Story = {
    ...opening,
    status: first,
    payment: isCounter ? 'paid' : 'unpaid',
    author: staff,
    manager: staff,
    completedAt: isCounter ? opening.placedAt : null,
    cancelledAt: null,
    refundedAt: null,
    events: [entry('status', null, first, { actor: placer, at: opening.placedAt })],
    effects: [],
  };
  const effect = effectBetween('none', holdingOf(reservesAtOf(story.channel, 'placed'), story.status));
  if (effect) story.effects.push({ effect, actor: placer, at: opening.placedAt });
  if (!isCounter) liveOn(story, telling);
  if (story.status === 'completed') maybeRefund(story, calendar, chance);
  return story;
}

function liveOn(story: Story, telling: Telling): void {
  const { calendar, chance } = telling;
  const isCancelled = telling.stopAt === undefined && chance.happens(0.092);
  const steps = toStop(telling, () => lifeOf({ channel: story.channel, isCompany: telling.isCompany, isCancelled }, chance));
  const moments = momentsOf(story.placedAt, steps, telling);
  const paysEarly = chance.happens(telling.isCompany ? 0.5 : 0.65);
  const paysNever = chance.happens(0.025);
  for (const [index, step] of steps.entries()) {
    const at = moments[index] ?? calendar.now;
    if (at >= calendar.now) break;
    if (story.manager === null && step.to !== 'cancelled') takeOrder(story, at, telling);
    const isByBuyer = story.isSignedIn && story.status === 'new' && step.to === 'cancelled';
    const actor: PlannedActor = isByBuyer ? { kind: 'buyer' } : managerOf(story, telling);
    move(story, step.to, { actor, at, note: step.to === 'cancelled' ? chance.pick(CANCEL_NOTES) : null });
    const next = moments[index + 1] ?? calendar.now;
    // Households pay when they take the goods, companies by invoice within days.
    const patienceHours = step.to === 'completed' ? (telling.isCompany ? 60 : 0.2) : 20;
    const isDue = step.to === 'confirmed' ? paysEarly : step.to === 'completed' && !paysNever;
    if (!isDue || story.payment !== 'unpaid') continue;
    const paidAt = between(at, Math.min(next, at + patienceHours * HOUR), chance);
    pay(story, 'paid', { actor: managerOf(story, telling), at: paidAt }, calendar.now);
  }
  if (story.cancelledAt === null || story.payment !== 'paid') return;
  const refund = { actor: managerOf(story, telling), at: story.cancelledAt + chance.between(5, 300) * MINUTE };
  pay(story, 'refunded', refund, calendar.now);
}

/** A life that passes through `stopAt`, cut there; any life when nothing is asked. */
function toStop({ stopAt }: Telling, draw: () => Step[]): Step[] {
  if (stopAt === undefined) return draw();
  if (stopAt === 'new') return [];
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const steps = draw();
    const at = steps.findIndex(({ to }) => to === stopAt);
    if (at !== -1) return steps.slice(0, at + 1);
  }
  throw new RangeError(`No life of this order passes through ${stopAt}`);
}

/** When each step happens: in working hours; squeezed before now when the order must have got so far already. */
function momentsOf(placedAt: number, steps: readonly Step[], { calendar, chance, stopAt }: Telling): number[] {
  let at = placedAt;
  const moments = steps.map(
    ({ afterHours }) => (at = Math.max(at + MINUTE, calendar.workingTime(Math.round(at + afterHours * HOUR), chance.between(2, 70)))),
  );
  const last = moments.at(-1);
  if (stopAt === undefined || last === undefined || last < calendar.now - MINUTE) return moments;
  const squeeze = (calendar.now - MINUTE - placedAt) / (last - placedAt + HOUR);
  return moments.map((moment) => Math.round(placedAt + (moment - placedAt) * squeeze));
}

function takeOrder(story: Story, before: number, { chance, staffCount }: Telling): void {
  const manager = chance.between(0, staffCount - 1);
  story.manager = manager;
  const at = Math.max(story.placedAt + 1_000, before - chance.between(1, 25) * MINUTE);
  story.events.push(entry('manager', null, String(manager), { actor: { kind: 'staff', staff: manager }, at }));
}

/** Who does it, when, and what they noted. */
interface Deed {
  actor: PlannedActor;
  at: number;
  note?: string | null;
}

function move(story: Story, to: OrderStatus, { actor, at, note }: Deed): void {
  const effect = effectBetween(
    holdingOf(reservesAtOf(story.channel, 'placed'), story.status),
    holdingOf(reservesAtOf(story.channel, 'placed'), to),
  );
  if (effect) story.effects.push({ effect, actor, at });
  story.events.push(entry('status', story.status, to, { actor, at, note }));
  story.status = to;
  if (to === 'completed') story.completedAt = at;
  if (to === 'cancelled') story.cancelledAt = at;
}

/** Does nothing when it would happen after now. */
function pay(story: Story, to: PaymentStatus, { actor, at }: Deed, now: number): void {
  if (at >= now) return;
  story.events.push(entry('payment', story.payment, to, { actor, at }));
  story.payment = to;
  if (to === 'refunded') story.refundedAt = at;
}

/** About one completed order in sixty is refunded, mostly with the goods coming back. */
function maybeRefund(story: Story, calendar: Calendar, chance: Chance): void {
  if (story.payment !== 'paid' || story.completedAt === null || !chance.happens(0.017)) return;
  const paidAt = story.events.at(-1)?.at ?? story.completedAt;
  const actor: PlannedActor = { kind: 'staff', staff: story.manager ?? 0 };
  const due = Math.max(paidAt, story.completedAt) + Math.round((30 + chance.wait(120)) * HOUR);
  pay(story, 'refunded', { actor, at: calendar.workingTime(due, chance.between(5, 200)) }, calendar.now);
  if (story.refundedAt !== null && chance.happens(0.75)) story.effects.push({ effect: 'return', actor, at: story.refundedAt });
}

function managerOf(story: Story, { chance, staffCount }: Telling): PlannedActor {
  // Now and then a colleague helps out.
  const staff = story.manager === null || chance.happens(0.06) ? chance.between(0, staffCount - 1) : story.manager;
  return { kind: 'staff', staff };
}

/** A moment strictly inside a stretch, nearer to its end. */
function between(from: number, to: number, chance: Chance): number {
  return Math.round(from + (to - from) * (0.35 + 0.6 * chance.next()));
}

function entry(kind: PlannedEvent['kind'], from: string | null, to: string | null, { actor, at, note = null }: Deed): PlannedEvent {
  return { kind, from, to, actor, at, note, changes: null };
}
