// npm run bench: Artel beside a bare node:http server that runs the same statements, interleaved, on one database.
import path from 'node:path';
import { ensurePackages, ensureServer, root } from './prepare.mjs';

process.chdir(root);
ensurePackages();
ensureServer();
const { runBench } = await import(path.join(root, 'bench/run.mjs'));
await runBench(process.argv.slice(2));
