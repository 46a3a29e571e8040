import { weighted, type Chance } from '../chance';
import type { Calendar, ShopDay } from './calendar';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Monday … Sunday: offices order early in the week, the weekend is quiet. */
const WEEK = [1.22, 1.26, 1.16, 1.1, 1.04, 0.66, 0.5];

/** January … December: the school season and the presents of December. */
const YEAR = [0.8, 0.94, 1.04, 0.96, 0.84, 0.86, 0.84, 1.26, 1.3, 1.02, 1.12, 1.42];

/** Share of a day's orders by the hour, on working days and at the weekend. */
const WORKING_HOURS = [2, 1, 0.5, 0.3, 0.3, 0.6, 2, 5, 12, 34, 54, 56, 48, 42, 46, 48, 44, 36, 27, 24, 25, 24, 16, 7];
const WEEKEND_HOURS = [4, 2, 1, 0.5, 0.3, 0.4, 1, 3, 8, 18, 30, 38, 42, 42, 40, 38, 37, 36, 36, 38, 40, 36, 24, 11];

/** How busy a day is; 1 is an average day of the first year. */
export function busyness(day: ShopDay, progress: number): number {
  const growth = 0.72 + 0.62 * progress;
  return growth * (WEEK[day.weekday - 1] ?? 1) * (YEAR[day.month - 1] ?? 1) * holiday(day);
}

function holiday({ month, dayOfMonth }: ShopDay): number {
  if (month === 1 && dayOfMonth <= 8) return 0.32;
  if (month === 12 && dayOfMonth === 31) return 0.4;
  if (month === 5 && (dayOfMonth <= 3 || dayOfMonth === 9)) return 0.55;
  if (month === 11 && dayOfMonth >= 24) return 1.35;
  return 1;
}

/** When the orders were placed, oldest first: milliseconds since the epoch, none after now. */
export function placingMoments(calendar: Calendar, count: number, chance: Chance): number[] {
  const hours = { working: weighted(WORKING_HOURS), weekend: weighted(WEEKEND_HOURS) };
  const weights = calendar.days.map((day, index) => {
    const mood = Math.exp(0.13 * chance.normal());
    return mood * busyness(day, index / calendar.days.length) * shareBefore(day, calendar.now);
  });
  const perDay = shareOut(count, weights);
  const moments = calendar.days.flatMap((day, index) =>
    Array.from({ length: perDay[index] ?? 0 }, () => momentOf(day, calendar.now, hours, chance)),
  );
  return moments.sort((a, b) => a - b);
}

/** Splits a count by weights so that the parts sum to it exactly and each is within one of its share. */
export function shareOut(count: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const share = Math.round((count * reached) / total) - given;
    given += share;
    return share;
  });
}

/** The share of a day's orders that come before `now`; 1 for days that are over. */
function shareBefore(day: ShopDay, now: number): number {
  if (now >= day.end) return 1;
  const hours = day.weekday > 5 ? WEEKEND_HOURS : WORKING_HOURS;
  const passed = hours.slice(0, Math.floor((now - day.start) / HOUR));
  return passed.reduce((sum, share) => sum + share, 0) / hours.reduce((sum, share) => sum + share, 0);
}

function momentOf(
  day: ShopDay,
  now: number,
  hours: { working: ReturnType<typeof weighted>; weekend: ReturnType<typeof weighted> },
  chance: Chance,
): number {
  const latest = Math.min(day.end, now - MINUTE);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const hour = (day.weekday > 5 ? hours.weekend : hours.working).pick(chance);
    const moment = day.start + Math.floor((hour + chance.next()) * HOUR);
    if (moment < latest) return moment;
  }
  return Math.max(day.start, latest - chance.between(1, 50) * MINUTE);
}
