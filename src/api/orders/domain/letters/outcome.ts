/** What became of a letter. `unknown` may have arrived: it is never sent again by itself. */
export const LETTER_STATES = ['queued', 'sent', 'failed', 'unknown'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** What a mail transport throws, in the parts that tell how far the letter got. */
export interface MailFailure {
  code?: string;
  /** The mail server's answer (421, 550), when it gave one. */
  responseCode?: number;
  /** The system call that failed: `connect`, `getaddrinfo`. */
  syscall?: string;
}

/** Failures that happen before a word of the letter is said. */
const BEFORE_THE_LETTER = ['EDNS', 'EAUTH', 'ETLS', 'EPROXY', 'ECONNREFUSED', 'ENOTFOUND'];

/** Failures that no repetition mends. */
const HOPELESS = ['EENVELOPE', 'EMESSAGE'];

/**
 * What a failure means: `queued` (surely not sent, worth another try), `failed` (refused for good) or `unknown` (the connection
 * broke on the way, and the letter may have been taken).
 */
export function outcomeOf({ code, responseCode, syscall }: MailFailure): Exclude<LetterState, 'sent'> {
  if (responseCode !== undefined && responseCode >= 400) return responseCode >= 500 && code !== 'EAUTH' ? 'failed' : 'queued';
  if (code !== undefined && BEFORE_THE_LETTER.includes(code)) return 'queued';
  if (syscall === 'connect' || syscall === 'getaddrinfo') return 'queued';
  if (code !== undefined && HOPELESS.includes(code)) return 'failed';
  return 'unknown';
}
