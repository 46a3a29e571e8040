import type { Core } from '@strapi/strapi';
import { queueDepths, type QueueDepth } from '../queue/depth';
import { gauge } from './registry';

interface Pool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

/** Counting jobs reads the queue's table: at most once in this time, however many scrape. */
const DEPTH_LIFE_MS = 5_000;

/** Numbers read at each scrape: the connection pool and the queue. */
export function registerGauges(strapi: Core.Strapi): void {
  gauge('artel_db_pool_connections', 'Connections of the pool by state (used, free) and callers waiting for one', ['state'], (pool) => {
    const { numUsed, numFree, numPendingAcquires } = poolNumbers(strapi);
    pool.set({ state: 'used' }, numUsed);
    pool.set({ state: 'free' }, numFree);
    pool.set({ state: 'waiting' }, numPendingAcquires);
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

function poolNumbers(strapi: Core.Strapi): Record<'numUsed' | 'numFree' | 'numPendingAcquires', number> {
  const { pool } = strapi.db.connection.client as { pool?: Pool };
  return { numUsed: pool?.numUsed() ?? 0, numFree: pool?.numFree() ?? 0, numPendingAcquires: pool?.numPendingAcquires() ?? 0 };
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
