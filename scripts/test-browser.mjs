// npm run test:browser [-- <jest arguments>]: the production build with a demo shop, in a real Chromium.
import { ensureBuild, ensurePackages } from './prepare.mjs';

ensurePackages();
ensureBuild();
const { findChromium } = await import('./tooling/find-chromium.mjs');
const { conclude, runJest } = await import('./tooling/jest-run.mjs');

const chromium = await findChromium();
conclude([
  await runJest('browser', ['--config', 'tests/browser/jest.config.js', '--runInBand', ...process.argv.slice(2)], {
    CHROMIUM_PATH: chromium,
  }),
]);
