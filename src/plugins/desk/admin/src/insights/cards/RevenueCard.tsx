import { lazy, Suspense } from 'react';
import { styled } from 'styled-components';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { addDays } from '../../../../../../api/analytics/domain/models/calendar';
import { stepsOf } from '../../../../../../api/analytics/domain/periods';
import { useFormats } from '../../ui/useFormats';
import { Bone } from '../../ui/states';
import { revenuePoints, type RevenuePoint } from '../charts/revenue-points';
import type { TableTwin } from '../export/table';
import { Card } from '../kit/Card';
import { Foot } from '../kit/bars';
import { useDrill } from '../model/drill';
import type { Asked } from '../model/useInsight';
import type { InsightView } from '../model/useView';
import { useWords } from '../model/useWords';

const RevenueChart = lazy(() => import('../charts/RevenueChart'));

const Legend = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 14px;
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.neutral600};
  li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
`;

const Sign = styled.span<{ $kind: 'line' | 'dashes' | 'band' }>`
  width: 16px;
  ${({ $kind, theme }) =>
    $kind === 'band'
      ? `height: 10px; background: ${theme.colors.primary200};`
      : `border-top: 2px ${$kind === 'line' ? 'solid' : 'dashed'} ${$kind === 'line' ? theme.colors.primary600 : theme.colors.neutral500};`}
`;

interface RevenueCardProps {
  sales: Asked<InsightBodyOf<'sales'>>;
  forecast: Asked<InsightBodyOf<'forecast'>>;
  view: InsightView;
}

/** Revenue step by step with what is to come. */
export function RevenueCard({ sales, forecast, view }: RevenueCardProps) {
  const formats = useFormats();
  const words = useWords();
  const { say } = words;
  const open = useDrill();
  const isNarrowed = Object.keys(view.filters).length > 0;
  const pointsOf = (body: InsightBodyOf<'sales'>) =>
    revenuePoints(body, isNarrowed ? null : forecast.data, { against: view.against, labelOf: (day) => words.step(day, view.by) });
  const openPoint = ({ step, label }: RevenuePoint): void => {
    const [, next] = stepsOf({ from: step, to: addDays(step, 31) }, view.by);
    const to = addDays(next ?? step, -1);
    const within = { from: step < view.period.from ? view.period.from : step, to: to > view.period.to ? view.period.to : to };
    open({ of: 'orders', title: `${say('revenue')}, ${label}`, query: { ...within, ...view.filters, kind: 'completed' } });
  };
  const shortage = forecast.data && !forecast.data.isEnough && view.by === 'day';
  return (
    <Card
      asked={sales}
      empty={(body) => (body.series.every(({ orders }) => orders === 0) ? say('revenue.empty') : null)}
      file={`revenue-${view.period.from}-${view.period.to}`}
      height={330}
      legend={
        <Legend aria-hidden>
          <li>
            <Sign $kind="line" />
            {say('revenue')}
          </li>
          {view.against === 'none' ? null : (
            <li>
              <Sign $kind="dashes" />
              {say(`against.${view.against}.short`)}
            </li>
          )}
          {sales.data && pointsOf(sales.data).now !== null ? (
            <li>
              <Sign $kind="band" />
              {say('forecast.legend', { level: forecast.data?.level ?? 95 })}
            </li>
          ) : null}
        </Legend>
      }
      title={say(`revenue.by.${view.by}`)}
      twin={(body): TableTwin<RevenuePoint> => ({
        caption: say(`revenue.by.${view.by}`),
        rows: pointsOf(body).points,
        columns: [
          { head: say(`step.${view.by}`), show: ({ step }: RevenuePoint) => words.full(step), value: ({ step }) => step },
          {
            head: say('revenue'),
            isNumber: true,
            show: ({ revenue }) => (revenue === null ? '' : formats.money(revenue)),
            value: ({ revenue }) => revenue,
          },
          {
            head: say('orders'),
            isNumber: true,
            show: ({ orders }) => (orders === null ? '' : formats.number(orders)),
            value: ({ orders }) => orders,
          },
          {
            head: say('compared'),
            isNumber: true,
            show: ({ compared }) => (compared === null ? '' : formats.money(compared)),
            value: ({ compared }) => compared,
          },
          {
            head: say('forecast'),
            isNumber: true,
            show: ({ mean, band, revenue }) =>
              mean === null || revenue !== null
                ? ''
                : `${formats.sum(mean)} (${formats.sum(band?.[0] ?? 0)} … ${formats.sum(band?.[1] ?? 0)})`,
            value: ({ mean, revenue }) => (revenue === null ? mean : null),
          },
          {
            head: say('outlier'),
            show: ({ isOutlier }) => (isOutlier ? say('yes') : ''),
            value: ({ isOutlier }) => (isOutlier ? say('yes') : ''),
          },
        ],
      })}
    >
      {(body, isFull) => {
        const { points, now } = pointsOf(body);
        return (
          <Suspense fallback={<Bone $height={330} />}>
            <div aria-label={say(`revenue.by.${view.by}`)} role="group">
              <RevenueChart height={isFull ? 560 : 330} now={now} onOpen={openPoint} points={points} />
            </div>
            {shortage ? (
              <Foot>{say('forecast.few', { given: forecast.data?.given ?? 0, needed: forecast.data?.needed ?? 21 })}</Foot>
            ) : null}
          </Suspense>
        );
      }}
    </Card>
  );
}
