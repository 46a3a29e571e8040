import type { Channel, OrderStatus } from '../../api/orders/domain/status';
import type { Chance } from '../chance';

/** A step of an order's life: the status it reaches, and how many hours after the step before. */
export interface Step {
  to: OrderStatus;
  afterHours: number;
}

/** Which kind of life an order leads. */
export interface Temper {
  channel: Channel;
  isCompany: boolean;
  /** Ends in `cancelled` if true. */
  isCancelled: boolean;
}

/** The statuses after the first one, in order; every consecutive pair is an allowed move. */
export function lifeOf({ channel, isCompany, isCancelled }: Temper, chance: Chance): Step[] {
  if (channel === 'counter') return [];
  const agreed =
    channel === 'desk' && isCompany
      ? agreement(chance)
      : chance.happens(isCompany ? 0.4 : 0.03)
        ? agreement(chance)
        : [{ to: 'confirmed' as const, afterHours: 0.4 + chance.wait(9) }];
  return isCancelled ? cutShort(agreed, chance) : [...agreed, ...handover(isCompany, chance)];
}

/** From new to confirmed with a quote; now and then the quote is made twice. */
function agreement(chance: Chance): Step[] {
  const first: Step[] = [
    { to: 'preparing_quote', afterHours: 0.3 + chance.wait(6) },
    { to: 'quoted', afterHours: 1 + chance.wait(22) },
  ];
  const again: Step[] = [
    { to: 'preparing_quote', afterHours: 4 + chance.wait(20) },
    { to: 'quoted', afterHours: 1 + chance.wait(4) },
  ];
  return [...first, ...(chance.happens(0.14) ? again : []), { to: 'confirmed', afterHours: 8 + chance.wait(92) }];
}

/** From confirmed to completed; sometimes the parcel goes back to be packed again. */
function handover(isCompany: boolean, chance: Chance): Step[] {
  const ready: Step = { to: 'ready_for_delivery', afterHours: (isCompany ? 16 : 6) + chance.wait(isCompany ? 90 : 44) };
  const repacked: Step[] = chance.happens(0.03)
    ? [
        { to: 'confirmed', afterHours: 1 + chance.wait(5) },
        { to: 'ready_for_delivery', afterHours: 1 + chance.wait(8) },
      ]
    : [];
  return [ready, ...repacked, { to: 'completed', afterHours: 5 + chance.wait(isCompany ? 52 : 48) }];
}

function cutShort(agreed: Step[], chance: Chance): Step[] {
  const lived = agreed.slice(0, chance.between(0, agreed.length));
  const isForgotten = chance.happens(0.4);
  return [...lived, { to: 'cancelled', afterHours: isForgotten ? 90 + chance.wait(90) : 0.5 + chance.wait(20) }];
}
