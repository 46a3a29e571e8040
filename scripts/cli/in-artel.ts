import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { adoptDatabaseUrl, environment } from '../../src/platform/database/environment';
import { reachDatabase } from '../../src/platform/database/reach-database';
import { secrets } from '../../src/platform/database/secrets';
import { EXIT_REFUSED } from './exit-codes';
import { printResult } from './result';

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
    await strapi.destroy();
  }
}

/** A file name given on the command line: relative to the folder the command was called from. */
export function fileArgument(name: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}
