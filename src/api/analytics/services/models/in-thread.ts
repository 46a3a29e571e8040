import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { doModelWork, type ModelName, type ModelWork } from './model-work';

/** Below so many values a thread takes longer to start than the model to answer. */
const WORTH_A_THREAD = 500;

const running = new Set<Worker>();

/**
 * Runs a model in a thread of its own, so that requests do not wait for it: fitting 100,000 customers keeps a core busy for
 * seconds. Little work is done at once. Rejects when the thread fails or the server stops.
 */
export async function inThread<N extends ModelName>(model: N, ...values: Parameters<ModelWork[N]>): Promise<ReturnType<ModelWork[N]>> {
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
    void worker.terminate();
  }
}

/** Ends the threads that run; their callers are refused. */
export function stopModels(): void {
  for (const worker of running) void worker.terminate();
}
