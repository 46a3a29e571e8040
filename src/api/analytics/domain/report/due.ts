import { DateTime } from 'luxon';
import type { Frequency } from '../../contracts/reports';
import { addDays, type Day } from '../models/calendar';
import type { Period } from '../periods';

/** Reports leave from this hour of the shop on: before it people sleep. */
export const FIRST_HOUR = 7;

/** The newest period of this kind that has ended: yesterday, last week from Monday to Sunday, last month. */
export function endedPeriod(frequency: Frequency, today: Day): Period {
  const at = DateTime.fromISO(today, { zone: 'utc' });
  if (frequency === 'daily') return { from: addDays(today, -1), to: addDays(today, -1) };
  const unit = frequency === 'weekly' ? 'week' : 'month';
  const start = at.startOf(unit);
  return { from: start.minus({ [unit]: 1 }).toFormat('yyyy-MM-dd'), to: start.minus({ days: 1 }).toFormat('yyyy-MM-dd') };
}

/** The period whose report is due now; null before the hour, and when it was sent. One that was missed is sent late, older ones are not. */
export function duePeriod({ frequency, sentUntil }: { frequency: Frequency; sentUntil: Day }, now: Date, zone: string): Period | null {
  const local = DateTime.fromJSDate(now, { zone });
  if (local.hour < FIRST_HOUR) return null;
  const period = endedPeriod(frequency, local.toFormat('yyyy-MM-dd'));
  return period.to > sentUntil ? period : null;
}
