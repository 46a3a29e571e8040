import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import { Refusal } from '../../../../platform/http/refusal';
import { currentShop } from '../../../accounts/services/shop-settings';
import { REPORT_PARTS, type ReportFormat, type ReportLanguage, type ReportPart } from '../../contracts/reports';
import type { Period, Step } from '../../domain/periods';
import type { Report } from '../../domain/report/report';
import { reportWords } from '../../domain/report/words';
import { scopeOf } from '../metrics/insight-scope';
import type { Making } from './making';
import { TABLES } from './tables';

/** A report takes 2 s; one that takes longer than this is given up. */
const PATIENCE_MS = 60_000;
const MOST_AT_ONCE = 3;
let making = 0;
const running = new Set<Worker>();

/** What is asked of a report; all parts when none are named. */
export interface ReportWish {
  from?: string;
  to?: string;
  by?: Step;
  language: ReportLanguage;
  format: ReportFormat;
  parts?: readonly ReportPart[];
}

/** A finished file with the days it is about. */
export interface ReportFile {
  name: string;
  file: Buffer;
  period: Period;
}

/** `01.11.2026 – 21.11.2026` in the report's language. */
export function periodText({ from, to }: Period, language: ReportLanguage): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru-RU', {
    timeZone: 'UTC',
    dateStyle: language === 'en' ? 'medium' : 'short',
  });
  return from === to ? format.format(new Date(from)) : `${format.format(new Date(from))} – ${format.format(new Date(to))}`;
}

/** Makes the file of a report, with the same numbers as the page. Throws 429 `REPORTS_BUSY` while three are being made. */
export async function makeReport(
  strapi: Core.Strapi,
  { language, format, parts = REPORT_PARTS, ...asked }: ReportWish,
): Promise<ReportFile> {
  if (making >= MOST_AT_ONCE)
    throw new Refusal(429, 'Other reports are being made; try again in a few seconds', { code: 'REPORTS_BUSY', retryAfterSeconds: 5 });
  making += 1;
  try {
    const { period, currency } = await scopeOf(strapi, asked);
    const work: Making = { strapi, period, by: asked.by, language };
    const tables = [];
    for (const part of REPORT_PARTS.filter((one) => parts.includes(one))) tables.push(await TABLES[part](work));
    const { name: shop } = await currentShop(strapi);
    const report: Report = {
      title: reportWords(language)('title'),
      subtitle: periodText(period, language),
      shop,
      language,
      currency,
      tables,
    };
    return { period, name: `artel-${period.from}-${period.to}.${format}`, file: await render(report, format) };
  } finally {
    making -= 1;
  }
}

async function render(report: Report, format: ReportFormat): Promise<Buffer> {
  const worker = new Worker(path.join(__dirname, 'report-thread.js'), {
    workerData: { report, format },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  worker.unref();
  running.add(worker);
  const timer = setTimeout(() => void worker.terminate(), PATIENCE_MS);
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      worker.once('message', (file: Uint8Array) => resolve(Buffer.from(file)));
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread that makes reports ended')));
    });
  } finally {
    clearTimeout(timer);
    running.delete(worker);
    await worker.terminate();
  }
}

/** Ends the threads that run; their callers are refused. */
export async function stopReports(): Promise<void> {
  await Promise.all([...running].map((worker) => worker.terminate()));
}
