import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { doModelWork, type ModelName, type ModelWork } from './model-work';

/** Below so many values a thread takes longer to start than the model to answer. */
const WORTH_A_THREAD = 500;

const running = new Set<Worker>();
let hasStopped = false;

/**
 * Runs a model in a thread of its own, so that requests do not wait for it: fitting 100,000 customers keeps a core busy for
 * seconds. Little work is done at once. Rejects when the thread fails or the server stops.
 */
export async function inThread<N extends ModelName>(model: N, ...values: Parameters<ModelWork[N]>): Promise<ReturnType<ModelWork[N]>> {
  if (hasStopped) throw new Error(`The server stops: ${model} is not worked out`);
  const [first] = values;
  if (Array.isArray(first) && first.length < WORTH_A_THREAD) return doModelWork({ model, values }) as ReturnType<ModelWork[N]>;
  const worker = new Worker(path.join(__dirname, 'model-thread.js'), {
    workerData: { model, values },
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  });
  worker.unref();
  running.add(worker);
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error(`The thread of ${model} ended`)));
    });
  } finally {
    running.delete(worker);
    await worker.terminate();
  }
}

/** Ends the threads that run; their callers, and whoever asks from now on, are refused. */
export async function stopModels(): Promise<void> {
  hasStopped = true;
  await Promise.all([...running].map((worker) => worker.terminate()));
}
