// npm run artel -- <command>: the command line. Joins the server's database, binds no port, runs no workers.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensurePackages, ensureServer, isBuilt, root } from './prepare.mjs';

const calledFrom = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);
process.env.NODE_ENV ??= 'production';
if (!isBuilt()) ensurePackages();
ensureServer();
const require = createRequire(import.meta.url);
const { keepStandardOutputForResult } = require(path.join(root, 'dist/scripts/cli/result.js'));
keepStandardOutputForResult();
const { runArtel } = require(path.join(root, 'dist/scripts/cli/main.js'));
await runArtel(process.argv.slice(2), calledFrom);
