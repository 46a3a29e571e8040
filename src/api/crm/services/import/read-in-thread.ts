import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorCode } from '../../../../platform/error-code';
import { Refusal } from '../../../../platform/http/refusal';
import type { ImportFormat } from '../../domain/import/fields';
import type { StoredReading } from '../../sql/import/imports';
import type { ReadingWish } from './find-shape';
import type { Line, LineReading } from './parse-lines';
import { unreadable } from './unreadable';

/** What the thread is asked for. */
export type ReadingTask =
  | { kind: 'shape'; file: string; format: ImportFormat; wish: ReadingWish }
  | { kind: 'lines'; file: string; reading: LineReading };

/** What it answers. */
export type ReadingAnswer =
  | { kind: 'shape'; shape: StoredReading }
  | { kind: 'lines'; lines: Line[]; isLast: boolean }
  | { kind: 'refused'; message: string };

/** Files looked through at once on one node. */
const MOST_AT_ONCE = 2;
const PATIENCE_MS = 30_000;
const MEMORY_MB = 768;
const TOO_SLOW = `takes longer than ${PATIENCE_MS / 1000} s to read; split it or save it as CSV`;
const TOO_HEAVY = 'needs too much memory to read; split it or save it as CSV';

let looking = 0;

/**
 * Reads a file through once, in a thread of its own: its columns with samples, the number of its rows, how it is encoded.
 * 400 `FILE_UNREADABLE`, also after 30 s; 429 `READINGS_BUSY` when others are being read.
 */
export async function readShape(file: string, format: ImportFormat, wish: ReadingWish = {}): Promise<StoredReading> {
  if (looking >= MOST_AT_ONCE) {
    throw new Refusal(429, 'Too many files are being read; try again in a few seconds', { code: 'READINGS_BUSY', retryAfterSeconds: 5 });
  }
  looking += 1;
  const worker = start({ kind: 'shape', file, format, wish });
  try {
    const answer = await answerOf(worker);
    if (answer.kind !== 'shape') throw new Error('The thread answered something else');
    return answer.shape;
  } finally {
    looking -= 1;
    await worker.terminate();
  }
}

/** The lines of a file, one by one, read in a thread that never is more than a portion ahead. 400 `FILE_UNREADABLE`. */
export async function* readLines(file: string, reading: LineReading): AsyncGenerator<Line> {
  const worker = start({ kind: 'lines', file, reading });
  try {
    for (;;) {
      const answer = await answerOf(worker);
      if (answer.kind !== 'lines') throw new Error('The thread answered something else');
      yield* answer.lines;
      if (answer.isLast) return;
      worker.postMessage('more');
    }
  } finally {
    await worker.terminate();
  }
}

function start(workerData: ReadingTask): Worker {
  const worker = new Worker(path.join(__dirname, 'reading-thread.js'), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // Between two answers nobody listens, and an error without a listener would end the server.
  worker.on('error', () => undefined);
  return worker;
}

async function answerOf(worker: Worker): Promise<Exclude<ReadingAnswer, { kind: 'refused' }>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(unreadable(TOO_SLOW)), PATIENCE_MS);
  const { signal } = patience;
  try {
    // `once` rejects with what the thread ended with when that comes instead of an answer.
    const ended = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('The thread that reads files ended early')));
    const [answer] = (await Promise.race([once(worker, 'message', { signal }), ended])) as [ReadingAnswer];
    if (answer.kind === 'refused') throw unreadable(answer.message);
    return answer;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? unreadable(TOO_HEAVY) : error;
  } finally {
    clearTimeout(timer);
    patience.abort();
  }
}
