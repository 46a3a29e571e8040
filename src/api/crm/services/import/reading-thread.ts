import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { errorMessage } from '../../../../platform/error-code';
import { findShape } from './find-shape';
import { parseLines, weightOf, type Line } from './parse-lines';
import type { ReadingAnswer, ReadingTask } from './read-in-thread';
import { Unreadable } from './unreadable';

const LINES_AT_ONCE = 1_000;
const CHARACTERS_AT_ONCE = 1_000_000;

/** The thread that reads one file: answers its shape, or its lines in portions, each when it is asked for. */
async function read(task: ReadingTask): Promise<void> {
  if (task.kind === 'shape') {
    answer({ kind: 'shape', shape: await findShape(task.file, task.format, task.wish) });
    return;
  }
  let lines: Line[] = [];
  let weight = 0;
  for await (const line of parseLines(task.file, task.reading)) {
    lines.push(line);
    weight += weightOf(line);
    if (lines.length < LINES_AT_ONCE && weight < CHARACTERS_AT_ONCE) continue;
    answer({ kind: 'lines', lines, isLast: false });
    lines = [];
    weight = 0;
    if (parentPort) await once(parentPort, 'message');
  }
  answer({ kind: 'lines', lines, isLast: true });
}

function answer(message: ReadingAnswer): void {
  parentPort?.postMessage(message);
}

read(workerData as ReadingTask).catch((error: unknown) =>
  answer({ kind: 'refused', message: error instanceof Unreadable ? error.message : `cannot be read: ${errorMessage(error)}` }),
);
