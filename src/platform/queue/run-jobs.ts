import type { Core } from '@strapi/strapi';
import type PgBoss from 'pg-boss';
import { errorMessage } from '../error-code';
import { counter } from '../metrics/registry';
import type { JobMeta, Subscriber } from './subscribers';

const finished = counter('artel_jobs_finished_total', 'Job attempts by queue and outcome (completed, retried, dead)', ['queue', 'outcome']);

/** A job as pg-boss hands it out with `includeMetadata`. */
export type FetchedJob = Pick<PgBoss.JobWithMetadata<unknown>, 'id' | 'data' | 'retryCount' | 'retryLimit'>;

type Fail = (queue: string, id: string, reason: object) => Promise<void>;

/**
 * Runs the jobs of one batch in turn. A failed job goes back by itself (retry with backoff, or dead after the last
 * attempt), the others of the batch stand; pg-boss completes what is still active.
 */
export async function runJobs(strapi: Core.Strapi, subscriber: Subscriber, jobs: FetchedJob[], fail: Fail): Promise<void> {
  for (const job of jobs) {
    try {
      await subscriber.run(job.data, metaOf(job));
      finished.inc({ queue: subscriber.queue, outcome: 'completed' });
    } catch (error) {
      await giveBack(strapi, subscriber, job, { error, fail });
    }
  }
}

async function giveBack(
  strapi: Core.Strapi,
  { queue }: Subscriber,
  job: FetchedJob,
  { error, fail }: { error: unknown; fail: Fail },
): Promise<void> {
  const { attempt, lastAttempt } = metaOf(job);
  const message = errorMessage(error);
  finished.inc({ queue, outcome: lastAttempt ? 'dead' : 'retried' });
  if (lastAttempt) strapi.log.error(`Dead letter: job ${job.id} of ${queue} failed ${attempt} times, the last time with: ${message}`);
  else strapi.log.warn(`Job ${job.id} of ${queue} failed (attempt ${attempt}), it will be tried again: ${message}`);
  await fail(queue, job.id, { message, stack: error instanceof Error ? error.stack : undefined });
}

function metaOf(job: FetchedJob): JobMeta {
  return { id: job.id, attempt: job.retryCount + 1, lastAttempt: job.retryCount >= job.retryLimit };
}
