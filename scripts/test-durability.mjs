// npm run test:durability [-- <jest arguments>]: nodes and PostgreSQL killed under load; minutes, and not part of npm test.
import { ensurePackages } from './prepare.mjs';

ensurePackages();
const { conclude, runJest } = await import('./tooling/jest-run.mjs');

conclude([await runJest('durability', ['--selectProjects', 'durability', '--runInBand', ...process.argv.slice(2)])]);
