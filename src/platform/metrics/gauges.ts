import type { Core } from '@strapi/strapi';
import { poolNumbers } from '../database/pool-numbers';
import { queueDepths, type QueueDepth } from '../queue/depth';
import { gauge } from './registry';

/** Counting jobs reads the queue's table: at most once in this time, however many scrape. */
const DEPTH_LIFE_MS = 5_000;

/** Numbers read at each scrape: the connection pool and the queue. */
export function registerGauges(strapi: Core.Strapi): void {
  gauge('artel_db_pool_connections', 'Connections of the pool by state (used, free) and callers waiting for one', ['state'], (pool) => {
    for (const [state, count] of Object.entries(poolNumbers(strapi))) pool.set({ state }, count);
  });
  const depths = rarely(() => queueDepths(strapi));
  gauge(
    'artel_queue_jobs',
    'Jobs by queue and state (created, retry, active, failed); failed ones are dead letters',
    ['queue', 'state'],
    async (jobs) => {
      const rows = await depths();
      jobs.reset();
      for (const row of rows) jobs.set({ queue: row.queue, state: row.state }, row.jobs);
    },
  );
}

/** Answers the last reading while it is young; an unreadable queue shows no numbers rather than no metrics. */
function rarely(read: () => Promise<QueueDepth[]>): () => Promise<QueueDepth[]> {
  let readAt = 0;
  let last: QueueDepth[] = [];
  return async () => {
    if (Date.now() - readAt < DEPTH_LIFE_MS) return last;
    readAt = Date.now();
    last = await read().catch(() => []);
    return last;
  };
}
