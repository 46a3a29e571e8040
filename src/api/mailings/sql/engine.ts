import { statement } from '../../../platform/database/statement';
import { movesOf } from '../domain/delivery-state';
import { barrierSql } from './barrier';
import { OPEN_SQL, WAITING_SQL } from './delivery-sets';

// The statements of the sending engine. Each is one round trip and commits by itself; every clock is the database's.

const NOW = 'clock_timestamp()';

/** A mailing may be sent now: active, its snapshot whole, its window open. */
const OPEN_NOW = `m.mailing_status = 'active' and m.audience_state = 'ready' and ${NOW} >= m.start_at and ${NOW} < m.end_at`;

/** A mailing with something to send at this moment. */
export interface DueMailing {
  id: number;
  rate_per_second: number | null;
  connections: number | null;
}

/** Mailings of a channel that have something to send now. */
export const dueMailings = statement<[channel: string], DueMailing>(
  'due_mailings',
  `select m.id, m.rate_per_second, m.connections from mailings m
   where m.channel = $1 and not m.settled and ${OPEN_NOW}
     and exists (select 1 from deliveries d where d.mailing_id = m.id and d.state in (${WAITING_SQL}) and d.next_try_at <= ${NOW})
   order by m.id`,
);

/** A delivery this node has claimed, or one that was found barred (`state` suppressed). */
export interface ClaimedRow {
  id: number;
  document_id: string;
  epoch: number;
  state: 'claimed' | 'suppressed';
  customer_id: number | null;
  address: string;
  attempts: number;
}

/**
 * Claims up to so many deliveries of one mailing for a node, for so many seconds. Whoever unsubscribed, withdrew their
 * consent or left since the snapshot becomes `suppressed` here. Rows that another node is just claiming are passed over.
 */
export const claimDeliveries = statement<[mailingId: number, most: number, node: string, leaseSeconds: number], ClaimedRow>(
  'claim_deliveries',
  `with mailing as (select m.id, m.channel from mailings m where m.id = $1 and ${OPEN_NOW}),
   due as (
     select d.id from deliveries d
     where d.mailing_id = $1 and d.state in (${WAITING_SQL}) and d.next_try_at <= ${NOW} and exists (select 1 from mailing)
     order by d.next_try_at, d.id limit $2 for update of d skip locked),
   judged as materialized (
     select d.id, ${barrierSql({ channel: 'mailing.channel', address: 'd.address', customerId: 'd.customer_id' })} as barrier
     from due join deliveries d on d.id = due.id cross join mailing)
   update deliveries d set state = case when j.barrier is null then 'claimed' else 'suppressed' end, epoch = d.epoch + 1, claimed_by = $3,
     lease_until = case when j.barrier is null then ${NOW} + make_interval(secs => $4) end, reason = coalesce(j.barrier, d.reason),
     settled_at = case when j.barrier is not null then ${NOW} end, updated_at = timezone('UTC', ${NOW})
   from judged j where d.id = j.id
   returning d.id, d.document_id, d.epoch, d.state, d.customer_id, d.address, d.attempts`,
);

/** What a worker says of a claim; the table of moves decides whether it can still be said. */
export type Verb = 'mark' | 'accept' | 'reject' | 'defer' | 'lose' | 'release';
const VERBS: readonly Verb[] = ['mark', 'accept', 'reject', 'defer', 'lose', 'release'];
const MOVES = VERBS.flatMap((verb) => movesOf(verb).map(([from, to]) => `('${verb}', '${from}', '${to}')`)).join(', ');

/**
 * Outcomes of the last letters and marks of the next ones, many connections at once, in one commit. A mark is refused (its
 * id does not come back) when the mailing was paused or ended, its window is closed, the address was suppressed, or the claim
 * is another's by now. An outcome counts once; it may come late, after the lease ran out, but never for another epoch.
 */
export const settleAndMark = statement<
  [
    ids: number[],
    epochs: number[],
    verbs: Verb[],
    replies: string[],
    delays: number[],
    messageIds: (string | null)[],
    bars: boolean[],
    doubtSeconds: number,
    node: string,
  ],
  { id: number; verb: Verb }
>(
  'settle_and_mark',
  `with said as (
     select * from unnest($1::int[], $2::int[], $3::text[], $4::text[], $5::float8[], $6::text[], $7::boolean[]) as s (id, epoch, verb, reply, delay, message_id, bars)),
   moved as (
     update deliveries d set state = move.to_state,
       lease_until = case when s.verb = 'mark' then ${NOW} + make_interval(secs => $8) end,
       attempts = d.attempts + case when s.verb in ('mark', 'release') then 0 else 1 end,
       next_try_at = case when s.verb in ('defer', 'release') then ${NOW} + make_interval(secs => s.delay) else d.next_try_at end,
       message_id = coalesce(s.message_id, d.message_id),
       reason = case when s.verb = 'mark' or s.reply = '' then d.reason else s.reply end,
       settled_at = case when s.verb in ('accept', 'reject', 'lose') then ${NOW} end,
       updated_at = timezone('UTC', ${NOW})
     from said s, (values ${MOVES}) as move (verb, from_state, to_state), mailings m
     where d.id = s.id and d.epoch = s.epoch and move.verb = s.verb and move.from_state = d.state and m.id = d.mailing_id
       and (s.verb <> 'mark' or (${OPEN_NOW} and ${NOW} < m.end_at - interval '1 second'
         and not exists (select 1 from suppressions sp where sp.channel = m.channel and sp.address = d.address and sp.lifted_at is null)))
     returning d.id, d.mailing_id, d.epoch, d.address, m.channel, s.verb, s.reply, s.bars),
   noted as (
     insert into delivery_attempts (document_id, delivery_id, mailing_id, channel, at, outcome, server_response, epoch, node, created_at, updated_at, published_at)
     select substr('a' || md5(x.id || ' ' || x.epoch || ' ' || x.verb || ' ' || ${NOW}), 1, 24), x.id, x.mailing_id, x.channel, ${NOW},
       case x.verb when 'accept' then 'succeeded' when 'lose' then 'unknown' else 'failed' end, x.reply, x.epoch, $9,
       timezone('UTC', ${NOW}), timezone('UTC', ${NOW}), timezone('UTC', ${NOW})
     from moved x where x.verb not in ('mark', 'release')),
   barred as (
     insert into suppressions (document_id, channel, address, reason, note, at, created_at, updated_at, published_at)
     select distinct on (x.channel, x.address) substr('s' || md5(x.channel || x.address || ${NOW}), 1, 24), x.channel, x.address, 'bounced', x.reply, ${NOW},
       timezone('UTC', ${NOW}), timezone('UTC', ${NOW}), timezone('UTC', ${NOW})
     from moved x where x.verb = 'reject' and x.bars
     on conflict (channel, address) do update set reason = excluded.reason, note = excluded.note, at = excluded.at, lifted_at = null, lifted_by = null
       where suppressions.lifted_at is not null)
   select id, verb from moved`,
);

