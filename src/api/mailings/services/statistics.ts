import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { Parameters } from '../../../platform/http/list-sql';
import type { OwnerStats, ProgressBody, StatsBody } from '../contracts/bodies';
import { momentIn } from '../domain/window';
import { readChannel } from '../sql/channel-settings';
import { ownedSql } from '../sql/owned';
import { readMarks, readReplies, readSeries, readSpan, recentAnswers, type OwnerTotalsRow } from '../sql/statistics';
import type { Access } from './access';
import { countsOf } from './mailing-body';
import { peekAtMailing } from './mailings';

const HOUR_SECONDS = 3_600;

/** What became of a mailing. Counts are read from counters, so a million recipients cost what ten do. */
export async function mailingStats(handle: Trx, access: Access, id: string): Promise<StatsBody> {
  const row = await peekAtMailing(handle, access, id);
  const [marks] = await readMarks(handle, row.id);
  const [span] = await readSpan(handle, row.id);
  const seconds = span?.seconds ?? 0;
  const step = seconds > 30 * 24 * HOUR_SECONDS ? 'day' : seconds > 24 * HOUR_SECONDS ? 'hour' : 'minute';
  const series = await readSeries(handle, row.id, step);
  const replies = await readReplies(handle, row.id);
  return {
    counts: countsOf(row.counts),
    bounced: marks?.bounced ?? 0,
    complained: marks?.complained ?? 0,
    unsubscribed: marks?.unsubscribed ?? 0,
    series: series.map(({ at, ...outcomes }) => ({ at: at.toISOString(), ...outcomes })),
    replies: replies.map(({ state, reply, n }) => ({ state: state as StatsBody['replies'][number]['state'], reply, count: n })),
  };
}

/** Where a mailing stands now; made to be asked every second. */
export async function mailingProgress(handle: Trx, access: Access, id: string): Promise<ProgressBody> {
  const row = await peekAtMailing(handle, access, id);
  const counts = countsOf(row.counts);
  const [recent] = await recentAnswers(handle, row.id);
  const [channel] = await readChannel(handle, row.channel);
  const perSecond = recent && recent.answers > 0 ? recent.answers / recent.seconds : 0;
  const left = counts.pending + counts.sending + counts.deferred;
  const isBuilding = row.audience_state === 'building';
  return {
    status: row.mailing_status,
    audienceState: row.audience_state,
    audienceProgress: isBuilding
      ? Math.min(1, row.audience_cursor / Math.max(1, row.audience_ceiling))
      : row.audience_state === 'ready'
        ? 1
        : 0,
    counts,
    perSecond: Math.round(perSecond * 10) / 10,
    secondsLeft: left === 0 && !isBuilding ? 0 : perSecond > 0 && !isBuilding ? Math.ceil(left / perSecond) : null,
    channel: {
      stoppedUntil: channel?.is_stopped ? (channel.stopped_until?.toISOString() ?? null) : null,
      stoppedReason: channel?.is_stopped ? channel.stopped_reason : null,
    },
  };
}

/** Totals by owner over mailings started within a time: own ones, or everybody's for who sees all. */
export async function ownerStats(handle: Trx, access: Access, { from, to }: { from?: string; to?: string }): Promise<OwnerStats[]> {
  const parameters = new Parameters();
  const own = ownedSql('m', parameters.add(access.actor.userId), parameters.add(access.actor.staffId));
  const conditions = [
    'm.started_at is not null',
    ...(access.sees === 'own' ? [own] : []),
    ...(from ? [`m.started_at >= ${parameters.add(momentIn(from, 'UTC'), '::timestamptz')}`] : []),
    ...(to ? [`m.started_at < ${parameters.add(momentIn(to, 'UTC'), '::timestamptz')}`] : []),
  ].join(' and ');
  const rows = await select<OwnerTotalsRow>(
    handle,
    `with mine as (select m.id, m.owner_user_id, m.owner_staff_id, m.owner_name, coalesce(${own}, false) as is_mine from mailings m where ${conditions}),
       sums as (select o.owner_user_id, o.owner_staff_id, dc.state, sum(dc.amount)::int as amount from mine o join delivery_counts dc on dc.mailing_id = o.id group by 1, 2, 3)
     select (array_agg(o.owner_name order by o.id desc))[1] as owner_name, bool_or(o.is_mine) as is_mine, count(*)::int as mailings,
       (select coalesce(json_object_agg(s.state, s.amount), '{}'::json) from sums s
        where s.owner_user_id is not distinct from o.owner_user_id and s.owner_staff_id is not distinct from o.owner_staff_id) as counts
     from mine o group by o.owner_user_id, o.owner_staff_id order by 1`,
    parameters.values,
  );
  return rows.map(({ owner_name, is_mine, mailings, counts }) => ({
    owner: { name: owner_name, isMe: is_mine },
    mailings,
    counts: countsOf(counts),
  }));
}
