import path from 'node:path';
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
  setTimeout(keepCompiled, KEEP_COMPILED_AFTER_MS).unref();
}
