// npm run demo: from a fresh clone to a shop full of data in the browser.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuild, ensurePackages, root } from './prepare.mjs';

process.chdir(root);
process.env.NODE_ENV = 'production';
process.env.HOST ??= '127.0.0.1';
process.env.ARTEL_DEMO = 'true';
ensurePackages();
ensureBuild();
const require = createRequire(import.meta.url);
const { startDemo } = require(path.join(root, 'dist/scripts/launch-demo.js'));
process.exit(await startDemo());
