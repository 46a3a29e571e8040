import { CHANNEL_LABELS, STATUS_LABELS } from '../../../orders/domain/labels';
import type { Channel, OrderStatus } from '../../../orders/domain/status';
import type { ReportPart } from '../../contracts/reports';
import { SALES_METRICS, type SalesMetric } from '../../domain/metrics';
import type { Cell, ReportTable } from '../../domain/report/report';
import { reportWords } from '../../domain/report/words';
import { RFM_SEGMENT_WORDS } from '../../domain/segment-words';
import { ask, tableOf, type Column, type Making } from './making';
import { MODEL_TABLES, PART_TABLES } from './more-tables';

/** Rows of a group that stand by name; the rest is one row. */
const SHOWN_ROWS = 50;

const KIND_OF = { money: 'money', count: 'count', ratio: 'share' } as const;

async function glance(making: Making): Promise<ReportTable> {
  const say = reportWords(making.language);
  const { metrics } = await ask(making, 'overview', { ...making.period, by: making.by });
  const rows = metrics.map(({ name, value, previous, lastYear }): Cell[] => [say(name as SalesMetric), value, previous, lastYear]);
  const table = tableOf(making, {
    title: 'glance',
    columns: [
      ['metric', 'text'],
      ['value', 'count'],
      ['previous', 'count'],
      ['lastYear', 'count'],
    ],
    rows: rows,
  });
  const rowKinds = metrics.map(({ name }) => KIND_OF[SALES_METRICS[name as SalesMetric].unit]);
  return { ...table, note: say('allCompleted'), rowKinds };
}

async function sales(making: Making): Promise<ReportTable> {
  const { series, scope } = await ask(making, 'sales', { ...making.period, by: making.by });
  const rows = series.map((row): Cell[] =>
    'newOrders' in row ? [row.step, row.revenue, row.orders, row.averageOrder, row.newOrders, row.returningOrders, row.refundedSum] : [],
  );
  return tableOf(making, {
    title: 'sales',
    columns: [
      [scope.by, 'text'],
      ['revenue', 'money'],
      ['orders', 'count'],
      ['averageOrder', 'money'],
      ['newOrders', 'count'],
      ['returningOrders', 'count'],
      ['refundedSum', 'money'],
    ],
    rows: rows,
  });
}

type Group = 'product' | 'category' | 'manager' | 'channel' | 'city';

async function breakdown(making: Making, group: Group): Promise<ReportTable> {
  const say = reportWords(making.language);
  const { rows, rest } = await ask(making, 'breakdown', { ...making.period, group, limit: SHOWN_ROWS });
  const nameOf = ({ key, name }: (typeof rows)[number]): string =>
    key === null ? say('none') : group === 'channel' ? CHANNEL_LABELS[key as Channel][making.language] : (name ?? key);
  const lines = rows.map((row): Cell[] => [
    nameOf(row),
    row.revenue,
    row.share,
    row.orders,
    row.quantity,
    row.previousRevenue,
    row.lastYearRevenue,
  ]);
  if (rest.groups > 0) lines.push([`${say('rest')}: ${rest.groups}`, rest.revenue, null, rest.orders, null, null, null]);
  return tableOf(making, {
    title: group,
    columns: [
      ['name', 'text'],
      ['revenue', 'money'],
      ['share', 'share'],
      ['orders', 'count'],
      ['quantity', 'count'],
      ['previous', 'money'],
      ['lastYear', 'money'],
    ],
    rows: lines,
  });
}

async function funnel(making: Making): Promise<ReportTable> {
  const { statuses, placed } = await ask(making, 'funnel', making.period);
  const rows = statuses.map(({ status, reached, share, here, averageHours }): Cell[] => [
    STATUS_LABELS[status as OrderStatus][making.language],
    reached,
    share,
    here,
    averageHours === null ? null : Math.round(averageHours * 10) / 10,
  ]);
  const columns: Column[] = [
    ['status', 'text'],
    ['reached', 'count'],
    ['share', 'share'],
    ['here', 'count'],
    ['hours', 'count'],
  ];
  return tableOf(making, { title: 'funnel', columns, rows: placed === 0 ? [] : rows });
}

async function segments(making: Making): Promise<ReportTable> {
  const { segments: found, asOf } = await ask(making, 'rfm', {});
  const rows = found
    .filter(({ customers }) => customers > 0)
    .map((one): Cell[] => {
      const words = RFM_SEGMENT_WORDS[one.name as keyof typeof RFM_SEGMENT_WORDS];
      return [words[making.language], one.customers, one.revenue, one.revenueShare, one.probabilityAlive, one.lifetimeValue];
    });
  const columns: Column[] = [
    ['segment', 'text'],
    ['customers', 'count'],
    ['revenue', 'money'],
    ['share', 'share'],
    ['alive', 'share'],
    ['clv', 'money'],
  ];
  return tableOf(making, { title: 'segments', columns, rows, why: asOf === null ? 'notYet' : 'nothing' });
}

/** The one function of each part of a report. */
export const TABLES: Record<ReportPart, (making: Making) => Promise<ReportTable>> = {
  glance,
  sales,
  product: (making) => breakdown(making, 'product'),
  category: (making) => breakdown(making, 'category'),
  manager: (making) => breakdown(making, 'manager'),
  channel: (making) => breakdown(making, 'channel'),
  city: (making) => breakdown(making, 'city'),
  funnel,
  segments,
  ...MODEL_TABLES,
  ...PART_TABLES,
};
