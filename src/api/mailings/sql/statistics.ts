import { statement } from '../../../platform/database/statement';

/** How fast a channel was over its busiest minute of the last day; no row when it has sent nothing. */
export const readPace = statement<[channel: string], { per_second: number }>(
  'read_pace',
  `select sum(n.amount)::float8 / 60 as per_second from mailings m join delivery_minutes n on n.mailing_id = m.id and n.minute > now() - interval '1 day'
   where m.channel = $1 and m.started_at > now() - interval '30 days' group by n.minute order by 1 desc limit 1`,
);

/** Answers within the last ten seconds. */
export const recentAnswers = statement<[mailingId: number], { answers: number; seconds: number }>(
  'recent_answers',
  `select count(*)::int as answers, greatest(1, extract(epoch from now() - min(a.at)))::float8 as seconds
   from delivery_attempts a where a.mailing_id = $1 and a.at > clock_timestamp() - interval '10 seconds'`,
);

/** What happened to letters after the server had taken them. */
export const readMarks = statement<[mailingId: number], { bounced: number; complained: number; unsubscribed: number }>(
  'read_marks',
  `select count(*) filter (where bounced_at is not null)::int as bounced, count(*) filter (where complained_at is not null)::int as complained,
     count(*) filter (where unsubscribed_at is not null)::int as unsubscribed
   from deliveries where mailing_id = $1 and (bounced_at is not null or complained_at is not null or unsubscribed_at is not null)`,
);

/** Outcomes over time in steps of `minute`, `hour` or `day`. */
export const readSeries = statement<[mailingId: number, step: string], { at: Date; succeeded: number; failed: number; unknown: number }>(
  'read_series',
  `select date_trunc($2::text, n.minute) as at, coalesce(sum(n.amount) filter (where n.outcome = 'succeeded'), 0)::int as succeeded,
     coalesce(sum(n.amount) filter (where n.outcome = 'failed'), 0)::int as failed, coalesce(sum(n.amount) filter (where n.outcome = 'unknown'), 0)::int as unknown
   from delivery_minutes n where n.mailing_id = $1 group by 1 order by 1 limit 2000`,
);

/** How long a mailing has been sending, in seconds; null when it has not. */
export const readSpan = statement<[mailingId: number], { seconds: number | null }>(
  'read_span',
  'select extract(epoch from max(minute) - min(minute))::float8 as seconds from delivery_minutes where mailing_id = $1',
);

/** The most frequent reasons among those who did not get it, by the first 20,000 of them. */
export const readReplies = statement<[mailingId: number], { state: string; reply: string; n: number }>(
  'read_replies',
  `select d.state, left(coalesce(d.reason, ''), 200) as reply, count(*)::int as n from (
     select state, reason from deliveries where mailing_id = $1 and state in ('rejected', 'unknown', 'suppressed', 'expired', 'cancelled') limit 20000) d
   group by 1, 2 order by 3 desc, 2 limit 20`,
);

/** Totals by owner of mailings that began within a time. */
export interface OwnerTotalsRow {
  owner_name: string;
  is_mine: boolean;
  mailings: number;
  counts: Record<string, number>;
}
