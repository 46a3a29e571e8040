import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../../platform/http/refusal';
import type { PrivacyPaper } from '../../domain/privacy/paper';

/** Papers made at once on one node; each thread holds some 60 MB. */
const MOST_AT_ONCE = 2;
const PATIENCE_MS = 60_000;

let running = 0;

/**
 * The paper as PDF, made in a thread of its own, since somebody's orders of years take seconds to lay out. 429
 * `PAPERS_BUSY` when others are being made.
 */
export async function makePaper(paper: PrivacyPaper): Promise<Buffer> {
  if (running >= MOST_AT_ONCE) {
    throw new Refusal(429, 'Too many documents are being made; try again in a few seconds', { code: 'PAPERS_BUSY', retryAfterSeconds: 3 });
  }
  running += 1;
  const worker = new Worker(path.join(__dirname, 'pdf-thread.js'), { workerData: paper, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  try {
    return await answerOf(worker);
  } finally {
    running -= 1;
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`A paper took longer than ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
    worker.once('message', (pdf: Uint8Array) => resolve(Buffer.from(pdf)));
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The thread that makes papers ended without one'));
    });
  });
}
