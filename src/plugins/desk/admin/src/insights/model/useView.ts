import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { addDays, isDay } from '../../../../../../api/analytics/domain/models/calendar';
import { periodOf, STEPS, today, type Period, type Step } from '../../../../../../api/analytics/domain/periods';
import { useShop } from '../../ui/useShop';

/** What numbers are held against on the page; the answers always hold both. */
export const COMPARISONS = ['previous', 'lastYear', 'none'] as const;
export type Against = (typeof COMPARISONS)[number];

export const FILTER_NAMES = ['channel', 'manager', 'city', 'category'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The page as its URL says it. */
export interface InsightView {
  period: Period;
  by: Step;
  against: Against;
  filters: Partial<Record<FilterName, string>>;
  today: string;
}

const oneOf = <T extends string>(values: readonly T[], given: string | null, otherwise: T): T =>
  values.find((value) => value === given) ?? otherwise;

const stepFor = ({ from, to }: Period): Step => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return days <= 62 ? 'day' : days <= 190 ? 'week' : 'month';
};

/** The view that the URL holds, and how to change parts of it. Changing the period lets the steps follow. */
export function useView() {
  const [parameters, setParameters] = useSearchParams();
  const { timezone } = useShop();
  const now = today(new Date(), timezone);
  const view = useMemo((): InsightView => {
    const given = (name: string): string | undefined => {
      const text = parameters.get(name);
      return text && isDay(text) ? text : undefined;
    };
    const period = periodOf({ from: given('from'), to: given('to') }, now);
    const filters = Object.fromEntries(FILTER_NAMES.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : [])));
    return {
      period,
      by: oneOf(STEPS, parameters.get('by'), stepFor(period)),
      against: oneOf(COMPARISONS, parameters.get('vs'), 'previous'),
      filters: filters as InsightView['filters'],
      today: now,
    };
  }, [parameters, now]);
  const change = useCallback(
    (changes: Record<string, string | undefined>) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return { view, change };
}

/** Ready periods of the picker, up to `today`. */
export function readyPeriods(now: string): { id: string; period: Period }[] {
  const month = `${now.slice(0, 7)}-01`;
  const lastMonth = `${addDays(month, -1).slice(0, 7)}-01`;
  return [
    { id: 'days7', period: { from: addDays(now, -6), to: now } },
    { id: 'days30', period: { from: addDays(now, -29), to: now } },
    { id: 'days90', period: { from: addDays(now, -89), to: now } },
    { id: 'month', period: { from: month, to: now } },
    { id: 'lastMonth', period: { from: lastMonth, to: addDays(month, -1) } },
    { id: 'year', period: { from: `${now.slice(0, 4)}-01-01`, to: now } },
  ];
}

/** The query of everything that follows the period; steps where the question has them. */
export function periodQuery({ period, by }: InsightView, withStep = true): Record<string, string> {
  return { from: period.from, to: period.to, ...(withStep ? { by } : {}) };
}
