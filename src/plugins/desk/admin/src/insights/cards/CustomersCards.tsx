import { lazy, Suspense } from 'react';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { Bone } from '../../ui/states';
import { useFormats } from '../../ui/useFormats';
import type { StackedStep } from '../charts/StepBars';
import { Foot } from '../kit/bars';
import type { TableTwin } from '../export/table';
import { Card } from '../kit/Card';
import { HeatMap } from '../kit/HeatMap';
import { useDrill } from '../model/drill';
import { segmentKey } from '../model/segment-proposal';
import type { Asked } from '../model/useInsight';
import type { InsightView } from '../model/useView';
import { useWords } from '../model/useWords';

const StepBars = lazy(() => import('../charts/StepBars'));

/** What a step is stacked of; nothing where only goods are counted. */
const valuesOf = (row: object): Record<string, number> => {
  const { newOrders = 0, returningOrders = 0 } = row as { newOrders?: number; returningOrders?: number };
  return { new: newOrders, returning: returningOrders };
};

/** Orders of new and of returning customers, step by step. */
export function NewReturningCard({ asked, view }: { asked: Asked<InsightBodyOf<'sales'>>; view: InsightView }) {
  const formats = useFormats();
  const { say, step: stepName, full } = useWords();
  const parts = [
    { name: 'returning', label: say('returningOrders'), colour: 'primary600' as const },
    { name: 'new', label: say('newOrders'), colour: 'primary200' as const },
  ];
  const stepsOf = ({ series, scope }: InsightBodyOf<'sales'>): StackedStep[] =>
    series
      .filter(({ step }) => step <= scope.today)
      .map((row) => ({
        step: row.step,
        label: stepName(row.step, view.by),
        values: valuesOf(row),
      }));
  return (
    <Card
      asked={asked}
      empty={({ totals }) => (!('newOrders' in totals) ? say('customers.filters') : totals.orders === 0 ? say('revenue.empty') : null)}
      file={`new-and-returning-${view.period.from}-${view.period.to}`}
      title={say('newReturning.title')}
      twin={(body): TableTwin<StackedStep> => ({
        caption: say('newReturning.title'),
        rows: stepsOf(body),
        columns: [
          { head: say(`step.${view.by}`), show: ({ step }: StackedStep) => full(step), value: ({ step }) => step },
          ...parts.map(({ name, label }) => ({
            head: label,
            isNumber: true,
            show: ({ values }: StackedStep) => formats.number(values[name] ?? 0),
            value: ({ values }: StackedStep) => values[name] ?? 0,
          })),
        ],
      })}
    >
      {(body, isFull) => (
        <Suspense fallback={<Bone $height={400} />}>
          <div aria-label={say('newReturning.title')} role="group">
            <StepBars height={isFull ? 560 : 400} parts={parts} steps={stepsOf(body)} />
          </div>
          <Foot>
            <span>{say('newReturning.legend')}</span>
          </Foot>
        </Suspense>
      )}
    </Card>
  );
}

type Cohort = InsightBodyOf<'cohorts'>['cohorts'][number];
const SHOWN_MONTHS = 12;

