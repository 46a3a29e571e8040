import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BEGIN_NEXT_LIFE } from '../outbox/schema';
import { dataTables, quoted, quotedList } from './database-tables';
import type { OnTable } from './dump-database';
import { BackupRefused, type Manifest, type TableCopy } from './manifest';
import { adoptJobs, JOBS, prepareJobs } from './pending-jobs';

/**
 * Replaces all data of a migrated database by the unpacked backup, in one transaction: foreign keys are dropped
 * and made again afterwards, which checks every reference, and needs no superuser. Triggers stay silent.
 * Throws `BackupRefused` when the backup has a table or column that this version lacks.
 */
export async function loadDatabase(client: Client, spool: string, manifest: Manifest, onTable: OnTable): Promise<void> {
  await client.query('begin');
  try {
    const tables = manifest.tables.filter((table) => table.schema !== JOBS.schema);
    const jobs = manifest.tables.find((table) => table.schema === JOBS.schema);
    await refuseUnknownColumns(client, tables);
    const remake = await dropForeignKeys(client);
    const wake = await silenceTriggers(client);
    await emptyAll(client);
    let done = 0;
    for (const table of tables) {
      await loadTable(client, spool, table, quoted(client, table));
      onTable((done += 1), manifest.tables.length);
    }
    if (jobs) {
      await loadTable(client, spool, jobs, await prepareJobs(client));
      await adoptJobs(client);
      onTable((done += 1), manifest.tables.length);
    }
    await setSequences(client, manifest);
    await client.query(BEGIN_NEXT_LIFE);
    for (const sql of [...wake, ...remake]) await client.query(sql);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query('analyze');
}

async function refuseUnknownColumns(client: Client, tables: readonly TableCopy[]): Promise<void> {
  const known = new Map((await dataTables(client)).map((table) => [table.name, table.columns]));
  const unknown = tables.flatMap(({ name, columns, rows }) => {
    if (rows === 0) return [];
    const here = known.get(name);
    return here ? columns.filter((column) => !here.includes(column)).map((column) => `${name}.${column}`) : [name];
  });
  if (unknown.length)
    throw new BackupRefused(
      `This version has no place for ${unknown.slice(0, 10).join(', ')}: restore with the version of Artel that wrote the backup (${tables.length} tables)`,
    );
}

/** Drops the foreign keys and returns what makes them again. */
async function dropForeignKeys(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; remake: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as remake
     from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace`,
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map((row) => row.remake);
}

/** Disables our own triggers (append-only ledgers, counters) and returns what enables them again. */
async function silenceTriggers(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ silence: string; wake: string }>(
    `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as silence,
            format('alter table %s enable trigger %I', tgrelid::regclass, tgname) as wake
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and t.tgenabled = 'O' and t.tgparentid = 0 and c.relnamespace = 'public'::regnamespace`,
  );
  for (const { silence } of rows) await client.query(silence);
  return rows.map((row) => row.wake);
}

async function emptyAll(client: Client): Promise<void> {
  const tables = await dataTables(client);
  if (tables.length) await client.query(`truncate ${tables.map((table) => quoted(client, table)).join(', ')}`);
}

async function loadTable(client: Client, spool: string, table: TableCopy, into: string): Promise<void> {
  if (table.rows === 0) return;
  const copy = client.query(copyFrom(`copy ${into} (${quotedList(client, table.columns)}) from stdin`));
  await pipeline(createReadStream(path.join(spool, table.file)), copy);
  if (copy.rowCount !== table.rows) throw new BackupRefused(`${table.name}: ${copy.rowCount} rows came in, the backup has ${table.rows}`);
}

async function setSequences(client: Client, manifest: Manifest): Promise<void> {
  for (const { schema, name, value, isCalled } of manifest.sequences) {
    const sequence = quoted(client, { schema, name });
    await client.query('select setval(to_regclass($1), $2::bigint, $3) where to_regclass($1) is not null', [sequence, value, isCalled]);
  }
}
