import { DateTime } from 'luxon';
import type { EventBody } from '../../../../../api/club/contracts/fields';

/** One square of a month's sheet. */
export interface SheetDay {
  /** `YYYY-MM-DD` in the shop's zone. */
  key: string;
  isOfMonth: boolean;
  isToday: boolean;
}

/** This month in a zone, `YYYY-MM`. */
export function thisMonth(zone: string): string {
  return DateTime.now().setZone(zone).toFormat('yyyy-MM');
}

/** So many months on. */
export function monthAfter(month: string, step: number): string {
  return DateTime.fromFormat(month, 'yyyy-MM').plus({ months: step }).toFormat('yyyy-MM');
}

/** The days of a month's sheet in whole weeks, Monday first, and the moments between which its events lie. */
export function sheetOf(month: string, zone: string): { days: SheetDay[]; from: string; to: string } {
  const first = DateTime.fromFormat(month, 'yyyy-MM', { zone });
  const start = first.startOf('week');
  const weeks = Math.ceil(first.endOf('month').diff(start, 'weeks').weeks);
  const today = DateTime.now().setZone(zone).toISODate();
  const days = Array.from({ length: weeks * 7 }, (_, index) => {
    const day = start.plus({ days: index });
    const key = day.toISODate() ?? '';
    return { key, isOfMonth: day.month === first.month, isToday: key === today };
  });
  return { days, from: start.toUTC().toISO() ?? '', to: start.plus({ weeks }).toUTC().toISO() ?? '' };
}

/** Events by the day they begin on. */
export function byDay(events: readonly EventBody[], zone: string): Map<string, EventBody[]> {
  const days = new Map<string, EventBody[]>();
  for (const event of events) {
    const key = DateTime.fromISO(event.startAt, { zone }).toISODate() ?? '';
    days.set(key, [...(days.get(key) ?? []), event]);
  }
  return days;
}

/** A day and a time of the wall clock in a zone → the moment, ISO. */
export function momentOf(day: string, time: string, zone: string): string {
  return DateTime.fromISO(`${day}T${time}`, { zone }).toUTC().toISO() ?? '';
}

/** A moment → day and time of the wall clock. */
export function wallOf(moment: string, zone: string): { day: string; time: string } {
  const at = DateTime.fromISO(moment, { zone });
  return { day: at.toISODate() ?? '', time: at.toFormat('HH:mm') };
}

/** Whole minutes between two moments. */
export function minutesBetween(from: string, to: string): number {
  return Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
}
