import type { Chance } from '../chance';
import { FIRST_CLIENT_REMARK, INTERNAL_REMARKS, SHARED_REMARKS } from '../shop/remarks';
import type { Calendar } from './calendar';
import type { PlannedComment, PlannedOrder } from './order';

const HOUR = 3_600_000;

/** What was written on an order while it lived: notes among staff, words to the client, and the client's answers. */
export function commentsOf(order: PlannedOrder, calendar: Calendar, chance: Chance): PlannedComment[] {
  if (order.channel === 'counter') return [];
  const comments: PlannedComment[] = [];
  const staff = { kind: 'staff', staff: order.manager ?? 0 } as const;
  const end = Math.min(calendar.now, order.completedAt ?? order.cancelledAt ?? calendar.now, order.placedAt + 96 * HOUR);
  const during = (share: number): number => Math.round(order.placedAt + (end - order.placedAt) * share);
  if (order.manager !== null && chance.happens(0.12))
    comments.push({ text: chance.pick(INTERNAL_REMARKS), visibility: 'internal', actor: staff, at: during(0.2 + 0.2 * chance.next()) });
  if (order.manager !== null && chance.happens(order.isSignedIn ? 0.5 : 0.06))
    comments.push({
      text: chance.pick(SHARED_REMARKS.slice(0, FIRST_CLIENT_REMARK)),
      visibility: 'shared',
      actor: staff,
      at: during(0.4 + 0.2 * chance.next()),
    });
  if (order.isSignedIn && chance.happens(0.5))
    comments.push({
      text: chance.pick(SHARED_REMARKS.slice(FIRST_CLIENT_REMARK)),
      visibility: 'shared',
      actor: { kind: 'buyer' },
      at: during(0.7 + 0.2 * chance.next()),
    });
  return comments;
}
