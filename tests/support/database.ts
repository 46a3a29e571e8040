import { Client } from 'pg';
import { databasePrefix } from './paths';
import { isAlive } from './processes';

/** The address of another database on the same server. */
export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** Runs one statement on a connection of its own. */
export async function onServer<Row extends object>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url, options: '-c search_path=public' });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** A new name for the database of one suite; carries the process id, so that a later run may clear up after a crash. */
export function suiteDatabaseName(): string {
  return `${databasePrefix}_${process.pid}_${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
}

/** Makes a database as a copy of another one; nobody may be connected to that. */
export async function cloneDatabase(serverUrl: string, template: string, name: string): Promise<string> {
  await onServer(serverUrl, `create database "${name}" template "${template}"`);
  return urlOf(serverUrl, name);
}

/** Drops a database and cuts whoever is connected. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, `drop database if exists "${name}" with (force)`);
}

/** Drops what crashed runs of this app folder left behind. */
export async function dropAbandoned(serverUrl: string): Promise<void> {
  const rows = await onServer<{ datname: string }>(serverUrl, 'select datname from pg_database where starts_with(datname, $1)', [
    `${databasePrefix}_`,
  ]);
  for (const { datname } of rows) {
    const pid = Number(datname.slice(databasePrefix.length + 1).split('_')[0]);
    if (Number.isInteger(pid) && !isAlive(pid)) await dropDatabase(serverUrl, datname);
  }
}
