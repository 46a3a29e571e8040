import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { adoptDatabaseUrl, environment } from '../../src/platform/database/environment';
import { poolNumbers } from '../../src/platform/database/pool-numbers';
import { reachDatabase } from '../../src/platform/database/reach-database';
import { secrets } from '../../src/platform/database/secrets';
import { EXIT_REFUSED } from './exit-codes';
import { printResult } from './result';

/** How long a command waits at its end for queries nobody waits for, looking now and then. */
const QUERIES_END_MS = 5_000;
const LOOK_MS = 20;

/** What a command answers: the JSON it prints, and whether it did what was asked (else exit code 1). */
export interface Outcome {
  result: unknown;
  isDone?: boolean;
}

/**
 * Runs a command inside a booted Artel that binds no port and runs no workers, on the server's database
 * (the embedded one is joined, or started for the while). Prints the result as the last line.
 */
export function inArtel(work: (strapi: Core.Strapi) => Promise<Outcome>): Promise<void> {
  return overDatabase(() => withStrapi(work));
}

/** The same without booting: the command gets the database's address only. */
export async function overDatabase(work: (databaseUrl: string) => Promise<Outcome>): Promise<void> {
  environment();
  secrets();
  const database = await reachDatabase();
  let outcome: Outcome;
  try {
    adoptDatabaseUrl(database.url);
    outcome = await work(database.url);
  } finally {
    await database.release();
  }
  printResult(outcome.result);
  if (outcome.isDone === false) process.exitCode = EXIT_REFUSED;
}

/** Boots Artel for `work` and closes it again. The schema is brought up to date by the boot. */
export async function withStrapi<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  const distDir = path.resolve(__dirname, '../..');
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir, serveAdminPanel: false }).load();
  try {
    return await work(strapi);
  } finally {
    await queriesEnded(strapi);
    await strapi.destroy();
  }
}

/** Strapi reads each document it wrote once more for its webhooks, after the commit and with nobody waiting for it. */
async function queriesEnded(strapi: Core.Strapi): Promise<void> {
  const isBusy = (): boolean => {
    const { used, waiting } = poolNumbers(strapi);
    return used + waiting > 0;
  };
  for (let waited = 0; waited < QUERIES_END_MS && isBusy(); waited += LOOK_MS) await delay(LOOK_MS);
}

/** A file name given on the command line: relative to the folder the command was called from. */
export function fileArgument(name: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}
