// npm start: the server in production, over DATABASE_URL or the embedded PostgreSQL.
import { createRequire } from 'node:module';
import path from 'node:path';
import { isBuilt, root } from './prepare.mjs';

process.chdir(root);
process.env.NODE_ENV ??= 'production';
if (!isBuilt()) {
  process.stderr.write('There is no build: run `npm ci && npm run build` first, or `npm run demo`, which does all by itself\n');
  process.exit(1);
}
const require = createRequire(import.meta.url);
const { startServer } = require(path.join(root, 'dist/scripts/launch-server.js'));
process.exit(await startServer());
