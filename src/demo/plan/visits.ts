import { ageBandOf, type AgeBand } from '../../api/club/domain/age-band';
import { weighted, type Chance } from '../chance';
import type { Calendar, ShopDay } from './calendar';
import type { PlannedCustomer } from './customers';

/** A visit of the demo club. Moments are milliseconds, `customer` and `staff` indexes of the plan. */
export interface PlannedVisit {
  customer: number;
  staff: number;
  at: number;
  /** Null for who is inside still. */
  leftAt: number | null;
  day: string;
  hour: number;
  ageBand: AgeBand;
}

const DAYS = 365;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** How many people come by weekday, Monday first. */
const PEOPLE = [14, 15, 17, 19, 27, 34, 22] as const;

/** When they come: weight of each hour from 10 to 20. */
const OPENS = 10;
const HOURS = [3, 4, 6, 6, 5, 6, 8, 11, 14, 12, 7] as const;

/** A year of visits up to now: more on weekends and evenings, fewer in summer; nobody twice a day. */
export function planVisits(customers: readonly PlannedCustomer[], calendar: Calendar, staffCount: number, chance: Chance): PlannedVisit[] {
  const people = customers.flatMap((customer, index) => (customer.isCompany ? [] : [{ customer, index }]));
  const habit = weighted(people.map(({ customer }) => 0.6 + customer.weight));
  const hours = weighted(HOURS);
  if (people.length === 0) return [];
  return calendar.days.slice(-DAYS).flatMap((day) => {
    const season = day.month >= 6 && day.month <= 8 ? 0.7 : 1;
    const count = Math.round((PEOPLE[day.weekday - 1] ?? 15) * season * (0.8 + 0.4 * chance.next()));
    const seen = new Set<number>();
    return Array.from({ length: count }, () => people[habit.pick(chance)]).flatMap((person) => {
      const at = day.start + (OPENS + hours.pick(chance)) * HOUR + chance.between(0, 59) * MINUTE;
      const stay = (25 + chance.wait(70)) * MINUTE;
      if (!person || seen.has(person.index) || at > calendar.now - MINUTE) return [];
      seen.add(person.index);
      const leftAt = at + Math.min(stay, 5 * HOUR);
      const key = dayKey(day);
      return [
        {
          customer: person.index,
          staff: chance.between(0, staffCount - 1),
          at,
          leftAt: leftAt > calendar.now ? null : Math.floor(leftAt / MINUTE) * MINUTE,
          day: key,
          hour: Math.floor((at - day.start) / HOUR),
          ageBand: ageBandOf(person.customer.birthDate, key),
        },
      ];
    });
  });
}

/** `YYYY-MM-DD`. */
export function dayKey({ year, month, dayOfMonth }: ShopDay): string {
  return [year, String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}
