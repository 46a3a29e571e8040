import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { localeOf } from '../../ui/formats';
import type { Step } from '../../../../../../api/analytics/domain/periods';

/** Texts of this page, and days as its charts write them (calendar days of the shop, so no time zone moves them). */
export function useWords() {
  const intl = useIntl();
  const say = useCallback(
    (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.insights.${id}` }, values),
    [intl],
  );
  return useMemo(() => {
    const locale = localeOf(intl.locale);
    const format = (options: Intl.DateTimeFormatOptions) => {
      const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
      return (day: string): string => formatter.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
    };
    const english = locale === 'en-GB';
    const short = format({ day: '2-digit', month: english ? 'short' : '2-digit' });
    const full = format({ day: '2-digit', month: english ? 'short' : '2-digit', year: 'numeric' });
    const month = format({ month: 'short', year: '2-digit' });
    const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
    const weekday = format({ weekday: 'short' });
    return {
      say,
      short,
      full,
      step: (day: string, by: Step): string => (by === 'month' ? month(day) : short(day)),
      /** `400 тыс.` */
      compact: (value: number): string => compact.format(value),
      month: (text: string): string => month(`${text}-01`),
      /** 1 is Monday. */
      weekday: (number: number): string => weekday(`2024-01-0${number}`),
    };
  }, [intl.locale, say]);
}

export type Words = ReturnType<typeof useWords>;
