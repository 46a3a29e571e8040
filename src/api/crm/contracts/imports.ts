import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { listQuerySchema } from '../../../platform/http/list-query';
import { IMPORT_FIELDS, IMPORT_FORMATS, IMPORT_STATES, MOST_COLUMNS, MOST_ROWS, ON_EXISTING, ROW_OUTCOMES } from '../domain/import/fields';
import { dataOf } from './bodies';
import { idParams, tagNamesField } from './fields';
import { customerSpec } from './public';

const tag = 'Import and export';
const moment = z.string().meta({ format: 'date-time' });
const columnNumber = z
  .number()
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1);

/** Which column of the file (from 0) each field is read from. */
export const mappingField = z
  .partialRecord(z.enum(IMPORT_FIELDS), columnNumber)
  .refine(
    (mapping) => ['phone', 'email', 'shortName'].some((field) => field in mapping),
    'must name the column of the phone, the e-mail or the short name',
  );

/** How a CSV is read; what is left out is found out. */
export const readingField = z.strictObject({
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  encoding: z.enum(['utf-8', 'windows-1251', 'utf-16le']).optional(),
  hasHeading: z.boolean().optional(),
  sheet: z.string().max(100).optional(),
});

/** What a run does with the rows. */
export const importOptionsField = z.strictObject({
  onExisting: z.enum(ON_EXISTING).default('fill'),
  /** Tags for every customer of the file. */
  tags: tagNamesField.default([]),
});

export const importSchema = z
  .object({
    documentId: z.string(),
    fileName: z.string(),
    format: z.enum(IMPORT_FORMATS),
    state: z.enum(IMPORT_STATES),
    /** How the file was read, its columns with the first values of each, and the number of its rows. */
    reading: z.object({
      delimiter: z.string().nullable(),
      encoding: z.string().nullable(),
      hasHeading: z.boolean(),
      sheet: z.string().nullable(),
      sheets: z.array(z.string()),
      rows: z.number().int(),
      columns: z.array(z.object({ index: z.number().int(), heading: z.string().nullable(), samples: z.array(z.string()) })),
    }),
    /** Made from the headings until somebody sends one. */
    mapping: z.record(z.string(), z.number().int()),
    options: importOptionsField,
    /** Whether the last run was, or is, a dry one; null before the first. */
    isDryRun: z.boolean().nullable(),
    processed: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    failed: z.number().int(),
    /** Why a run broke off. */
    problem: z.string().nullable(),
    by: z.string(),
    createdAt: moment,
    startedAt: moment.nullable(),
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'CustomerImport' });
export type ImportBody = z.output<typeof importSchema>;

/** What became of one row of the file; `row` is its line as a spreadsheet counts, the heading included. */
export const importRowSchema = z.object({
  row: z.number().int(),
  outcome: z.enum(ROW_OUTCOMES),
  customer: z.string().nullable(),
  /** What names the row: its name, else its phone, e-mail or short name; null when all are empty. */
  label: z.string().nullable(),
  field: z.string().nullable(),
  /** Why it failed, or what was left out (`email-taken`). */
  reason: z.string().nullable(),
});
export type ImportRowBody = z.output<typeof importRowSchema>;

const one = { status: 200, schema: dataOf(importSchema) };
const unread = {
  FILE_UNREADABLE: 'The file is neither CSV nor XLSX, is damaged or too large.',
  READINGS_BUSY: 'Too many files are being read; Retry-After says when to try again.',
};
const gone = { FILE_GONE: 'The file is kept no more: it was forgotten, or went with the data of somebody in it.' };
const running = { IMPORT_RUNNING: 'The import is running; wait for its end or cancel it.' };

export const uploadImport = endpoint({
  method: 'POST',
  path: '/customers/imports',
  handler: 'customer.uploadImport',
  tag,
  summary: `Upload a file of customers: CSV or XLSX, at most ${MOST_ROWS} rows (multipart, field \`file\`)`,
  description: 'Answers columns with samples and a suggested mapping; nothing is written until POST …/run.',
  response: { status: 201, schema: dataOf(importSchema) },
  refusals: unread,
});

export const listImports = endpoint({
  method: 'GET',
  path: '/customers/imports',
  handler: 'customer.imports',
  tag,
  summary: 'Imports, the newest first (at most 100)',
  response: { status: 200, schema: dataOf(z.array(importSchema)) },
});

export const getImport = endpoint({
  method: 'GET',
  path: '/customers/imports/:id',
  handler: 'customer.importOne',
  tag,
  summary: 'One import with its progress',
  params: idParams,
  response: one,
});

export const rereadImport = endpoint({
  method: 'POST',
  path: '/customers/imports/:id/reading',
  handler: 'customer.rereadImport',
  tag,
  summary: 'Read the file another way: delimiter, encoding, heading, sheet',
  params: idParams,
  body: readingField,
  response: one,
  refusals: { ...running, ...unread, ...gone },
});

export const runImport = endpoint({
  method: 'POST',
  path: '/customers/imports/:id/run',
  handler: 'customer.runImport',
  tag,
  summary: 'Run an import, or try it with `dryRun`; the run goes on in the background',
  description: 'Run again it changes nothing more: each row is found again by phone, else e-mail, else short name.',
  params: idParams,
  body: z.strictObject({ mapping: mappingField, options: importOptionsField.prefault({}), dryRun: z.boolean().default(false) }),
  response: { status: 202, schema: dataOf(importSchema) },
  refusals: { ...running, ...gone },
});

export const cancelImport = endpoint({
  method: 'POST',
  path: '/customers/imports/:id/cancel',
  handler: 'customer.cancelImport',
  tag,
  summary: 'Stop a run; rows done so far stay',
  params: idParams,
  response: one,
});

export const importRows = endpoint({
  method: 'GET',
  path: '/customers/imports/:id/rows',
  handler: 'customer.importRows',
  tag,
  summary: 'The report of the last run, row by row',
  params: idParams,
  query: z.strictObject({
    outcome: z.enum(ROW_OUTCOMES).optional(),
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  response: { status: 200, schema: z.object({ data: z.array(importRowSchema), meta: z.object({ next: z.number().int().nullable() }) }) },
});

export const importReport = endpoint({
  method: 'GET',
  path: '/customers/imports/:id/report.csv',
  handler: 'customer.importReport',
  tag,
  summary: 'The whole report as CSV',
  description: '`locale` decides the language of headings and reasons; without it Accept-Language does.',
  params: idParams,
  query: z.strictObject({ locale: z.enum(['ru', 'en'], 'must be ru or en').optional() }),
  response: { status: 200, contentType: 'text/csv' },
});

const busy = { EXPORTS_BUSY: 'Too many exports are running; Retry-After says when to try again.' };

/** `locale` decides the language of headings and words; without it Accept-Language does. */
const exportQuery = listQuerySchema({
  ...customerSpec,
  extra: { ...customerSpec.extra, locale: z.enum(['ru', 'en'], 'must be ru or en').optional() },
});

export const exportCustomersCsv = endpoint({
  method: 'GET',
  path: '/customers/export.csv',
  handler: 'customer.exportCsv',
  tag,
  summary: 'Export the customers that the filters show as CSV, streamed',
  query: exportQuery,
  response: { status: 200, contentType: 'text/csv' },
  refusals: busy,
});

export const exportCustomersXlsx = endpoint({
  method: 'GET',
  path: '/customers/export.xlsx',
  handler: 'customer.exportXlsx',
  tag,
  summary: 'Export the customers that the filters show as XLSX, streamed',
  query: exportQuery,
  response: { status: 200, contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  refusals: busy,
});
