import type { Core } from '@strapi/strapi';
import type PgBoss from 'pg-boss';
import { environment } from '../database/environment';
import { keepInTurn, TABLES_OUT_OF_TURN } from './sql/partitions';
import type { Subscriber } from './subscribers';

type QueueSettings = Required<Pick<PgBoss.Queue, 'name' | 'policy' | 'retryLimit' | 'retryDelay' | 'retryBackoff' | 'expireInSeconds'>> & {
  retentionMinutes: number;
};

/** Creates the queues that are missing and updates those whose settings changed; one query when nothing did. */
export async function ensureQueues(boss: PgBoss, subscribers: Subscriber[]): Promise<void> {
  const existing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const subscriber of subscribers) {
    const wanted = settingsOf(subscriber);
    const found = existing.get(wanted.name);
    if (!found) await boss.createQueue(wanted.name, wanted);
    else if (differs(found, wanted)) await boss.updateQueue(wanted.name, wanted);
  }
}

/** Makes the index by which waiting jobs are taken, for queues that lack it; one query when none does. */
export async function ensureTurns(strapi: Core.Strapi): Promise<void> {
  const { rows } = await strapi.db.connection.raw<{ rows: { table: string }[] }>(TABLES_OUT_OF_TURN);
  for (const { table } of rows) await strapi.db.connection.raw(keepInTurn(table));
}

/** Writes the cron lines of this version and removes those it no longer has. Times are those of TIMEZONE. */
export async function ensureSchedules(boss: PgBoss, subscribers: Subscriber[]): Promise<void> {
  const tz = environment().timezone;
  const wanted = new Map(subscribers.flatMap(({ queue, cron }) => (cron ? [[queue, cron] as const] : [])));
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name);
  for (const [queue, cron] of wanted) await boss.schedule(queue, cron, {}, { tz });
}

function settingsOf({ queue, policy, options }: Subscriber): QueueSettings {
  return {
    name: queue,
    policy,
    retryLimit: options.retryLimit,
    retryDelay: options.retryDelaySeconds,
    retryBackoff: true,
    expireInSeconds: options.expireInSeconds,
    retentionMinutes: options.retentionDays * 24 * 60,
  };
}

function differs(found: PgBoss.QueueResult, wanted: QueueSettings): boolean {
  const current: Record<string, unknown> = { ...found };
  return Object.entries(wanted).some(([setting, value]) => current[setting] !== value);
}
