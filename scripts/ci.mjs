// .ci/run: the checks, then domain, house, boot and browser tests; the sum alone on the last line.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensurePackages, root } from './prepare.mjs';

ensurePackages();
const { conclude } = await import('./tooling/jest-run.mjs');
const reports = path.join(root, '.build/test-reports');
fs.rmSync(reports, { recursive: true, force: true });

const run = (script) =>
  spawnSync(process.execPath, [path.join('scripts', script)], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;

const startedAt = Date.now();
const checked = run('check.mjs');
const results = [{ name: 'check', passed: 0, failed: checked === 0 ? 0 : 1, skipped: 0, seconds: (Date.now() - startedAt) / 1000 }];
run('test.mjs');
run('test-browser.mjs');

// A part that broke off before it wrote its numbers is a failure, not an absence.
for (const name of ['domain', 'house', 'boot', 'browser']) {
  const summary = path.join(reports, `${name}.summary.json`);
  results.push(
    fs.existsSync(summary) ? JSON.parse(fs.readFileSync(summary, 'utf8')) : { name, passed: 0, failed: 1, skipped: 0, seconds: 0 },
  );
}
conclude(results);
