import type { Trx } from '../database/statement';
import { insertCollapsingJob, insertJobs } from './sql/insert-jobs';
import { queuesOf } from './subscribers';
import type { Topic } from './topic';
import { wakeWorkers } from './wake';

/** When a job may start and what it stands for. */
export interface EnqueueOptions {
  startAfter?: Date;
  /** For topics that collapse: at most one waiting job with this key. */
  singletonKey?: string;
}

const collapsing = new Map<string, ReturnType<typeof insertCollapsingJob>>();

/**
 * Writes a job for each subscriber of the topic inside the caller's transaction: it exists exactly when the
 * transaction commits. One round trip. Works on every node, whatever its role; without subscribers it writes nothing.
 * Throws when a subscriber's queue does not exist (`work` was called after the boot).
 */
export async function enqueue<Payload>(trx: Trx, topic: Topic<Payload>, payload: Payload, options: EnqueueOptions = {}): Promise<void> {
  const queues = queuesOf(topic.name);
  if (queues.length === 0) return;
  const data = JSON.stringify(payload);
  const startAfter = options.startAfter?.toISOString() ?? null;
  const written = topic.options.collapse
    ? await collapse(trx, topic.name, queues, [data, startAfter, options.singletonKey])
    : (await insertJobs(trx, queues, data, startAfter, options.singletonKey ?? null)).length;
  if (written !== queues.length) throw new Error(`A queue of the topic "${topic.name}" does not exist: subscribe in register or bootstrap`);
  if (!options.startAfter) wakeAfterCommit(trx, queues);
}

async function collapse(
  trx: Trx,
  topic: string,
  queues: string[],
  [data, startAfter, key]: [string, string | null, string?],
): Promise<number> {
  if (!key) throw new Error(`Jobs of the topic "${topic}" need a singletonKey`);
  let written = 0;
  for (const queue of queues) {
    const insert = collapsing.get(queue) ?? insertCollapsingJob(queue);
    collapsing.set(queue, insert);
    written += (await insert(trx, [queue], data, startAfter, key)).length;
  }
  return written;
}

/** A worker on this node starts at once instead of at its next look; a rollback wakes nobody. */
function wakeAfterCommit(trx: Trx, queues: string[]): void {
  trx.executionPromise.then(
    () => wakeWorkers(queues),
    () => undefined,
  );
}
