import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { changeOf } from '../../../../../../api/analytics/domain/metrics';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { Bone, Loading } from '../../ui/states';
import { useFormats } from '../../ui/useFormats';
import { Delta } from '../kit/Delta';
import { Tiles, TileView } from '../kit/tiles';
import { useDrill } from '../model/drill';
import type { Asked } from '../model/useInsight';
import { periodQuery, type InsightView } from '../model/useView';
import { useWords } from '../model/useWords';

type Sales = InsightBodyOf<'sales'>;
type Name = 'revenue' | 'orders' | 'averageOrder' | 'newOrders' | 'returningOrders' | 'repeatRate';

const totalOf = (totals: object, name: Name): number | null => (totals as Partial<Record<Name, number | null>>)[name] ?? null;

interface GlanceProps {
  sales: Asked<Sales>;
  overview: Asked<InsightBodyOf<'overview'>>;
  visits: Asked<InsightBodyOf<'visits'>>;
  view: InsightView;
}

/** The tiles: each number beside the previous period and the same days of last year. */
export function Glance({ sales, overview, visits, view }: GlanceProps) {
  const formats = useFormats();
  const { say } = useWords();
  const open = useDrill();
  const navigate = useNavigate();
  const body = sales.data;
  if (!body)
    return (
      <Loading>
        <Tiles>
          {[1, 2, 3, 4, 5, 6, 7, 8].map((tile) => (
            <Bone key={tile} $height={86} />
          ))}
        </Tiles>
      </Loading>
    );
  const year = body.lastYear.period.from.slice(0, 4);
  const change = (name: Name, against: 'previous' | 'lastYear'): number | null =>
    changeOf(totalOf(body.totals, name), totalOf(body[against].totals, name));
  const yearText = (delta: number | null): string =>
    delta === null ? say('year.none', { year }) : say('year', { year, change: `${delta > 0 ? '+' : ''}${formats.percent(delta)}` });
  const comparisons = (name: Name): ReactNode => (
    <>
      {view.against === 'none' ? null : <Delta change={change(name, view.against)} />}
      {view.against === 'lastYear' ? null : <span>{yearText(change(name, 'lastYear'))}</span>}
    </>
  );
  const series = (name: string): number[] => body.series.map((row) => Number((row as Record<string, unknown>)[name] ?? 0));
  const query = { ...periodQuery(view, false), ...view.filters };
  const drill = (kind: string, title: string) => () => open({ of: 'orders', title, query: { ...query, kind } });
  const money = (name: Name): string => {
    const value = totalOf(body.totals, name);
    return value === null ? '—' : formats.sum(value);
  };
  const orders = totalOf(body.totals, 'orders') ?? 0;
  const fresh = totalOf(body.totals, 'newOrders');
  const repeat = totalOf(body.totals, 'repeatRate');
  const { lowStock: low, waiting } = overview.data ?? {};
  return (
    <Tiles>
      <TileView
        beside={comparisons('revenue')}
        onOpen={drill('completed', say('revenue'))}
        spark={series('revenue')}
        title={say('revenue')}
        value={money('revenue')}
      />
      <TileView
        beside={comparisons('orders')}
        onOpen={drill('completed', say('orders'))}
        spark={series('orders')}
        title={say('orders')}
        value={formats.number(orders)}
      />
      <TileView
        beside={comparisons('averageOrder')}
        onOpen={orders > 0 ? drill('completed', say('averageOrder')) : undefined}
        spark={series('averageOrder')}
        title={say('averageOrder')}
        value={money('averageOrder')}
      />
      <TileView
        beside={<>{comparisons('newOrders')}</>}
        onOpen={fresh === null ? undefined : drill('new', say('newOrders'))}
        aside={fresh !== null && orders > 0 ? say('newShare', { share: formats.percent(fresh / orders) }) : undefined}
        title={say('newReturning')}
        value={fresh === null ? '—' : `${formats.number(fresh)} / ${formats.number(orders - fresh)}`}
      />
      <TileView
        beside={comparisons('repeatRate')}
        onOpen={
          repeat
            ? () => open({ of: 'orders', title: say('repeatRate'), query: { ...periodQuery(view, false), kind: 'repeat' } })
            : undefined
        }
        title={say('repeatRate')}
        value={repeat === null ? '—' : formats.percent(repeat)}
      />
      <TileView
        beside={waiting ? <span>{say('waiting.late', { hours: waiting.lateHours, late: waiting.late })}</span> : null}
        onOpen={
          waiting && waiting.orders > 0 ? () => open({ of: 'orders', title: say('waiting.title'), query: { kind: 'waiting' } }) : undefined
        }
        aside={waiting && waiting.orders > 0 ? formats.sum(waiting.total) : undefined}
        title={say('waiting.tile')}
        value={waiting ? formats.number(waiting.orders) : '—'}
      />
      {visits.data?.isKept ? (
        <TileView
          beside={
            <>
              <Delta change={changeOf(visits.data.total, visits.data.previous)} />
              <span>{say('visits.today', { count: visits.data.today })}</span>
            </>
          }
          onOpen={() => navigate('/plugins/desk/reception')}
          spark={visits.data.series.map(({ visits: count }) => count)}
          title={say('inside')}
          value={formats.number(visits.data.inside)}
        />
      ) : null}
      <TileView
        beside={<span>{low ? say('lowStock.out', { count: low.products.filter(({ available }) => available <= 0).length }) : ''}</span>}
        onOpen={low && low.count > 0 ? () => open({ of: 'goods', title: say('lowStock'), query: { kind: 'lowStock' } }) : undefined}
        title={say('lowStock')}
        value={low ? formats.number(low.count) : '—'}
      />
    </Tiles>
  );
}
