import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { environment } from '../src/platform/database/environment';
import { secrets } from '../src/platform/database/secrets';
import type { ReadyMessage } from '../src/platform/lifecycle/launch';
import { shutDownOnSignals } from '../src/platform/lifecycle/shut-down';

/** Modules go on being compiled for some moments after the first answer. */
const KEEP_COMPILED_AFTER_MS = 5_000;

/** Boots Strapi, tells the launcher when it answers, ends politely. Needs DATABASE_URL. */
export async function serve(keepCompiled: () => void): Promise<void> {
  const { databaseUrl } = environment();
  secrets();
  if (!databaseUrl) throw new Error('DATABASE_URL is not set: start the server with `npm start`, which runs the embedded one');
  const distDir = path.resolve(__dirname, '..');
  const strapi = createStrapi({ appDir: path.dirname(distDir), distDir });
  const state: { serving?: Core.Strapi } = {};
  shutDownOnSignals(() => state.serving);
  await strapi.start();
  state.serving = strapi;
  const ready: ReadyMessage = { type: 'ready', bootMs: Math.round(performance.now()) };
  process.send?.(ready);
  setTimeout(() => {
    keepCompiled();
    letGoOfTheStart();
  }, KEEP_COMPILED_AFTER_MS).unref();
}

/**
 * One full collection (0.1 s). A start leaves about 110 MB of garbage, which an idle node would keep for hours:
 * V8 collects when memory is asked for, and nobody asks.
 */
function letGoOfTheStart(): void {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as (() => void) | undefined;
  v8.setFlagsFromString('--no-expose-gc');
  collect?.();
}
