// npm run bench: Artel beside a bare node:http server that runs the same statements, interleaved, on one database.
import path from 'node:path';
import { ensureBuild, ensurePackages, root } from './prepare.mjs';

process.chdir(root);
ensurePackages();
ensureBuild();
const { runBench } = await import(path.join(root, 'bench/run.mjs'));
await runBench(process.argv.slice(2));
