import { PassThrough } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import type { Table } from '../../kernel/spreadsheet/table';
import { environment } from '../database/environment';
import { openSnapshotCursor, type SnapshotCursor } from '../database/snapshot-cursor';
import { Refusal } from '../http/refusal';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

export type ExportFormat = 'csv' | 'xlsx';

/** What is exported: the query's rows as this table, under this name (without its ending). */
export interface Export<Row> {
  query: { text: string; values: unknown[] };
  table: Table<Row>;
  name: string;
  format: ExportFormat;
}

const CONTENT_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const WRITERS = { csv: writeCsv, xlsx: writeXlsx };
/** Small enough that what a batch becomes is freed young: with 500 rows an export of 100,000 orders grew the process by 70 MB. */
const BATCH_ROWS = 100;
/** A reader who takes nothing for so long is gone; its connection is needed by others. */
const STALL_MS = 120_000;

let running = 0;

/**
 * Streams a table of any length, all of one moment. What goes wrong before the first byte is an ordinary error answer;
 * later the transfer breaks off, so that half a file is never taken for a whole one. 429 `EXPORTS_BUSY` when a quarter of
 * the connection pool is exporting already.
 */
export async function streamTable<Row>(strapi: Core.Strapi, ctx: KoaContext, { query, table, name, format }: Export<Row>): Promise<void> {
  takePlace();
  let cursor: SnapshotCursor<Row> | undefined;
  try {
    cursor = await openSnapshotCursor<Row>(strapi, { ...query, batchSize: BATCH_ROWS });
    const first = await cursor.next();
    ctx.attachment(`${name}.${format}`);
    answer(ctx, cursor, first, { table, format });
  } catch (error) {
    running -= 1;
    await cursor?.close();
    throw error;
  }
}

function takePlace(): void {
  if (running >= Math.max(1, Math.floor(environment().databasePoolMax / 4))) {
    throw new Refusal(429, 'Too many exports are running; try again in a few seconds', { code: 'EXPORTS_BUSY', retryAfterSeconds: 5 });
  }
  running += 1;
}

function answer<Row>(
  ctx: KoaContext,
  cursor: SnapshotCursor<Row>,
  first: Row[],
  { table, format }: Pick<Export<Row>, 'table' | 'format'>,
): void {
  const out = new PassThrough();
  const gone = new AbortController();
  const stall = setTimeout(() => out.destroy(new Error(`The reader of an export took nothing for ${STALL_MS / 1000} s`)), STALL_MS);
  out.once('error', () => ctx.res.destroy());
  // Fires once in every case: all was read, the reader went away, something broke.
  out.once('close', () => {
    clearTimeout(stall);
    gone.abort();
    running -= 1;
    void cursor.close();
  });
  ctx.set({ 'Content-Type': CONTENT_TYPES[format], 'Cache-Control': 'no-store' });
  ctx.vary('Accept-Language');
  ctx.body = out;
  // A reader who left has destroyed `out` already; then this changes nothing.
  WRITERS[format](out, batchesOf(cursor, first, stall), table, gone.signal).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
}

async function* batchesOf<Row>(cursor: SnapshotCursor<Row>, first: Row[], stall: NodeJS.Timeout): AsyncGenerator<Row[]> {
  for (let rows = first; rows.length > 0; rows = await cursor.next()) {
    stall.refresh();
    yield rows;
  }
}
