// npm test [-- <jest arguments>]: domain, house and boot tests, on a fresh clone too. Needs only Node and npm.
import { ensurePackages } from './prepare.mjs';

ensurePackages();
const { conclude, runJest } = await import('./tooling/jest-run.mjs');

const given = process.argv.slice(2);
const results = [];
// With arguments of one's own, what they select decides; a part without such tests is no failure.
for (const project of ['domain', 'house', 'boot']) {
  results.push(await runJest(project, ['--selectProjects', project, '--passWithNoTests', ...given]));
}
conclude(results);
