import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { changeOf } from '../../../../../../api/analytics/domain/metrics';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { useFormats } from '../../ui/useFormats';
import { Foot, Opens, Row, Rows, Share } from '../kit/bars';
import type { TableTwin } from '../export/table';
import { Card } from '../kit/Card';
import { Delta } from '../kit/Delta';
import { Segmented } from '../kit/Segmented';
import { useDrill } from '../model/drill';
import { useInsight } from '../model/useInsight';
import { periodQuery, type InsightView } from '../model/useView';
import { useWords } from '../model/useWords';

export const GROUPS = ['product', 'category', 'manager', 'channel', 'city'] as const;
export type Group = (typeof GROUPS)[number];

type Body = InsightBodyOf<'breakdown'>;
type Line = Body['rows'][number];

const Anchor = styled.div`
  min-width: 0;
  scroll-margin-top: 72px;
  display: grid;
`;

/** Filters that a group can have: those of orders, or those of goods. */
function filtersOf({ filters }: InsightView, group: Group): Record<string, string> | null {
  const { category, ...ofOrders } = filters;
  const isGoods = group === 'product' || group === 'category';
  if (isGoods && Object.keys(ofOrders).length > 0) return null;
  if (!isGoods && category !== undefined) return null;
  return Object.fromEntries(Object.entries(isGoods ? { category } : ofOrders).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Sales told apart by product, category, manager, channel or city. */
export function BreakdownCard({ view, group, onGroup }: { view: InsightView; group: Group; onGroup: (group: Group) => void }) {
  const intl = useIntl();
  const formats = useFormats();
  const { say } = useWords();
  const open = useDrill();
  const narrowing = filtersOf(view, group);
  const asked = useInsight('breakdown', narrowing === null ? null : { ...periodQuery(view, false), ...narrowing, group, limit: 12 });
  const nameOf = ({ key, name }: Pick<Line, 'key' | 'name'>): string =>
    key === null ? say(`none.${group}`) : group === 'channel' ? intl.formatMessage({ id: `desk.channel.${key}` }) : (name ?? key);
  const openRow = (row: Line): void =>
    open({
      of: 'orders',
      title: nameOf(row),
      query: { ...periodQuery(view, false), ...narrowing, kind: 'completed', [group]: row.key ?? 'none' },
    });
  const against = (row: Line): number | null =>
    view.against === 'none' ? null : changeOf(row.revenue, view.against === 'previous' ? row.previousRevenue : row.lastYearRevenue);
  return (
    <Anchor id="insights-breakdown">
      <Card
        asked={narrowing === null ? { ...asked, data: { rows: [] } as unknown as Body } : asked}
        empty={({ rows }) => (narrowing === null ? say('breakdown.filters') : rows.length === 0 ? say('breakdown.empty') : null)}
        file={`sales-by-${group}-${view.period.from}-${view.period.to}`}
        legend={
          <Segmented
            label={say('breakdown')}
            onChange={onGroup}
            options={GROUPS.map((value) => ({ value, label: say(`group.${value}`) }))}
            value={group}
          />
        }
        title={say('breakdown')}
        twin={({ rows }): TableTwin<Line> => ({
          caption: `${say('breakdown')}: ${say(`group.${group}`)}`,
          rows,
          columns: [
            { head: say(`group.${group}`), show: nameOf, value: nameOf },
            { head: say('revenue'), isNumber: true, show: ({ revenue }: Line) => formats.money(revenue), value: ({ revenue }) => revenue },
            {
              head: say('share'),
              isNumber: true,
              show: ({ share }) => (share === null ? '—' : formats.percent(share)),
              value: ({ share }) => share,
            },
            { head: say('orders'), isNumber: true, show: ({ orders }) => formats.number(orders), value: ({ orders }) => orders },
            {
              head: say('quantity'),
              isNumber: true,
              show: ({ quantity }) => (quantity === null ? '' : formats.number(quantity)),
              value: ({ quantity }) => quantity,
            },
            {
              head: say('previousRevenue'),
              isNumber: true,
              show: ({ previousRevenue }) => formats.money(previousRevenue),
              value: ({ previousRevenue }) => previousRevenue,
            },
            {
              head: say('lastYearRevenue'),
              isNumber: true,
              show: ({ lastYearRevenue }) => formats.money(lastYearRevenue),
              value: ({ lastYearRevenue }) => lastYearRevenue,
            },
          ],
        })}
      >
        {({ rows, rest, total, parts }) => {
          const most = Math.max(...rows.map(({ revenue }) => revenue), 1);
          return (
            <>
              <Rows style={{ '--columns': 'minmax(0, 190px) minmax(30px, 1fr) 100px 72px' } as React.CSSProperties}>
                {rows.map((row) => (
                  <Row key={row.key ?? 'none'}>
                    <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={nameOf(row)}>
                      {nameOf(row)}
                    </span>
                    <Share of={row.revenue / most} />
                    <Opens data-number onClick={() => openRow(row)} type="button">
                      {formats.sum(row.revenue)}
                      <VisuallyHidden>{`, ${nameOf(row)}`}</VisuallyHidden>
                    </Opens>
                    <span style={{ textAlign: 'right' }}>
                      {view.against === 'none' ? row.share === null ? '' : formats.percent(row.share) : <Delta change={against(row)} />}
                    </span>
                  </Row>
                ))}
              </Rows>
              <Foot>
                {rest.groups > 0 ? <span>{say('breakdown.rest', { groups: rest.groups, sum: formats.sum(rest.revenue) })}</span> : null}
                <span>
                  {say('total')} <strong>{formats.sum(total.revenue)}</strong>
                </span>
                {parts ? (
                  <span>{say('breakdown.parts', { discount: formats.sum(parts.discount), delivery: formats.sum(parts.delivery) })}</span>
                ) : null}
              </Foot>
            </>
          );
        }}
      </Card>
    </Anchor>
  );
}
