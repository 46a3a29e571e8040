import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Day } from '../domain/models/calendar';
import type { Period, Step } from '../domain/periods';

/** What orders are narrowed down to; ids of rows, null for "none". Empty lists of conditions narrow nothing. */
export interface SalesNarrowing {
  channel?: string;
  /** `staff_members.id`; 0 is nobody. */
  managerId?: number;
  city?: string;
}

/** The sums of one step; money in minor units. */
export interface SalesRow {
  step: Day;
  orders: number;
  revenue: number;
  goods: number;
  discount: number;
  delivery: number;
  newOrders: number;
  newRevenue: number;
}

const MEASURES = `sum(s.orders)::int as orders, sum(s.revenue)::float8 as revenue, sum(s.goods)::float8 as goods, sum(s.discount)::float8 as discount,
  sum(s.delivery)::float8 as delivery, sum(s.new_orders)::int as "newOrders", sum(s.new_revenue)::float8 as "newRevenue"`;

/** Values and the conditions on `artel.sales_day s` that hold them. */
function conditionsOf({ from, to }: Period, { channel, managerId, city }: SalesNarrowing): { where: string; values: unknown[] } {
  const values: unknown[] = [from, to];
  const parts = ['s.day between $1::date and $2::date'];
  const add = (column: string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    parts.push(`${column} = $${values.length}`);
  };
  add('s.channel', channel);
  add('s.manager_id', managerId);
  add('s.city', city);
  return { where: parts.join(' and '), values };
}

/** Sums of completed orders step by step; steps without orders are left out. */
export async function readSales(handle: Trx, period: Period, by: Step, narrowing: SalesNarrowing): Promise<SalesRow[]> {
  const { where, values } = conditionsOf(period, narrowing);
  return select<SalesRow>(
    handle,
    `select to_char(date_trunc('${by}', s.day::timestamp), 'YYYY-MM-DD') as step, ${MEASURES} from artel.sales_day s where ${where} group by 1`,
    values,
  );
}

/** What orders are told apart by; `key` is a documentId, a name, or null for none. */
export type SalesGroup = 'channel' | 'manager' | 'city';

/** The sums of one group. */
export interface GroupRow extends Omit<SalesRow, 'step'> {
  key: string | null;
  name: string | null;
}

const GROUPS: Record<SalesGroup, { key: string; name: string; join: string }> = {
  channel: { key: 's.channel', name: 's.channel', join: '' },
  manager: { key: 'm.document_id', name: 'm.display_name', join: 'left join staff_members m on m.id = s.manager_id' },
  city: { key: "nullif(s.city, '')", name: "nullif(s.city, '')", join: '' },
};

/** Sums of completed orders group by group, the greatest revenue first. */
export async function readSalesGroups(handle: Trx, period: Period, group: SalesGroup, narrowing: SalesNarrowing): Promise<GroupRow[]> {
  const { where, values } = conditionsOf(period, narrowing);
  const { key, name, join } = GROUPS[group];
  return select<GroupRow>(
    handle,
    `select ${key} as key, ${name} as name, ${MEASURES} from artel.sales_day s ${join} where ${where} group by 1, 2 order by revenue desc, 1`,
    values,
  );
}

/** Refunds step by step, by the day they were made. */
export async function readRefunds(handle: Trx, { from, to }: Period, by: Step): Promise<{ step: Day; orders: number; amount: number }[]> {
  return select(
    handle,
    `select to_char(date_trunc('${by}', day::timestamp), 'YYYY-MM-DD') as step, sum(orders)::int as orders, sum(amount)::float8 as amount
     from artel.refund_day where day between $1::date and $2::date group by 1`,
    [from, to],
  );
}

/** Customers who had bought once, and twice, before a period; and step by step those who did in it. */
export async function readRepeat(
  handle: Trx,
  { from, to }: Period,
  by: Step,
): Promise<{ step: Day | null; firsts: number; seconds: number }[]> {
  return select(
    handle,
    `select case when s.day >= $1::date then to_char(date_trunc('${by}', s.day::timestamp), 'YYYY-MM-DD') end as step,
       sum(s.new_orders)::int as firsts, sum(s.second_orders)::int as seconds
     from artel.sales_day s where s.day <= $2::date group by 1 order by 1 nulls first`,
    [from, to],
  );
}

/** One status of the orders placed in a period. */
export interface FunnelRow {
  status: string;
  reached: number;
  here: number;
  stays: number;
  seconds: number;
}

/** Orders placed in a period, status by status. */
export async function readFunnel(handle: Trx, { from, to }: Period): Promise<FunnelRow[]> {
  return select(
    handle,
    `select status, sum(reached)::int as reached, sum(here)::int as here, sum(stays)::int as stays, sum(seconds) as seconds
     from artel.funnel_day where day between $1::date and $2::date group by 1`,
    [from, to],
  );
}
