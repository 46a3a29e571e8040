import { createRequire } from 'node:module';
import path from 'node:path';
import { distDir } from './paths';

/** A module of the running app (`src/platform/queue/enqueue`): the copy that the app itself uses, not the test's own. */
export function appModule<Module>(name: string): Module {
  return createRequire(__filename)(path.join(distDir, name)) as Module;
}
