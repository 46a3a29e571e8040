import { DateTime } from 'luxon';
import type { Trx } from '../../../platform/database/statement';
import type { ListQuery } from '../../../platform/http/list-query';
import { compileWhere } from '../../../platform/http/list-sql';
import { invalid } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { shopSettings } from '../../accounts/services/shop-settings';
import { listPage, type PageOf } from '../../crm/services/list-page';
import type { VisitBody } from '../contracts/fields';
import { visitListSpec, type VisitStatistics } from '../contracts/public/visits';
import { AGE_BANDS } from '../domain/age-band';
import * as sql from '../sql/visits';
import { clubSettings } from './settings';
import { visitBody } from './visit-body';

const MOST_INSIDE = 500;

/** The longest stretch that statistics cover, in days. */
const MOST_DAYS = 3_700;

/** A page of visits, of everybody. */
export async function listVisits(handle: Trx, actor: Actor, query: ListQuery): Promise<PageOf<VisitBody>> {
  return visitsOf(handle, actor, query, null);
}

/** A page of the visits of the customer record that is linked to who asks; empty without one. */
export async function myVisits(handle: Trx, actor: Actor, query: ListQuery): Promise<PageOf<VisitBody>> {
  return visitsOf(handle, actor, query, actor.userId ?? 0);
}

async function visitsOf(handle: Trx, actor: Actor, query: ListQuery, userId: number | null): Promise<PageOf<VisitBody>> {
  const reader = { actor, settings: await clubSettings(handle) };
  return listPage<sql.VisitRow, VisitBody>(
    handle,
    {
      spec: visitListSpec,
      alias: 'v',
      from: () => 'visits',
      where: (parameters) => {
        const own =
          userId === null
            ? 'true'
            : `v.customer_id in (select l.customer_id from customers_user_lnk l where l.user_id = ${parameters.add(userId, '::int')})`;
        return `${own} and ${compileWhere(query.where, visitListSpec, parameters)}`;
      },
      isFiltered: query.where !== null || userId !== null,
      columns: sql.VISIT_COLUMNS,
      body: (row) => visitBody(row, reader),
    },
    query,
  );
}

/** Who is inside now, today's visits and a usual day's up to this hour. */
export async function readInside(handle: Trx, actor: Actor): Promise<{ data: VisitBody[]; meta: object }> {
  const { timezone } = await shopSettings(handle);
  const reader = { actor, settings: await clubSettings(handle) };
  const rows = await sql.visitsInside(handle, MOST_INSIDE);
  const [day] = await sql.visitsToday(handle, timezone);
  return {
    data: rows.map((row) => visitBody(row, reader)),
    meta: { inside: rows[0]?.inside ?? 0, today: day?.today ?? 0, usual: day?.usual ?? null },
  };
}

/** Visits between two days of the shop's calendar, the last 30 unless told. */
export async function readStatistics(handle: Trx, range: { from?: string | undefined; to?: string | undefined }): Promise<VisitStatistics> {
  const { timezone } = await shopSettings(handle);
  const to = range.to ?? DateTime.now().setZone(timezone).toFormat('yyyy-MM-dd');
  const from = range.from ?? DateTime.fromISO(to).minus({ days: 29 }).toFormat('yyyy-MM-dd');
  if (from > to) throw invalid(['from'], 'must not be after to');
  if (DateTime.fromISO(to).diff(DateTime.fromISO(from), 'days').days > MOST_DAYS)
    throw invalid(['from'], `must be within ${MOST_DAYS} days of to`);
  const sums = await sql.visitSums(handle, from, to);
  const byDay = await sql.visitsByDay(handle, from, to);
  const of = (dimension: string) => sums.filter((sum) => sum.dimension === dimension);
  return {
    from,
    to,
    visits: byDay.reduce((sum, { visits }) => sum + visits, 0),
    bySex: of('sex').map(({ bucket, visits }) => ({ sex: bucket, visits })),
    byAge: AGE_BANDS.flatMap((age) => of('age').flatMap(({ bucket, visits }) => (bucket === age ? [{ age, visits }] : []))),
    bySocialStatus: of('social').map(({ bucket, visits }) => ({ socialStatus: bucket, visits })),
    byHour: of('hour').map(({ bucket, weekday, visits }) => ({ weekday: weekday ?? 1, hour: Number(bucket), visits })),
    byDay,
  };
}