/** Who came back 1, 2, … months after the month of the first order. */
export function CohortsCard({ asked }: { asked: Asked<InsightBodyOf<'cohorts'>> }) {
  const formats = useFormats();
  const { say, month: monthName } = useWords();
  const open = useDrill();
  const share = ({ size }: Cohort, cell: number | null): string => (cell === null || size === 0 ? '' : formats.percent(cell / size));
  const later = Array.from({ length: SHOWN_MONTHS }, (_, index) => index + 1);
  return (
    <Card
      asked={asked}
      empty={({ asOf, cohorts }) =>
        asOf === null ? say('models.none') : cohorts.every(({ size }) => size === 0) || cohorts.length < 2 ? say('cohorts.empty') : null
      }
      file="cohorts"
      title={say('cohorts')}
      twin={({ cohorts }): TableTwin<Cohort> => ({
        caption: say('cohorts'),
        rows: cohorts,
        columns: [
          { head: say('cohorts.month'), show: ({ month }: Cohort) => monthName(month), value: ({ month }) => month },
          { head: say('customers'), isNumber: true, show: ({ size }) => formats.number(size), value: ({ size }) => size },
          ...later.map((months) => ({
            head: `+${months}`,
            isNumber: true,
            show: (row: Cohort) => share(row, row.active[months - 1] ?? null),
            value: (row: Cohort) => row.active[months - 1] ?? null,
          })),
        ],
      })}
    >
      {({ cohorts }, isFull) => {
        const most = Math.max(
          ...cohorts.flatMap(({ size, active }) => active.map((cell) => (cell === null || size === 0 ? 0 : cell / size))),
          0.01,
        );
        return (
          <HeatMap
            caption={say('cohorts')}
            columns={[say('cohorts.size'), ...later.map((months) => `+${months}`)]}
            headWidth={64}
            rows={(isFull ? cohorts : cohorts.slice(-SHOWN_MONTHS)).map((cohort) => ({
              head: monthName(cohort.month),
              cells: [
                {
                  text: formats.number(cohort.size),
                  strength: 0,
                  label: say('cohorts.open', { month: monthName(cohort.month), count: cohort.size }),
                  onOpen: () =>
                    open({ of: 'scored', title: say('cohorts.of', { month: monthName(cohort.month) }), query: { cohort: cohort.month } }),
                },
                ...later.map((months) => {
                  const cell = cohort.active[months - 1] ?? null;
                  if (cell === null || cohort.size === 0) return null;
                  return {
                    text: `${Math.round((100 * cell) / cohort.size)}`,
                    strength: cell / cohort.size / most,
                    label: say('cohorts.cell', { month: monthName(cohort.month), months, count: cell, share: share(cohort, cell) }),
                    onOpen: () =>
                      open({
                        of: 'scored',
                        title: say('cohorts.later', { month: monthName(cohort.month), months }),
                        query: { cohort: cohort.month, active: String(months) },
                      }),
                  };
                }),
              ],
            }))}
          />
        );
      }}
    </Card>
  );
}

type Cell = InsightBodyOf<'rfm'>['map'][number];
const FIVE = [1, 2, 3, 4, 5];

/** Customers by how lately (R) and how often (F) they buy. */
export function RfmMapCard({ asked }: { asked: Asked<InsightBodyOf<'rfm'>> }) {
  const formats = useFormats();
  const { say } = useWords();
  const open = useDrill();
  return (
    <Card
      asked={asked}
      empty={({ asOf, customers }) => (asOf === null ? say('models.none') : customers === 0 ? say('segments.empty') : null)}
      file="rfm"
      title={say('rfm')}
      twin={({ map }): TableTwin<Cell> => ({
        caption: say('rfm'),
        rows: map,
        columns: [
          { head: 'R', isNumber: true, show: ({ recency }: Cell) => String(recency), value: ({ recency }) => recency },
          { head: 'F', isNumber: true, show: ({ frequency }) => String(frequency), value: ({ frequency }) => frequency },
          {
            head: say('customers'),
            isNumber: true,
            show: ({ customers }) => formats.number(customers),
            value: ({ customers }) => customers,
          },
          { head: say('revenue'), isNumber: true, show: ({ revenue }) => formats.sum(revenue), value: ({ revenue }) => revenue },
          { head: say('segment'), show: ({ segment }) => say(segmentKey(segment)), value: ({ segment }) => say(segmentKey(segment)) },
        ],
      })}
    >
      {({ map }) => {
        const found = new Map(map.map((cell) => [`${cell.recency}:${cell.frequency}`, cell]));
        const most = Math.max(...map.map(({ customers }) => customers), 1);
        return (
          <>
            <HeatMap
              caption={say('rfm')}
              columns={FIVE.map((recency) => `R ${recency}`)}
              cellHeight={46}
              rows={[...FIVE].reverse().map((frequency) => ({
                head: `F ${frequency}`,
                cells: FIVE.map((recency) => {
                  const cell = found.get(`${recency}:${frequency}`);
                  if (!cell) return { text: '0', strength: 0 };
                  const name = say(segmentKey(cell.segment));
                  return {
                    text: formats.number(cell.customers),
                    strength: cell.customers / most,
                    label: say('rfm.cell', { recency, frequency, customers: cell.customers, name }),
                    onOpen: () =>
                      open({
                        of: 'scored',
                        title: `R ${recency}, F ${frequency}: ${name}`,
                        query: { recency: String(recency), frequency: String(frequency) },
                      }),
                  };
                }),
              }))}
            />
            <Foot>
              <span>{say('rfm.note')}</span>
            </Foot>
          </>
        );
      }}
    </Card>
  );
}
