import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { changeOf } from '../../../../../../api/analytics/domain/metrics';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { Bone, Loading } from '../../ui/states';
import { useFormats } from '../../ui/useFormats';
import { Opens } from '../kit/bars';
import { Delta } from '../kit/Delta';
import { Sparkline } from '../kit/Sparkline';
import { useDrill } from '../model/drill';
import type { Asked } from '../model/useInsight';
import { periodQuery, type InsightView } from '../model/useView';
import { useWords } from '../model/useWords';

const Tiles = styled.div`
  display: grid;
  grid-template-columns: repeat(6, minmax(0, 1fr));
  gap: 12px;
  @media (max-width: 1300px) {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  @media (max-width: 767px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
  }
`;

const Tile = styled.section`
  min-width: 0;
  padding: 12px 14px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  h2 {
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  svg[width='62'] {
    @media (max-width: 1380px) and (min-width: 1301px), (max-width: 767px) {
      display: none;
    }
  }
`;

const Line = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 4px;
  min-height: 30px;
  button {
    font-size: 20px;
    line-height: 26px;
    white-space: nowrap;
    letter-spacing: -0.2px;
    text-align: left;
    min-width: 0;
    &[data-number] {
      text-align: left;
    }
  }
`;

const Beside = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 10px;
  min-height: 16px;
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.neutral600};
`;

interface OneTile {
  title: string;
  value: string;
  onOpen?: () => void;
  spark?: readonly number[];
  aside?: string;
  beside: ReactNode;
}

function TileView({ title, value, onOpen, spark, aside, beside }: OneTile) {
  return (
    <Tile>
      <h2>{title}</h2>
      <Line>
        {onOpen ? (
          <Opens data-number onClick={onOpen} type="button" aria-label={`${title}: ${value}`}>
            {value}
          </Opens>
        ) : (
          <Typography fontWeight="bold" style={{ fontSize: 20, lineHeight: '26px', whiteSpace: 'nowrap' }} textColor="neutral800">
            {value}
          </Typography>
        )}
        {spark ? <Sparkline values={spark} /> : null}
        {aside ? <Beside>{aside}</Beside> : null}
      </Line>
      <Beside>{beside}</Beside>
    </Tile>
  );
}

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
  const body = sales.data;
  if (!body)
    return (
      <Loading>
        <Tiles>
          {[1, 2, 3, 4, 5, 6].map((tile) => (
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
  const low = overview.data?.lowStock;
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
      {visits.data?.isKept ? (
        <TileView
          beside={
            <>
              <Delta change={changeOf(visits.data.total, visits.data.previous)} />
              <span>{say('visits.today', { count: visits.data.today })}</span>
            </>
          }
          spark={visits.data.series.map(({ visits: count }) => count)}
          title={say('inside')}
          value={formats.number(visits.data.inside)}
        />
      ) : (
        <TileView beside={comparisons('repeatRate')} title={say('repeatRate')} value={repeat === null ? '—' : formats.percent(repeat)} />
      )}
      <TileView
        beside={<span>{low ? say('lowStock.out', { count: low.products.filter(({ available }) => available <= 0).length }) : ''}</span>}
        onOpen={low && low.count > 0 ? () => open({ of: 'goods', title: say('lowStock'), query: { kind: 'lowStock' } }) : undefined}
        title={say('lowStock')}
        value={low ? formats.number(low.count) : '—'}
      />
    </Tiles>
  );
}
