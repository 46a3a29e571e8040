import type { Client } from 'pg';
import type { Table } from './database-tables';

/**
 * The queue's waiting jobs (letters to send, rollups to make). Its schema belongs to the queue library and is
 * made by a boot; only what has not been done yet is kept, and what was running begins again.
 */
export const JOBS: Table = {
  schema: 'pgboss',
  name: 'job',
  columns: [
    'id',
    'name',
    'priority',
    'data',
    'state',
    'retry_limit',
    'retry_count',
    'retry_delay',
    'retry_backoff',
    'start_after',
    'singleton_key',
    'singleton_on',
    'expire_in',
    'created_on',
    'keep_until',
    'dead_letter',
    'policy',
  ],
};

/** The query of the waiting jobs, or undefined when there is no queue in this database. */
export async function pendingJobsQuery(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('pgboss.job') is not null as there");
  if (!rows[0]?.there) return undefined;
  const columns = JOBS.columns.map((column) =>
    column === 'state' ? "case state when 'active' then 'retry' else state end as state" : column,
  );
  return `select ${columns.join(', ')} from pgboss.job where state < 'completed'`;
}

/** Makes a place for jobs to be copied to, since a job can only be put where its queue exists. */
export async function prepareJobs(client: Client): Promise<string> {
  await client.query(
    `create temporary table restored_job on commit drop as select ${JOBS.columns.join(', ')} from pgboss.job with no data`,
  );
  return 'restored_job';
}

/** Puts the copied jobs into their queues; jobs of queues that this version does not have are left out. */
export async function adoptJobs(client: Client): Promise<void> {
  const columns = JOBS.columns.join(', ');
  await client.query('delete from pgboss.job');
  await client.query(
    `insert into pgboss.job (${columns}) select ${columns} from restored_job where name in (select name from pgboss.queue) on conflict do nothing`,
  );
}
