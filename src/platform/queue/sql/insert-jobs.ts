import { statement } from '../../database/statement';
import { partitionOf } from './partitions';

const COLUMNS =
  'name, data, start_after, singleton_key, dead_letter, expire_in, keep_until, retry_limit, retry_delay, retry_backoff, policy';

const VALUES = `queue.name, $2::jsonb, coalesce($3::timestamptz, now()), $4::text, queue.dead_letter,
    queue.expire_seconds * interval '1 second', coalesce($3::timestamptz, now()) + queue.retention_minutes * interval '1 minute',
    queue.retry_limit, queue.retry_delay, queue.retry_backoff, queue.policy`;

type Values = [queues: string[], data: string, startAfter: string | null, singletonKey: string | null];

/**
 * One job for each queue, with the queue's own settings: what pg-boss' `send` writes, but as a prepared statement
 * (two queues at once in half the time that `send` takes for one). Fewer rows than queues: a queue is missing.
 */
export const insertJobs = statement<Values, { id: string }>(
  'insert_jobs',
  `insert into pgboss.job (${COLUMNS}) select ${VALUES} from pgboss.queue where name = any($1::text[]) returning id`,
);

/**
 * One job unless one with its key waits already. The waiting one is locked until the caller commits, so that no worker
 * takes it before the caller's change can be seen. It names the partition because pg-boss' unique indexes lie there.
 */
export function insertCollapsingJob(queue: string) {
  return statement<Values, { id: string }>(
    'insert_collapsing_job',
    `insert into pgboss.${partitionOf(queue)} as waiting (${COLUMNS}) select ${VALUES} from pgboss.queue where name = any($1::text[])
     on conflict (name, coalesce(singleton_key, '')) where state = 'created' and policy = 'short'
     do update set start_after = least(waiting.start_after, excluded.start_after), data = excluded.data
     returning id`,
  );
}
