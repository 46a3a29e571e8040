import { normaliseEmail } from '../../../kernel/phone';

/** Ways to reach a person. */
export const CHANNELS = ['email', 'sms', 'vk'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The longest text of each channel, in characters. */
export const LONGEST_TEXT: Record<Channel, number> = { email: 500_000, sms: 1_000, vk: 9_000 };

/** What a customer has to be written to on each channel. */
export interface Reachable {
  email: string | null;
  phone: string | null;
  vkId: string | null;
}

/** The address of a person on a channel in its one written form; null when there is none. Phones are stored in E.164 already. */
export function addressOn(channel: Channel, person: Reachable): string | null {
  const address = { email: person.email ? normaliseEmail(person.email) : null, sms: person.phone, vk: person.vkId }[channel];
  return address?.trim() || null;
}
