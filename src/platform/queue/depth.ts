import type { Core } from '@strapi/strapi';

/** How many jobs of a queue are in a state; `failed` are the dead letters. */
export interface QueueDepth {
  queue: string;
  state: 'created' | 'retry' | 'active' | 'failed';
  jobs: number;
}

/** Reads the depths of all queues from the database: the same numbers on every node. */
export async function queueDepths(strapi: Core.Strapi): Promise<QueueDepth[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: QueueDepth[] }>(
    `select name as queue, state, count(*)::int as jobs from pgboss.job
     where state in ('created', 'retry', 'active', 'failed') and name not like '\\_\\_pgboss%' group by 1, 2`,
  );
  return rows;
}
