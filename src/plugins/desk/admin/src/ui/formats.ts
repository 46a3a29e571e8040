import type { IntlShape } from 'react-intl';
import { readablePhone } from '../../../../../kernel/phone-format';

export interface Formats {
  /** `12 345,50 ₽` */
  money: (amount: number) => string;
  /** Whole roubles, for sums and tiles: `12 346 ₽` */
  sum: (amount: number) => string;
  number: (value: number) => string;
  /** Of a fraction: 0.335 → `33,5 %` */
  percent: (fraction: number) => string;
  /** `21.11.2026` */
  date: (moment: string | Date) => string;
  /** `21.11.2026 14:05` */
  dateTime: (moment: string | Date) => string;
  /** `сегодня, 14:05`; older ones as `dateTime` */
  day: (moment: string | Date) => string;
  /** `18 мин`, `1 ч 40`, `2 дн.` since this moment */
  age: (moment: string | Date, now?: Date) => string;
  /** `+7 916 204-44-17` of E.164 */
  phone: (phone: string | null | undefined) => string;
}

interface Place {
  currency: string;
  timezone: string;
}

const MINUTE_MS = 60_000;
const HOURS_WITH_MINUTES = 3;

/** Russian numbers in the panel's Russian, British dates and grouping in its English. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : 'ru-RU';
}

const minus = (text: string): string => text.replace('-', '\u2212');

/** All formats of the desk in the reader's language and the shop's zone and currency (desk-ui.md, "Formats"). */
export function formatsOf(intl: IntlShape, { currency, timezone }: Place): Formats {
  const locale = localeOf(intl.locale);
  const inCurrency = (digits: number | undefined): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...(digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    });
  const money = inCurrency(undefined);
  const sum = inCurrency(0);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const month = locale === 'en-GB' ? 'short' : '2-digit';
  const date = new Intl.DateTimeFormat(locale, { timeZone: timezone, day: '2-digit', month, year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { timeZone: timezone, hour: '2-digit', minute: '2-digit' });
  const dayKey = new Intl.DateTimeFormat('en-CA', { timeZone: timezone });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  const dateTime = (moment: string | Date): string => {
    const at = new Date(moment);
    return `${date.format(at)}${locale === 'en-GB' ? ',' : ''} ${time.format(at)}`;
  };
  return {
    money: (amount) => minus(money.format(amount)),
    sum: (amount) => minus(sum.format(amount)),
    number: (value) => minus(number.format(value)),
    percent: (fraction) => minus(percent.format(fraction)),
    date: (moment) => date.format(new Date(moment)),
    dateTime,
    day: (moment) => {
      const at = new Date(moment);
      const ago = [0, 1].find((days) => dayKey.format(new Date(Date.now() - days * 1_440 * MINUTE_MS)) === dayKey.format(at));
      return ago === undefined ? dateTime(at) : `${relative.format(-ago, 'day')}, ${time.format(at)}`;
    },
    age: (moment, now = new Date()) => age(Math.floor((now.getTime() - new Date(moment).getTime()) / MINUTE_MS), intl),
    phone: readablePhone,
  };
}

function age(minutes: number, intl: IntlShape): string {
  const hours = Math.floor(minutes / 60);
  if (minutes < 1) return intl.formatMessage({ id: 'desk.age.now' });
  if (hours < 1) return intl.formatMessage({ id: 'desk.age.minutes' }, { minutes });
  if (hours >= 24) return intl.formatMessage({ id: 'desk.age.days' }, { days: Math.floor(hours / 24) });
  const rest = minutes % 60;
  if (hours >= HOURS_WITH_MINUTES || rest === 0) return intl.formatMessage({ id: 'desk.age.hours' }, { hours });
  return intl.formatMessage({ id: 'desk.age.hours.minutes' }, { hours, minutes: String(rest).padStart(2, '0') });
}
