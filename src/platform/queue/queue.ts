import type { Core } from '@strapi/strapi';
import { TypeOverrides } from 'pg';
import PgBoss from 'pg-boss';
import { connectionSettings } from '../database/own-connection';
import { ensureQueues, ensureSchedules, ensureTurns } from './ensure';
import { runsJobs } from './role';
import { runJobs, type FetchedJob } from './run-jobs';
import { allSubscribers, forgetSubscribers, type Subscriber } from './subscribers';
import { setWake } from './wake';

/** Connections of the queue's own pool; handlers use Strapi's. */
const POOL_SIZE = 4;

/** How long the shutdown waits for running jobs; what is left goes back to the queue. */
const STOP_PATIENCE_MS = 20_000;

const DAY_SECONDS = 86_400;

let running: PgBoss | null = null;

/**
 * Creates the queues of all subscribers and, by the node's role, starts working on them. Call it last in bootstrap,
 * under the boot lock: pg-boss creates its schema here. Nodes `web` and `cli` keep no connection afterwards.
 */
export async function startQueue(strapi: Core.Strapi): Promise<void> {
  const works = runsJobs();
  const boss = newBoss(strapi, works);
  await boss.start();
  await ensureQueues(boss, allSubscribers());
  await ensureTurns(strapi);
  if (!works) {
    await boss.stop({ graceful: false });
    return;
  }
  running = boss;
  await ensureSchedules(boss, allSubscribers());
  const workers = new Map<string, string[]>();
  for (const subscriber of allSubscribers()) workers.set(subscriber.queue, await startWorkers(strapi, boss, subscriber));
  setWake((queue) => workers.get(queue)?.forEach((id) => boss.notifyWorker(id)));
}

/** Lets running jobs finish (20 s at most), gives the rest back and forgets all subscribers. */
export async function stopQueue(): Promise<void> {
  const boss = running;
  running = null;
  setWake(null);
  await boss?.stop({ graceful: true, timeout: STOP_PATIENCE_MS });
  forgetSubscribers();
}

/** True when this node works on jobs at the moment. */
export function isQueueRunning(): boolean {
  return running !== null;
}

/** Strapi turns off the parsing of JSON columns for the whole process; pg-boss, and its cron lines with it, rely on it. */
function jsonTypes(): TypeOverrides {
  const types = new TypeOverrides();
  for (const jsonOid of [114, 3802]) types.setTypeParser(jsonOid, (text: string): unknown => JSON.parse(text));
  return types;
}

function newBoss(strapi: Core.Strapi, works: boolean): PgBoss {
  const boss = new PgBoss({
    ...(connectionSettings(strapi, { types: jsonTypes() }) as PgBoss.DatabaseOptions),
    application_name: 'artel queue',
    schema: 'pgboss',
    max: works ? POOL_SIZE : 1,
    supervise: works,
    schedule: works,
    maintenanceIntervalSeconds: 30,
    archiveCompletedAfterSeconds: 600,
    archiveFailedAfterSeconds: 14 * DAY_SECONDS,
    deleteAfterDays: 1,
  });
  boss.on('error', (error) => strapi.log.warn(`Queue: ${error.message}`));
  return boss;
}

/** Workers look again at once after a job, so a full queue drains without pauses. */
async function startWorkers(strapi: Core.Strapi, boss: PgBoss, subscriber: Subscriber): Promise<string[]> {
  const { queue, options } = subscriber;
  const ids: string[] = [];
  for (let i = 0; i < options.concurrency; i += 1) {
    const lookAgain = { id: '' };
    lookAgain.id = await boss.work(
      queue,
      { includeMetadata: true, batchSize: options.batchSize, pollingIntervalSeconds: options.pollSeconds },
      async (jobs: FetchedJob[]) => {
        await runJobs(strapi, subscriber, jobs, (name, id, reason) => boss.fail(name, id, reason));
        boss.notifyWorker(lookAgain.id);
      },
    );
    ids.push(lookAgain.id);
  }
  return ids;
}
