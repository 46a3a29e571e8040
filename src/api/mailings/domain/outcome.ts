import { retryDelaySeconds, MAX_TRIES } from './backoff';

/** What became of handing one message to a server. */
export type Fate =
  /** An explicit yes. `messageId` is the provider's name for it, where it gives one. */
  | { kind: 'accepted'; reply: string; messageId?: string }
  /** An explicit no; `isPermanent` decides between another try and the end. `bars` says that the address itself is dead. */
  | { kind: 'refused'; isPermanent: boolean; reply: string; bars?: boolean }
  /** The end of the message left and no reply came. */
  | { kind: 'lost'; reply: string }
  /** The end of the message surely did not leave, and not for this recipient's sake; `stops` the channel for so many seconds. */
  | { kind: 'unsent'; reply: string; stopsSeconds?: number; waitSeconds?: number }
  /** The mark was refused (paused, over, unsubscribed, taken over): nothing was sent and nothing is to be said. */
  | { kind: 'halted' };

/** What the engine writes down for one delivery. */
export interface Settlement {
  verb: 'accept' | 'reject' | 'defer' | 'lose' | 'release';
  reply: string;
  delaySeconds: number;
  messageId: string | null;
  bars: boolean;
}

const REPLY_LIMIT = 1_000;

/**
 * The settlement of a fate. `tries` counts this one; after `MAX_TRIES` deferrals the recipient is given up.
 * `chance` (0…1) spreads the next tries.
 */
export function settlementOf(fate: Fate, tries: number, chance: number): Settlement {
  const none = { delaySeconds: 0, messageId: null, bars: false };
  switch (fate.kind) {
    case 'accepted':
      return { ...none, verb: 'accept', reply: short(fate.reply), messageId: fate.messageId ?? null };
    case 'lost':
      return { ...none, verb: 'lose', reply: short(fate.reply) };
    case 'unsent':
      return { ...none, verb: 'release', reply: short(fate.reply), delaySeconds: fate.waitSeconds ?? 0 };
    case 'halted':
      return { ...none, verb: 'release', reply: '' };
    case 'refused':
      if (fate.isPermanent) return { ...none, verb: 'reject', reply: short(fate.reply), bars: fate.bars === true };
      if (tries >= MAX_TRIES) return { ...none, verb: 'reject', reply: short(`Given up after ${tries} tries. ${fate.reply}`) };
      return { ...none, verb: 'defer', reply: short(fate.reply), delaySeconds: retryDelaySeconds(tries, chance) };
  }
}

/** PostgreSQL text takes no NUL; a server's reply may hold anything. */
function short(reply: string): string {
  return reply.replaceAll('\0', ' ').trim().slice(0, REPLY_LIMIT);
}
