import { PassThrough } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { DateTime } from 'luxon';
import { environment } from '../../../platform/database/environment';
import { openSnapshotCursor, type SnapshotCursor } from '../../../platform/database/snapshot-cursor';
import type { ListQuery } from '../../../platform/http/list-query';
import { compileSort, compileWhere, Parameters } from '../../../platform/http/list-sql';
import { forbidden, Refusal } from '../../../platform/http/refusal';
import { isStaff } from '../../accounts/contracts/actor';
import { actorOf } from '../../accounts/services/actor';
import { currentShop } from '../../accounts/services/shop-settings';
import { listSpec } from '../contracts/public';
import type { ExportRow } from '../domain/export-table';
import type { Locale } from '../domain/labels';
import { exportSelect } from '../sql/export-orders';
import { writeCsv } from './export-csv';
import { writeXlsx } from './export-xlsx';
import { localeOf } from './reader-locale';

export type ExportFormat = 'csv' | 'xlsx';

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
 * Streams every order that the list's filters match, in the list's order, all of one moment. What goes wrong before the
 * first byte is an ordinary error answer; later the transfer breaks off, so that half a file is never taken for a whole one.
 * 429 `EXPORTS_BUSY` when a quarter of the connection pool is exporting already.
 */
export async function exportOrders(strapi: Core.Strapi, ctx: KoaContext, query: ListQuery, format: ExportFormat): Promise<void> {
  if (!isStaff(actorOf(ctx))) throw forbidden();
  const { timezone } = await currentShop(strapi);
  takePlace();
  let cursor: SnapshotCursor<ExportRow> | undefined;
  try {
    cursor = await openSnapshotCursor<ExportRow>(strapi, { ...compileExport(query, timezone), batchSize: BATCH_ROWS });
    const first = await cursor.next();
    ctx.attachment(`orders-${DateTime.now().setZone(timezone).toISODate()}.${format}`);
    answer(ctx, cursor, first, { format, locale: localeOf(ctx, query.extra.locale) });
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

function compileExport(query: ListQuery, timezone: string): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const zone = parameters.add(timezone, '::text');
  const where = compileWhere(query.where, listSpec, parameters);
  return { text: `${exportSelect(zone)} where ${where} order by ${compileSort(query.sort, listSpec, 'o.id')}`, values: parameters.values };
}

function answer(
  ctx: KoaContext,
  cursor: SnapshotCursor<ExportRow>,
  first: ExportRow[],
  { format, locale }: { format: ExportFormat; locale: Locale },
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
  WRITERS[format](out, batchesOf(cursor, first, stall), locale, gone.signal).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
}

async function* batchesOf(cursor: SnapshotCursor<ExportRow>, first: ExportRow[], stall: NodeJS.Timeout): AsyncGenerator<ExportRow[]> {
  for (let rows = first; rows.length > 0; rows = await cursor.next()) {
    stall.refresh();
    yield rows;
  }
}
