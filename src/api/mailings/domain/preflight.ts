import type { Channel } from './channels';
import type { CustomerTag } from './merge-tags';

/** Why a mailing cannot start. */
export const PREFLIGHT_PROBLEMS = [
  'NO_MESSAGE',
  'EMPTY_SUBJECT',
  'EMPTY_BODY',
  'TEMPLATE_INVALID',
  'UNKNOWN_TAG',
  'MISSING_DATA',
  'NO_UNSUBSCRIBE_LINK',
  'EMPTY_AUDIENCE',
  'WINDOW_PAST',
  'CHANNEL_NOT_SET_UP',
] as const;
export type PreflightProblem = (typeof PREFLIGHT_PROBLEMS)[number];

/** Everything a preflight judges. */
export interface PreflightFacts {
  channel: Channel;
  message: { subject: string; body: string } | null;
  /** What the parser said, or null. */
  templateFault: string | null;
  unknownTags: readonly string[];
  hasUnsubscribeLink: boolean;
  /** How many of those who would get it lack which field. */
  missing: Partial<Record<CustomerTag, number>>;
  /** How many would get it. */
  willSend: number;
  endAt: Date;
  now: Date;
  isChannelSetUp: boolean;
}

/** One reason not to start, in English, with what a page needs to say it in another language. */
export interface Problem {
  code: PreflightProblem;
  message: string;
  details: Record<string, unknown>;
}

/** Every reason why a mailing cannot start; none means that it can. */
export function problemsOf(facts: PreflightFacts): Problem[] {
  const { channel, message, missing } = facts;
  const problems: (Problem | null)[] = [
    when(message === null, 'NO_MESSAGE', 'The mailing has no message'),
    when(message !== null && channel === 'email' && message.subject.trim() === '', 'EMPTY_SUBJECT', 'The message has no subject'),
    when(message !== null && message.body.trim() === '', 'EMPTY_BODY', 'The message is empty'),
    when(facts.templateFault !== null, 'TEMPLATE_INVALID', `The message cannot be read: ${facts.templateFault}`, {
      fault: facts.templateFault,
    }),
    when(facts.unknownTags.length > 0, 'UNKNOWN_TAG', `The message asks for what nobody has: ${facts.unknownTags.join(', ')}`, {
      tags: facts.unknownTags,
    }),
    ...Object.entries(missing).map(([field, recipients]) =>
      when(recipients > 0, 'MISSING_DATA', `${recipients} recipients have no ${field}; write {{ customer.${field} | default: "…" }}`, {
        field,
        recipients,
      }),
    ),
    when(
      message !== null && channel === 'email' && !facts.hasUnsubscribeLink,
      'NO_UNSUBSCRIBE_LINK',
      'The message has no {{ unsubscribe_url }}',
    ),
    when(facts.willSend === 0, 'EMPTY_AUDIENCE', 'Nobody would get it'),
    when(facts.endAt.getTime() <= facts.now.getTime(), 'WINDOW_PAST', 'The window is over; choose a later end', {
      endAt: facts.endAt.toISOString(),
    }),
    when(!facts.isChannelSetUp, 'CHANNEL_NOT_SET_UP', `The channel ${channel} has no credentials`, { channel }),
  ];
  return problems.filter((problem) => problem !== null);
}

function when(is: boolean, code: PreflightProblem, message: string, details: Record<string, unknown> = {}): Problem | null {
  return is ? { code, message, details } : null;
}

/** What is known about the speed of a mailing. */
export interface Pace {
  ratePerSecond: number | null;
  channelRatePerSecond: number | null;
  connections: number;
  /** Seconds one letter took on one connection lately; null when nothing was sent yet. */
  secondsPerLetter: number | null;
}

/** Seconds that so many letters would take: connections ÷ latency, and no faster than the limits. Null when nothing bounds it. */
export function estimatedSeconds(
  letters: number,
  { ratePerSecond, channelRatePerSecond, connections, secondsPerLetter }: Pace,
): number | null {
  const rates = [ratePerSecond, channelRatePerSecond, secondsPerLetter ? connections / secondsPerLetter : null].filter(
    (rate) => rate !== null,
  );
  return rates.length === 0 ? null : Math.ceil(letters / Math.min(...rates));
}
