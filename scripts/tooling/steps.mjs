// Runs command line tools beside one another and tells how each went.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../prepare.mjs';

/** Path of a file inside node_modules. */
export function bin(file) {
  return path.join(root, 'node_modules', file);
}

/** Runs a Node program; gives `{ code, output, seconds }` and never throws. `live` prints while it runs. */
export function runNode(args, { env = {}, live = false } = {}) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    const keep = (stream) => (chunk) => {
      chunks.push(chunk);
      if (live) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.once('error', (error) => chunks.push(Buffer.from(String(error))));
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString(), seconds: (Date.now() - startedAt) / 1000 }),
    );
  });
}

/**
 * Runs steps `{ name, args, env }`, so many at a time, and prints one line for each as it ends;
 * the output of a failed one follows its line. Resolves to the number of failures.
 */
export async function runSteps(steps, atOnce = 2) {
  const waiting = [...steps];
  let failures = 0;
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { code, output, seconds } = await runNode(step.args, step);
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(19)} ${seconds.toFixed(1).padStart(6)} s\n`);
      if (code !== 0) {
        failures += 1;
        process.stdout.write(`${output.trimEnd()}\n\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failures;
}
