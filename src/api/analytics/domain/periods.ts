import { DateTime } from 'luxon';
import { addDays, dayNumber, daysBetween, type Day } from './models/calendar';

/** Calendar days of the shop's zone, both ends included. */
export interface Period {
  from: Day;
  to: Day;
}

/** Steps of a chart. A week begins on Monday (ISO 8601). */
export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** What a period is held against. */
export type Comparison = 'previous' | 'lastYear';

/** Days of the period that is meant when none is given. */
const DEFAULT_DAYS = 30;

/** The most days a period may have: eleven years. */
export const LONGEST_PERIOD = 4_018;

const at = (day: Day): DateTime => DateTime.fromISO(day, { zone: 'utc' });
const dayOf = (moment: DateTime): Day => moment.toFormat('yyyy-MM-dd');

/** Today's date in a zone. */
export function today(now: Date, zone: string): Day {
  return dayOf(DateTime.fromJSDate(now, { zone }));
}

/** The asked period; the 30 days up to today where nothing is said, and 30 days from or up to the one end that is. */
export function periodOf({ from, to }: Partial<Period>, now: Day): Period {
  const end = to ?? (from === undefined || addDays(from, DEFAULT_DAYS - 1) > now ? now : addDays(from, DEFAULT_DAYS - 1));
  return { from: from ?? addDays(end, 1 - DEFAULT_DAYS), to: from !== undefined && end < from ? from : end };
}

/** How many days a period has. */
export function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

const isWholeMonths = ({ from, to }: Period): boolean => from.endsWith('-01') && addDays(to, 1).endsWith('-01');

/** The period just before: as many whole months where the period is whole months, else as many days. */
export function previousPeriod(period: Period): Period {
  const to = addDays(period.from, -1);
  if (!isWholeMonths(period)) return { from: addDays(period.from, -lengthOf(period)), to };
  const months = Math.round(at(addDays(period.to, 1)).diff(at(period.from), 'months').months);
  return { from: dayOf(at(period.from).minus({ months })), to };
}

/** The same dates a year before; 29 February becomes the 28th, a period up to a month's last day ends on that month's last day. */
export function lastYearPeriod(period: Period): Period {
  const shifted = { from: dayOf(at(period.from).minus({ years: 1 })), to: dayOf(at(period.to).minus({ years: 1 })) };
  return addDays(period.to, 1).endsWith('-01') ? { ...shifted, to: dayOf(at(shifted.to).endOf('month')) } : shifted;
}

/** The first day of the step a day lies in. */
export function stepOf(day: Day, by: Step): Day {
  if (by === 'day') return day;
  if (by === 'month') return `${day.slice(0, 8)}01`;
  // 1970-01-01 was a Thursday.
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
}

/** The last day of the step that begins on a day. */
export function endOfStep(step: Day, by: Step): Day {
  return addDays(stepAfter(step, by), -1);
}

function stepAfter(step: Day, by: Step): Day {
  if (by === 'month') return stepOf(addDays(step, 31), 'month');
  return addDays(step, by === 'week' ? 7 : 1);
}

/** The first days of all steps that a period touches, in order. */
export function stepsOf({ from, to }: Period, by: Step): Day[] {
  const steps: Day[] = [];
  for (let step = stepOf(from, by); step <= to; step = stepAfter(step, by)) steps.push(step);
  return steps;
}

/** The moments between which a period lies, for comparisons with `timestamptz`: from inclusive, to exclusive. */
export function momentsOf({ from, to }: Period, zone: string): { from: string; to: string } {
  const startOf = (day: Day): string => DateTime.fromISO(day, { zone }).startOf('day').toUTC().toISO() ?? '';
  return { from: startOf(from), to: startOf(addDays(to, 1)) };
}
