import type { ForecastBody } from '../../../../../../api/analytics/contracts/answers-models';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import type { Against } from '../model/useView';

/** One place on the chart's axis; nulls are not drawn. */
export interface RevenuePoint {
  step: string;
  label: string;
  revenue: number | null;
  orders: number | null;
  compared: number | null;
  mean: number | null;
  band: [number, number] | null;
  isOutlier: boolean;
}

type SalesBody = InsightBodyOf<'sales'>;

const comparedSeries = (sales: SalesBody, against: Against): readonly { revenue: number }[] => {
  if (against === 'none') return [];
  const { series } = sales[against] as { series?: { revenue: number }[] };
  return series ?? [];
};

/**
 * The chart's points: the period, held against another one step by step, and beyond a period that reaches today the days to come.
 * What is sold in weeks or months has no forecast: it is made of days.
 */
export function revenuePoints(
  sales: SalesBody,
  forecast: ForecastBody | null,
  { against, labelOf }: { against: Against; labelOf: (day: string) => string },
): { points: RevenuePoint[]; now: string | null } {
  const compared = comparedSeries(sales, against);
  const { today, to, by } = sales.scope;
  const points = sales.series
    .filter(({ step }) => step <= today)
    .map(
      (row, index): RevenuePoint => ({
        step: row.step,
        label: labelOf(row.step),
        revenue: row.revenue,
        orders: row.orders,
        compared: compared[index]?.revenue ?? null,
        mean: null,
        band: null,
        isOutlier: 'isOutlier' in row && row.isOutlier,
      }),
    );
  const last = points[points.length - 1];
  if (!last || by !== 'day' || to < today || !forecast?.isEnough) return { points, now: null };
  const ahead = forecast.forecast.filter(({ day }) => day > last.step).slice(0, Math.max(7, Math.round(points.length / 3)));
  if (ahead.length === 0) return { points, now: null };
  points[points.length - 1] = { ...last, mean: last.revenue, band: [last.revenue ?? 0, last.revenue ?? 0] };
  return {
    now: last.label,
    points: [
      ...points,
      ...ahead.map(
        ({ day, mean, lower, upper }): RevenuePoint => ({
          step: day,
          label: labelOf(day),
          revenue: null,
          orders: null,
          compared: null,
          mean: Math.max(0, mean),
          band: [Math.max(0, lower), Math.max(0, upper)],
          isOutlier: false,
        }),
      ),
    ],
  };
}
