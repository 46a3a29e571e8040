// npm run client: writes the types of packages/client anew from the server's description of itself. Needs no database.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensurePackages, ensureServer, root } from './prepare.mjs';

process.chdir(root);
ensurePackages();
ensureServer();
const require = createRequire(import.meta.url);
const { describeApi } = require(path.join(root, 'dist/scripts/openapi-document.js'));
const { clientTypes } = await import('./tooling/client-types.mjs');

const file = path.join(root, 'packages/client/src/schema.ts');
const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
const types = await clientTypes(describeApi());
fs.writeFileSync(file, types);
process.stdout.write(types === before ? 'packages/client: the types agree with the server\n' : 'packages/client: written anew\n');
process.exit(0);
