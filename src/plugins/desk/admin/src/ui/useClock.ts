import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { localeOf } from './formats';
import { useShop } from './useShop';

export interface Clock {
  /** `19:00` in the shop's zone. */
  time: (moment: string | Date) => string;
  /** `среда, 25 ноября 2026 г.` in the shop's zone. */
  longDay: (moment: string | Date) => string;
  /** The same without a year, of a day `YYYY-MM-DD` of the calendar. */
  dayOfMonth: (day: string) => string;
  /** `ПН` of a day of the calendar. */
  weekday: (day: string) => string;
  /** `Ноябрь 2026 г.` of a month `YYYY-MM`. */
  month: (month: string) => string;
}

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Times and days in the reader's language, at the clock of the shop; the same object until one of them changes. */
export function useClock(): Clock {
  const { locale } = useIntl();
  const { timezone } = useShop();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(localeOf(locale), options);
    const time = format({ hour: '2-digit', minute: '2-digit', timeZone: timezone });
    const longDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: timezone });
    const dayOfMonth = format({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
    const weekday = format({ weekday: 'short', timeZone: 'UTC' });
    const month = format({ month: 'long', year: 'numeric', timeZone: 'UTC' });
    return {
      time: (moment) => time.format(new Date(moment)),
      longDay: (moment) => longDay.format(new Date(moment)),
      dayOfMonth: (day) => dayOfMonth.format(noon(day)),
      weekday: (day) => weekday.format(noon(day)),
      month: (day) => {
        const words = month.format(noon(`${day}-15`));
        return words.slice(0, 1).toUpperCase() + words.slice(1);
      },
    };
  }, [locale, timezone]);
}
