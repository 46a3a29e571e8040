import { DateTime } from 'luxon';

export const FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;

/**
 * When events of a series begin: at one time of the clock on the wall, whatever the season. `weekdays` (1 Monday – 7 Sunday) is for
 * weekly ones; empty means the weekday of the first day. It ends after `times` events or on `untilDay`, whichever comes first.
 */
export interface SeriesRule {
  startDay: string;
  startTime: string;
  timezone: string;
  frequency: (typeof FREQUENCIES)[number];
  every: number;
  weekdays: readonly number[];
  times: number | null;
  untilDay: string | null;
}

/** The most events that one series makes. */
export const MOST_OCCURRENCES = 104;

/** Steps after which a rule that gives nothing more is given up. */
const MOST_STEPS = 4_000;

/**
 * The moments at which the events of a series begin, the first one first. 19:00 stays 19:00 over a change of the clocks; a time that
 * does not exist on its day is moved on by the length of the gap, and one that comes twice counts the first time. A monthly series
 * on the 31st leaves out months without one.
 */
export function occurrences(rule: SeriesRule): Date[] {
  const moments: Date[] = [];
  const most = Math.min(rule.times ?? MOST_OCCURRENCES, MOST_OCCURRENCES);
  const first = DateTime.fromISO(rule.startDay, { zone: 'utc' });
  for (let step = 0; step < MOST_STEPS && moments.length < most; step += 1) {
    for (const day of daysOfStep(rule, first, step)) {
      if (rule.untilDay !== null && day.toISODate() !== null && String(day.toISODate()) > rule.untilDay) return moments;
      if (moments.length === most) return moments;
      moments.push(momentOn(day, rule));
    }
  }
  return moments;
}

/** The calendar days of the n-th step of a rule; counted in days, so that no clock is involved. */
function daysOfStep({ frequency, every, weekdays }: SeriesRule, first: DateTime, step: number): DateTime[] {
  switch (frequency) {
    case 'daily':
      return [first.plus({ days: step * every })];
    case 'weekly': {
      const monday = first.minus({ days: first.weekday - 1 }).plus({ weeks: step * every });
      const days = weekdays.length > 0 ? [...new Set(weekdays)].sort((a, b) => a - b) : [first.weekday];
      return days.map((weekday) => monday.plus({ days: weekday - 1 })).filter((day) => day >= first);
    }
    case 'monthly': {
      const day = first.plus({ months: step * every });
      return day.day === first.day ? [day] : [];
    }
  }
}

function momentOn(day: DateTime, { startTime, timezone }: SeriesRule): Date {
  const [hour = 0, minute = 0] = startTime.split(':').map(Number);
  const moment = DateTime.fromObject({ year: day.year, month: day.month, day: day.day, hour, minute }, { zone: timezone });
  return new Date(Math.min(...moment.getPossibleOffsets().map((one) => one.toMillis())));
}
