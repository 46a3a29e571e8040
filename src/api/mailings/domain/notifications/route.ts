import type { Channel } from '../channels';

/** One try at reaching somebody. */
export interface Step {
  channel: Channel;
  address: string;
}

/** What is known about a person's ways; an address is null where there is none. */
export interface Reach {
  channel: Channel;
  address: string | null;
  /** What they said last about this channel; null when nothing. */
  consent: boolean | null;
  /** The address bounced, complained, or the shop barred it; an unsubscription from mailings is none of it. */
  isBarred: boolean;
  isSetUp: boolean;
}

/**
 * The order in which a person is tried: the channels of the template, those that are set up and reach them. VK and SMS only
 * with their consent; a letter about their own order needs none, but a no counts everywhere.
 */
export function routeOf(order: readonly Channel[], reach: readonly Reach[]): Step[] {
  return order.flatMap((channel) => {
    const way = reach.find((one) => one.channel === channel);
    if (!way?.address || way.isBarred || !way.isSetUp || way.consent === false) return [];
    if (channel !== 'email' && way.consent !== true) return [];
    return [{ channel, address: way.address }];
  });
}
