import { parentPort, workerData } from 'node:worker_threads';
import { doModelWork, type ModelRequest } from './model-work';

/** A thread for one model: it answers and ends. */
parentPort?.postMessage(doModelWork(workerData as ModelRequest));
