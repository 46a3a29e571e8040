import { Refusal } from '../../../../platform/http/refusal';

/** A file that cannot be taken; the message says what is wrong with it and what to do, without its subject. */
export class Unreadable extends Error {}

/** The same as an answer: 400 `FILE_UNREADABLE` that names the field. */
export function unreadable(message: string): Refusal {
  return new Refusal(400, `file: ${message}`, { code: 'FILE_UNREADABLE', errors: [{ path: ['file'], message }] });
}
