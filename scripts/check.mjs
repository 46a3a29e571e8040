// npm run check: format, lint, types, import rules and domain tests, two at a time. About a minute on two cores.
import fs from 'node:fs';
import path from 'node:path';
import { ensurePackages, root } from './prepare.mjs';

ensurePackages();
const { bin, runSteps } = await import('./tooling/steps.mjs');
fs.mkdirSync(path.join(root, '.build/check'), { recursive: true });

const cache = (name) => ['--cache', '--cache-location', `.build/check/${name}`];
const types = (name, config) => ({ name, args: [bin('typescript/bin/tsc'), '-p', config, '--noEmit', '--pretty', 'false'] });

// The longest first, so that the two lanes end together.
const steps = [
  {
    name: 'lint',
    args: [bin('eslint/bin/eslint.js'), '.', '--quiet', '--no-warn-ignored', ...cache('eslint/'), '--cache-strategy', 'content'],
  },
  types('types', 'tsconfig.tests.json'),
  types('types of panel', 'tsconfig.admin.json'),
  types('types of storefront', 'tsconfig.storefront.json'),
  {
    name: 'imports',
    args: [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'src',
      'config',
      'scripts',
      'storefront',
      'packages',
    ],
  },
  { name: 'house tests', args: [bin('jest/bin/jest.js'), '--selectProjects', 'house', '--runInBand'] },
  { name: 'domain tests', args: [bin('jest/bin/jest.js'), '--selectProjects', 'domain', '--maxWorkers', '1'] },
  {
    name: 'format',
    args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.', ...cache('prettier'), '--cache-strategy', 'content'],
  },
];

const startedAt = Date.now();
const failures = await runSteps(steps);
const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
process.stdout.write(
  failures === 0 ? `All ${steps.length} checks passed in ${seconds} s\n` : `${failures} of ${steps.length} checks failed (${seconds} s)\n`,
);
process.exitCode = failures === 0 ? 0 : 1;
