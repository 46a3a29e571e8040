import path from 'node:path';
import { environment } from '../src/platform/database/environment';
import { launch } from '../src/platform/lifecycle/launch';

/** The server process; every launcher runs it last. */
export const SERVE = path.join(__dirname, 'serve.js');

/** Runs the built server until it ends; returns its exit code. */
export function startServer(): Promise<number> {
  return told(() =>
    launch([
      {
        script: SERVE,
        onReady: (bootMs) => say(`Artel answers at ${environment().publicUrl} (started in ${(bootMs / 1000).toFixed(1)} s)`),
      },
    ]),
  );
}

/** Runs Strapi's development server with reload until it ends; returns its exit code. */
export function startDevelopment(): Promise<number> {
  const strapi = path.resolve(__dirname, '../../node_modules/@strapi/strapi/bin/strapi.js');
  return told(() => launch([{ script: strapi, args: ['develop'] }]));
}

/** One line for the person at the terminal; logs and results have their own streams. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Turns what the launcher throws into one line on stderr and exit code 1. */
export async function told(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
