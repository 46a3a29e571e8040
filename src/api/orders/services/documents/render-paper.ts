import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../../platform/http/refusal';
import type { PaperRequest } from './paper-request';

/** A thread without work ends after this; it holds some 60 MB. */
const IDLE_MS = 60_000;

/** A paper that takes longer is given up; 300 lines take 0.2 s. */
const PATIENCE_MS = 30_000;

/** Papers that may wait at once on one node. */
const MOST_WAITING = 50;

interface Waiting {
  resolve: (pdf: Buffer) => void;
  reject: (reason: Error) => void;
  timer: NodeJS.Timeout;
}

type Answer = { id: number; pdf: Uint8Array } | { id: number; error: string };

let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * The paper as PDF, made in a thread of its own so that requests and live updates do not wait for the layout of long
 * orders. Throws 429 `PAPERS_BUSY` when too many wait already.
 */
export async function renderPaper(request: PaperRequest): Promise<Buffer> {
  if (waiting.size >= MOST_WAITING) {
    throw new Refusal(429, 'Too many documents are being made; try again in a few seconds', { code: 'PAPERS_BUSY', retryAfterSeconds: 3 });
  }
  clearTimeout(idle);
  const worker = (thread ??= startThread());
  lastId += 1;
  const id = lastId;
  return new Promise<Buffer>((resolve, reject) => {
    const timer = setTimeout(() => giveUp(worker, new Error(`A paper took longer than ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
    waiting.set(id, { resolve, reject, timer });
    worker.postMessage({ id, request });
  });
}

/** Ends the thread; what is still waiting is refused. */
export function stopPapers(): void {
  if (thread) giveUp(thread, new Error('The server is stopping'));
}

function startThread(): Worker {
  const worker = new Worker(path.join(__dirname, 'pdf-thread.js'), { resourceLimits: { maxOldGenerationSizeMb: 256 } });
  // Papers are no reason to keep a process alive that has nothing else to do.
  worker.unref();
  worker.on('message', (answer: Answer) => settle(answer));
  worker.on('error', (error) => giveUp(worker, error));
  worker.on('exit', () => giveUp(worker, new Error('The thread that makes papers ended')));
  return worker;
}

function settle(answer: Answer): void {
  const one = waiting.get(answer.id);
  if (!one) return;
  waiting.delete(answer.id);
  clearTimeout(one.timer);
  if ('pdf' in answer) one.resolve(Buffer.from(answer.pdf));
  else one.reject(new Error(`A paper could not be made: ${answer.error}`));
  if (waiting.size > 0) return;
  idle = setTimeout(stopPapers, IDLE_MS);
  idle.unref();
}

/** Ends a thread that failed; the next paper starts another one. */
function giveUp(worker: Worker, reason: Error): void {
  if (thread !== worker) return;
  thread = null;
  clearTimeout(idle);
  for (const { reject, timer } of waiting.values()) {
    clearTimeout(timer);
    reject(reason);
  }
  waiting.clear();
  void worker.terminate();
}
