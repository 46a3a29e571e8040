import path from 'node:path';
import { useCompileCache } from '../src/platform/lifecycle/compile-cache';

/** The server process; every launcher runs it last. Nothing large may be loaded before the compile cache is in use. */
const dataDir = process.env.DATA_DIR?.trim() || '.artel';
const keepCompiled = useCompileCache(path.resolve(dataDir, 'cache', 'compiled'));

import('./server-process')
  .then(({ serve }) => serve(keepCompiled))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
