import { DateTime } from 'luxon';

/** One day of the shop's calendar, in the shop's time zone. */
export interface ShopDay {
  /** Its midnight and its end, milliseconds since the epoch. */
  start: number;
  end: number;
  year: number;
  /** 1–12. */
  month: number;
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
  dayOfMonth: number;
}

/** The days of the shop's history, the last one being today. */
export interface Calendar {
  days: readonly ShopDay[];
  now: number;
  /** The day a moment belongs to; moments outside count as the nearest day. */
  dayOf(moment: number): ShopDay;
  /** The same moment if the staff work then, else a little after their next morning. */
  workingTime(moment: number, minutesIntoMorning: number): number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OPENS = 9;
const CLOSES = 19;

/** The last `months` months up to `now` in a time zone (IANA name). Throws `RangeError` for an unknown zone. */
export function shopCalendar(now: Date, months: number, zone: string): Calendar {
  const today = DateTime.fromJSDate(now, { zone });
  if (!today.isValid) throw new RangeError(`${zone} is not a time zone`);
  const days: ShopDay[] = [];
  for (let day = today.startOf('day').minus({ months }); day <= today; day = day.plus({ days: 1 })) days.push(dayOfZone(day));
  const dayOf = (moment: number): ShopDay => findDay(days, moment);
  return { days, now: now.getTime(), dayOf, workingTime: (moment, minutes) => workingTime(dayOf, moment, minutes) };
}

function dayOfZone(day: DateTime): ShopDay {
  return {
    start: day.toMillis(),
    end: day.plus({ days: 1 }).toMillis(),
    year: day.year,
    month: day.month,
    weekday: day.weekday,
    dayOfMonth: day.day,
  };
}

function findDay(days: readonly ShopDay[], moment: number): ShopDay {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) throw new RangeError('The calendar has no days');
  // Daylight saving moves midnight by an hour at most, so the guess is off by one day at most.
  let index = Math.min(days.length - 1, Math.max(0, Math.floor((moment - first.start) / DAY)));
  while (index > 0 && (days[index] ?? first).start > moment) index -= 1;
  while (index < days.length - 1 && (days[index] ?? last).end <= moment) index += 1;
  return days[index] ?? last;
}

function workingTime(dayOf: (moment: number) => ShopDay, moment: number, minutes: number): number {
  let at = moment;
  for (let step = 0; step < 4; step += 1) {
    const day = dayOf(at);
    // Moments after today keep today's midnight as their ruler; only order among them matters.
    const start = day.start + Math.floor((at - day.start) / DAY) * DAY;
    const weekday = ((day.weekday - 1 + Math.floor((at - day.start) / DAY)) % 7) + 1;
    const hour = (at - start) / HOUR;
    if (weekday !== 7 && hour >= OPENS && hour < CLOSES) return at;
    at = weekday !== 7 && hour < OPENS ? start + OPENS * HOUR + minutes * 60_000 : start + DAY + OPENS * HOUR + minutes * 60_000;
  }
  return at;
}
