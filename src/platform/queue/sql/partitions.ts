import { createHash } from 'node:crypto';

/** The table in schema `pgboss` that holds the jobs of a queue, as pg-boss 10 names it. */
export function partitionOf(queue: string): string {
  return `j${createHash('sha224').update(queue).digest('hex')}`;
}

/** The tables of queues whose waiting jobs do not lie in turn yet: one row `{ table }` each. */
export const TABLES_OUT_OF_TURN = `
  select queue.partition_name as "table" from pgboss.queue
  where not exists (select 1 from pg_indexes where schemaname = 'pgboss' and tablename = queue.partition_name
    and indexname = queue.partition_name || '_turn')
  order by 1`;

/**
 * Keeps the waiting jobs of a queue in the order in which they are taken. Without it pg-boss sorts all that wait each time it
 * takes one: 28 ms with 50,000.
 */
export function keepInTurn(table: string): string {
  return `create index if not exists "${table}_turn" on pgboss."${table}" (name, priority desc, created_on, id) where state < 'active'`;
}
