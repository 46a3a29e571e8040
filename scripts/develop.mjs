// npm run develop: the server and the panel with reload, over DATABASE_URL or the embedded PostgreSQL.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensurePackages, ensureServer, root } from './prepare.mjs';

process.chdir(root);
process.env.NODE_ENV = 'development';
process.env.HOST ??= '127.0.0.1';
ensurePackages();
ensureServer();
const require = createRequire(import.meta.url);
const { startDevelopment } = require(path.join(root, 'dist/scripts/launch-server.js'));
process.exit(await startDevelopment());
