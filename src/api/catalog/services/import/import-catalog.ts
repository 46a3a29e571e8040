import type { Core } from '@strapi/strapi';
import { errorMessage } from '../../../../platform/error-code';
import { Refusal } from '../../../../platform/http/refusal';
import type { ImportCommand } from '../../contracts/import';
import { normaliseRow } from '../../domain/import/normalise-row';
import { readSource } from '../../domain/import/read-source';
import { summarise, unreadableSummary, type ImportSummary, type RowReport } from '../../domain/import/report';
import { UnreadableSource, type ImportRow, type RawRow, type SourceFormat } from '../../domain/import/source-row';
import { loadSource, sourceUrlOf } from './load-source';
import { importPictures, type PictureOrder } from './pictures';
import { importRow } from './row';
import { beginRun, endRun } from './run';

/** How an import went: the counts, every row, and words about the source as a whole. */
export interface ImportReport {
  summary: ImportSummary;
  rows: RowReport[];
  notes: string[];
  format?: SourceFormat;
}

/** Called as rows and pictures are done; `total` is known once the source was read. */
export type Progress = (step: { stage: 'rows' | 'pictures'; done: number; total: number }) => void;

/**
 * Fills the catalogue from a feed, a page or JSON. Running it again updates what changed in the source and leaves
 * people's edits alone. A broken row is reported and never stops the rest; an unreadable source is row 0 of the
 * errors. A dry run writes nothing and fetches no pictures.
 */
export async function importCatalog(
  strapi: Core.Strapi,
  command: ImportCommand,
  onProgress: Progress = () => undefined,
): Promise<ImportReport> {
  const run = command.dryRun ? undefined : await beginRun(strapi, sourceUrlOf(command.source));
  const report = await read(strapi, command, onProgress).catch((error: unknown): ImportReport => {
    if (!(error instanceof UnreadableSource)) throw error;
    return { summary: unreadableSummary(error.message), rows: [], notes: [] };
  });
  if (run) await endRun(strapi, run, report);
  return report;
}

async function read(strapi: Core.Strapi, command: ImportCommand, onProgress: Progress): Promise<ImportReport> {
  const loaded = await loadSource(command.source, command.allowPrivate);
  const { rows: found, notes, format, baseUrl } = readSource({ ...loaded, format: command.format, selectors: command.selectors });
  const setting = {
    baseUrl: absoluteBase(baseUrl, loaded.baseUrl),
    prices: { from: command.priceFrom, to: command.priceTo, seed: command.seed },
  };
  const work: Work = { strapi, command, sourceUrl: loaded.sourceUrl, seen: new Map(), pictures: [] };
  const rows: RowReport[] = [];
  const chosen = found.slice(0, command.limit);
  for (const [index, raw] of chosen.entries()) {
    rows.push(await reportRow(work, index + 1, raw, setting));
    onProgress({ stage: 'rows', done: index + 1, total: chosen.length });
  }
  if (!command.dryRun) await addPictures(work, rows, onProgress);
  return { summary: summarise(rows), rows, notes, format };
}

interface Work {
  strapi: Core.Strapi;
  command: ImportCommand;
  sourceUrl: string;
  seen: Map<string, number>;
  pictures: PictureOrder[];
}

async function reportRow(work: Work, number: number, raw: RawRow, setting: Parameters<typeof normaliseRow>[1]): Promise<RowReport> {
  const report: RowReport = { row: number, status: 'failed', title: (raw.title ?? '').trim().slice(0, 100), changes: [], warnings: [] };
  const row = normaliseRow(raw, setting);
  if (!row.ok) return { ...report, reason: row.reason };
  const known = { ...report, title: row.value.title, key: row.value.key };
  const twin = work.seen.get(row.value.key);
  if (twin) return { ...known, status: 'skipped', reason: `the same as row ${twin}` };
  work.seen.set(row.value.key, number);
  try {
    const { wantsPicture, ...outcome } = await importOnce(work, row.value);
    if (wantsPicture && row.value.image)
      work.pictures.push({ row: number, key: row.value.key, title: row.value.title, image: row.value.image });
    return { ...known, ...outcome };
  } catch (error) {
    return { ...known, reason: errorMessage(error) };
  }
}

/** An article number or a slug taken in the very moment is asked for once more; the second time another one is drawn. */
async function importOnce({ strapi, command, sourceUrl }: Work, row: ImportRow): ReturnType<typeof importRow> {
  const setting = { sourceUrl, stock: command.stock, dryRun: command.dryRun };
  return importRow(strapi, row, setting).catch((error: unknown) => {
    if (error instanceof Refusal && error.details.code === 'DUPLICATE') return importRow(strapi, row, setting);
    throw error;
  });
}

async function addPictures({ strapi, command, sourceUrl, pictures }: Work, rows: RowReport[], onProgress: Progress): Promise<void> {
  let done = 0;
  const onPicture = (): void => onProgress({ stage: 'pictures', done: (done += 1), total: pictures.length });
  for (const outcome of await importPictures(strapi, pictures, { sourceUrl, allowPrivate: command.allowPrivate, onPicture })) {
    const report = rows[outcome.row - 1];
    if (!report) continue;
    if (outcome.warning) report.warnings.push(outcome.warning);
    if (!outcome.isStored) continue;
    report.changes.push('picture');
    if (report.status === 'skipped') Object.assign(report, { status: 'updated', reason: undefined });
  }
}

function absoluteBase(found: string | undefined, base: string | undefined): string | undefined {
  return found && URL.canParse(found, base) ? new URL(found, base).href : base;
}
