import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import type { EventsBody, MailingsBody, VisitsBody } from '../../contracts/answers-models';
import { lastYearPeriod, momentsOf, previousPeriod, stepsOf } from '../../domain/periods';
import * as sql from '../../sql/read-parts';
import type { Scope } from './insight-scope';

/** False while the context that owns these tables is not part of this shop. */
async function isKept(handle: Trx, table: string): Promise<boolean> {
  const [row] = await sql.hasTable(handle, table);
  return row?.found ?? false;
}

const NO_VISITS = {
  total: 0,
  previous: 0,
  lastYear: 0,
  inside: 0,
  today: 0,
  series: [],
  hours: [],
  bySex: [],
  byAge: [],
  bySocialStatus: [],
};

/** Visits of a period by time and by kind of visitor, as they were recorded. */
export async function readVisitsInsight(handle: Trx, { period, by, today }: Scope): Promise<VisitsBody> {
  if (!(await isKept(handle, 'visit_rollups'))) return { isKept: false, ...NO_VISITS };
  const steps = new Map((await sql.readVisits(handle, period, by)).map(({ step, visits }) => [step, visits]));
  const kinds = await sql.readVisitKinds(handle, period);
  const of = (wanted: (typeof kinds)[number]['dimension']) =>
    kinds.flatMap(({ dimension, key, visits }) => (dimension === wanted ? [{ key, visits }] : []));
  return {
    isKept: true,
    total: [...steps.values()].reduce((sum, visits) => sum + visits, 0),
    previous: await sql.countVisits(handle, previousPeriod(period)),
    lastYear: await sql.countVisits(handle, lastYearPeriod(period)),
    inside: await sql.countInside(handle),
    today: await sql.countVisits(handle, { from: today, to: today }),
    series: stepsOf(period, by).map((step) => ({ step, visits: steps.get(step) ?? 0 })),
    hours: await sql.readVisitHours(handle, period),
    bySex: of('sex'),
    byAge: inAgeOrder(of('age')),
    bySocialStatus: of('social'),
  };
}

const AGE_ORDER = ['under-18', '18-24', '25-34', '35-44', '45-54', '55-plus', 'unknown'];

const inAgeOrder = <T extends { key: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) => AGE_ORDER.indexOf(one.key) - AGE_ORDER.indexOf(other.key));

/** Events of a period with their guests. */
export async function readEventsInsight(handle: Trx, { period, timeZone }: Scope): Promise<EventsBody> {
  if (!(await isKept(handle, 'participations'))) return { isKept: false, events: [] };
  const { from, to } = momentsOf(period, timeZone);
  const rows = await sql.readEvents(handle, from, to);
  return { isKept: true, events: rows.map((row) => ({ ...row, startAt: row.startAt.toISOString() })) };
}

/** Mailings of a period with what became of their letters; a marketer's own only. */
export async function readMailingsInsight(handle: Trx, { period, timeZone }: Scope, actor: Actor): Promise<MailingsBody> {
  if (!(await isKept(handle, 'delivery_counts'))) return { isKept: false, mailings: [] };
  const owner = actor.role === 'marketer' ? { userId: actor.userId, staffId: actor.staffId } : null;
  const rows = await sql.readMailings(handle, momentsOf(period, timeZone), owner);
  return {
    isKept: true,
    mailings: rows.map(({ counts, startAt, ...row }) => ({ ...row, startAt: startAt?.toISOString() ?? null, ...lettersOf(counts ?? {}) })),
  };
}

/** What became of letters, by the states of deliveries; a state that is none of these still waits. */
function lettersOf({
  accepted = 0,
  rejected = 0,
  expired = 0,
  suppressed = 0,
  cancelled = 0,
  unknown = 0,
  ...open
}: Record<string, number>) {
  const waiting = Object.values(open).reduce((sum, count) => sum + count, 0);
  const failed = rejected + expired;
  const skipped = suppressed + cancelled;
  return { audience: accepted + failed + skipped + unknown + waiting, sent: accepted, failed, skipped, unknown, waiting };
}
