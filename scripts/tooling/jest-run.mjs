// One jest run whose numbers are kept in a file, so that several runs can be summed.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../prepare.mjs';
import { bin, runNode } from './steps.mjs';

const REPORTS = path.join(root, '.build/test-reports');

/** Runs jest with these arguments, printing as it goes; `{ name, passed, failed, skipped, seconds }`. */
export async function runJest(name, args, env = {}) {
  fs.mkdirSync(REPORTS, { recursive: true });
  const report = path.join(REPORTS, `${name}.json`);
  fs.rmSync(report, { force: true });
  const { code, seconds } = await runNode([bin('jest/bin/jest.js'), ...args, '--json', '--outputFile', report], { live: true, env });
  const result = { name, ...numbersOf(report, code), seconds };
  fs.writeFileSync(path.join(REPORTS, `${name}.summary.json`), JSON.stringify(result));
  return result;
}

/** A suite that could not run, or a run that broke off, counts as one failure. */
function numbersOf(report, code) {
  if (!fs.existsSync(report)) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests };
}

/** Prints a line for each run and the sum alone on the last one; sets the exit code. */
export function conclude(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const line = ({ name, passed, failed, skipped, seconds }) =>
    `${name.padEnd(10)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds.toFixed(1)} s)`;
  process.stdout.write(`\n${results.map(line).join('\n')}\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
