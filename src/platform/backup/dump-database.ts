import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { dataTables, quoted, quotedList, sequenceStates, type Table } from './database-tables';
import type { SequenceState, TableCopy } from './manifest';
import { JOBS, pendingJobsQuery } from './pending-jobs';

const NEWLINE = 10;

/** Told after each table: tables done, tables in all. */
export type OnTable = (done: number, total: number) => void;

/**
 * Copies every table into `<spool>/tables`, all as of one moment (one REPEATABLE READ snapshot), while the shop
 * goes on. Sequences are read last, so that they are never behind the rows.
 */
export async function dumpDatabase(
  client: Client,
  spool: string,
  onTable: OnTable,
): Promise<{ tables: TableCopy[]; sequences: SequenceState[] }> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const found = await dataTables(client);
    const jobs = await pendingJobsQuery(client);
    const work = found.map((table) => ({ table, from: `${quoted(client, table)} (${quotedList(client, table.columns)})` }));
    if (jobs) work.push({ table: JOBS, from: `(${jobs})` });
    const tables: TableCopy[] = [];
    for (const { table, from } of work) {
      tables.push(await dumpTable(client, spool, table, from));
      onTable(tables.length, work.length);
    }
    return { tables, sequences: await sequenceStates(client) };
  } finally {
    await client.query('rollback');
  }
}

async function dumpTable(client: Client, spool: string, table: Table, from: string): Promise<TableCopy> {
  const file = `tables/${table.schema}.${table.name}.copy`;
  const measured = measure();
  await pipeline(
    client.query(copyTo(`copy ${from} to stdout`)),
    measured.stream,
    createWriteStream(path.join(spool, file), { mode: 0o600 }),
  );
  return { ...table, file, ...measured.result() };
}

/** Counts bytes and rows (in COPY's text format a row ends with a newline, and no other newline is written bare). */
function measure() {
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      for (const byte of chunk) if (byte === NEWLINE) rows += 1;
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ bytes, rows, sha256: hash.digest('hex') }) };
}
