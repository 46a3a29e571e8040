import { DateTime } from 'luxon';

/** Why a window is none. */
export type WindowFault = 'unreadable' | 'skipped-hour' | 'ends-before-start';

/** A moment, or a time on the clock of a zone → the moment. A time that the clocks skip in spring does not exist: null. */
export function momentIn(text: string, timezone: string): Date | null {
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  const moment = DateTime.fromISO(text, hasZone ? { setZone: true } : { zone: timezone });
  if (!moment.isValid) return null;
  // Luxon moves a skipped time to a neighbouring one; read back, it is another time than was written.
  if (!hasZone && !moment.toISO({ includeOffset: false })?.startsWith(text.slice(0, 16))) return null;
  // An hour that autumn repeats is its first one; luxon alone chooses by today's offset.
  return (moment.getPossibleOffsets()[0] ?? moment).toJSDate();
}

/** The window of a mailing as moments, or what is wrong with it. */
export function windowOf(startAt: string, endAt: string, timezone: string): { start: Date; end: Date } | WindowFault {
  const [start, end] = [momentIn(startAt, timezone), momentIn(endAt, timezone)];
  if (!start || !end) return 'skipped-hour';
  return start < end ? { start, end } : 'ends-before-start';
}
