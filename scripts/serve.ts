import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { environment } from '../src/platform/database/environment';
import { secrets } from '../src/platform/database/secrets';
import type { ReadyMessage } from '../src/platform/lifecycle/launch';
import { shutDownOnSignals } from '../src/platform/lifecycle/shut-down';

/** The server process: boots Strapi, tells its launcher when it answers, ends politely. Needs DATABASE_URL. */
async function serve(): Promise<void> {
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
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
