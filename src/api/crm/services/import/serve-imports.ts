import path from 'node:path';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { runUseCase } from '../../../../platform/database/use-case';
import { claimOf } from '../../../../platform/http/idempotency';
import { invalid } from '../../../../platform/http/refusal';
import { harmless } from '../../../../kernel/spreadsheet/table';
import { reportCells, reportHeadings, type ReportLanguage } from '../../domain/import/report-words';
import { forgetImports, readReport } from '../../sql/import/imports';
import type { HttpRequest } from '../operations';
import { importBody } from './import-body';
import { forgetFile, isKept, keepFile, pathOf } from './import-files';
import { addImport, fileGone, keepReading, openImport } from './imports';
import { formatOf } from './file-format';
import type { ReadingWish } from './find-shape';
import { readShape } from './read-in-thread';

const LONGEST_NAME = 200;
const REPORT_AT_ONCE = 5_000;
/** Files of customers are not kept longer than somebody works with them. */
const KEPT_DAYS = 30;

interface Uploaded {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

/** Takes a file in: keeps it, reads it through, answers its columns. 400 `FILE_UNREADABLE`. */
export async function serveUpload({ strapi, ctx, actor, caller }: HttpRequest): Promise<void> {
  const { filepath, originalFilename, size } = uploadedFile(ctx);
  if (size === 0) throw invalid(['file'], 'is empty');
  const format = await formatOf(filepath, originalFilename ?? '');
  const shape = await readShape(filepath, format);
  const storedAs = await keepFile(filepath);
  const fileName = nameOf(originalFilename);
  try {
    const answer = await runUseCase(strapi, claimOf(ctx, caller), async (trx) => ({
      status: 201,
      body: { data: importBody(await addImport(trx, actor, { fileName, storedAs, format, reading: shape })), meta: {} },
    }));
    if (answer.replayed) await forgetFile(storedAs);
    ctx.status = answer.status;
    ctx.body = answer.body;
  } catch (error) {
    await forgetFile(storedAs);
    throw error;
  }
}

/** Reads a kept file another way. */
export async function serveReading({ strapi, ctx }: HttpRequest, id: string, wish: ReadingWish): Promise<void> {
  const row = await reading(strapi, (handle) => openImport(handle, id));
  if (row.state === 'forgotten' || !(await isKept(row.stored_as))) throw fileGone();
  const shape = await readShape(pathOf(row.stored_as), row.format, wish);
  ctx.body = { data: await strapi.db.transaction(({ trx }) => keepReading(trx as Trx, id, shape)), meta: {} };
}

/** The whole report as CSV in the reader's language, streamed. */
export async function serveReport({ strapi, ctx }: HttpRequest, id: string, locale?: ReportLanguage): Promise<void> {
  const language = locale ?? (ctx.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru');
  const row = await reading(strapi, (handle) => openImport(handle, id));
  const { stringify } = await import('csv-stringify/sync');
  const print = (records: unknown[][]): string => stringify(records, { record_delimiter: 'windows' });
  async function* chunks(): AsyncGenerator<string> {
    yield `\uFEFF${print([reportHeadings(language)])}`;
    for (let after = 0; ; ) {
      const from = after;
      const lines = await reading(strapi, (handle) => readReport(handle, row.id, from, null, REPORT_AT_ONCE));
      if (lines.length === 0) return;
      yield print(lines.map((line) => reportCells(line, language).map((cell) => (typeof cell === 'string' ? harmless(cell) : cell))));
      after = lines.at(-1)?.row_number ?? after;
    }
  }
  ctx.attachment(`import-${row.document_id}.csv`);
  ctx.set({ 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': 'no-store' });
  ctx.body = Readable.from(chunks());
}

/** Forgets imports older than a month with their files and reports. */
export async function forgetOldImports(strapi: Core.Strapi): Promise<void> {
  const gone = await strapi.db.transaction(({ trx }) => forgetImports(trx as Trx, KEPT_DAYS));
  for (const { stored_as: name } of gone) await forgetFile(name);
}

function uploadedFile(ctx: KoaContext): Uploaded {
  const { files } = ctx.request as { files?: Record<string, Uploaded | Uploaded[]> };
  const given = Object.values(files ?? {}).flat();
  const [file] = given;
  if (!file || given.length !== 1) throw invalid(['file'], 'must be one file in a multipart form');
  return file;
}

function nameOf(original: string | null): string {
  const name = path
    .basename(original ?? '')
    .replace(/[\p{C}/\\]/gu, '')
    .trim();
  return name.slice(-LONGEST_NAME) || 'file';
}