/** Mailings whose rows are to be looked after: started and not settled. `is_over` when nothing more may be sent. */
export interface UnsettledMailing {
  id: number;
  mailing_status: string;
  audience_state: string;
  is_over: boolean;
}

export const unsettledMailings = statement<[], UnsettledMailing>(
  'unsettled_mailings',
  `select m.id, m.mailing_status, m.audience_state, m.end_at <= ${NOW} as is_over from mailings m where m.started_at is not null and not m.settled order by m.id`,
);

/** Leases that ran out: a claim goes back, a doubt becomes `unknown` and is never sent again by itself. */
export const sweepLeases = statement<[mailingId: number], { state: string }>(
  'sweep_leases',
  `with late as (
     select d.id, d.state as was from deliveries d
     where d.mailing_id = $1 and d.state in ('claimed', 'in_doubt') and d.lease_until < ${NOW} order by d.lease_until limit 1000 for update skip locked),
   moved as (
     update deliveries d set state = case late.was when 'claimed' then 'pending' else 'unknown' end, lease_until = null,
       attempts = d.attempts + case late.was when 'in_doubt' then 1 else 0 end,
       next_try_at = case late.was when 'claimed' then ${NOW} else d.next_try_at end,
       reason = case late.was when 'in_doubt' then 'No reply was seen: the worker or the connection was lost' else d.reason end,
       settled_at = case late.was when 'in_doubt' then ${NOW} end, updated_at = timezone('UTC', ${NOW})
     from late where d.id = late.id returning d.id, d.mailing_id, d.epoch, d.state, d.claimed_by),
   noted as (
     insert into delivery_attempts (document_id, delivery_id, mailing_id, channel, at, outcome, server_response, epoch, node, created_at, updated_at, published_at)
     select substr('a' || md5(x.id || ' ' || x.epoch || ' late'), 1, 24), x.id, x.mailing_id, m.channel, ${NOW}, 'unknown',
       'No reply was seen: the worker or the connection was lost', x.epoch, x.claimed_by, timezone('UTC', ${NOW}), timezone('UTC', ${NOW}), timezone('UTC', ${NOW})
     from moved x join mailings m on m.id = x.mailing_id where x.state = 'unknown')
   select state from moved`,
);

/** What nobody may send any more becomes `expired` (the window closed) or `cancelled` (a person ended the mailing); in steps. */
export const closeDeliveries = statement<[mailingId: number, to: 'expired' | 'cancelled'], { id: number }>(
  'close_deliveries',
  `with waiting as (
     select d.id from deliveries d where d.mailing_id = $1 and d.state in (${WAITING_SQL}) order by d.next_try_at, d.id limit 20000 for update skip locked),
   claimed as (select d.id from deliveries d where d.mailing_id = $1 and d.state in ('claimed', 'in_doubt') and d.state = 'claimed' limit 5000 for update skip locked)
   update deliveries d set state = $2, lease_until = null, settled_at = ${NOW}, updated_at = timezone('UTC', ${NOW})
   where d.id in (select id from waiting union all select id from claimed) and d.state in (${OPEN_SQL}) and d.state <> 'in_doubt' returning d.id`,
);

/** Ends a mailing that has nothing open: `expired` when the window left somebody out, else `finished`, unless a person has ended it. */
export const finishMailing = statement<[mailingId: number], { document_id: string; end_reason: string }>(
  'finish_mailing',
  `update mailings m set mailing_status = 'completed', settled = true, completed_at = coalesce(m.completed_at, ${NOW}),
     end_reason = coalesce(m.end_reason, case when exists (select 1 from deliveries d where d.mailing_id = m.id and d.state = 'expired') then 'expired' else 'finished' end),
     version = m.version + 1, updated_at = timezone('UTC', ${NOW})
   where m.id = $1 and not m.settled and m.audience_state = 'ready' and (m.mailing_status <> 'paused' or m.end_at <= ${NOW})
     and not exists (select 1 from deliveries d where d.mailing_id = m.id and d.state in (${WAITING_SQL}))
     and not exists (select 1 from deliveries d where d.mailing_id = m.id and d.state in ('claimed', 'in_doubt'))
   returning m.document_id, m.end_reason`,
);
