import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { periodQuery } from './queries';

export const FORMATS = ['pdf', 'xlsx'] as const;
export const FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;
export const LANGUAGES = ['ru', 'en'] as const;

export type ReportFormat = (typeof FORMATS)[number];
export type Frequency = (typeof FREQUENCIES)[number];
export type ReportLanguage = (typeof LANGUAGES)[number];

/** Tables a report is made of, in the order they stand in it. */
export const REPORT_PARTS = [
  'glance',
  'sales',
  'product',
  'category',
  'manager',
  'channel',
  'city',
  'funnel',
  'segments',
  'cohorts',
  'forecast',
  'baskets',
  'visits',
  'events',
  'mailings',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

const language = z.enum(LANGUAGES, 'must be ru or en');
const reportQuery = periodQuery.extend({
  language: language.default('ru'),
  parts: z
    .string()
    .max(200)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(REPORT_PARTS, `must be some of ${REPORT_PARTS.join(', ')} with commas between them`)))
    .optional()
    .describe('Tables with commas between them; all of them when left out'),
});

const report = (format: ReportFormat, contentType: string) =>
  endpoint({
    method: 'GET',
    path: `/insights/report.${format}`,
    handler: `reports.${format}`,
    summary: `The page's tables for a period as ${format.toUpperCase()}`,
    tag: 'Analytics',
    query: reportQuery,
    response: { status: 200, contentType },
  });

export const pdfReport = report('pdf', 'application/pdf');
export const xlsxReport = report('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');

export const reportScheduleBody = z.object({
  documentId: z.string(),
  frequency: z.enum(FREQUENCIES),
  format: z.enum(FORMATS),
  language,
  recipients: z.array(z.string()),
  createdBy: z.string(),
  lastSentAt: z.string().nullable(),
  lastError: z.string().nullable(),
});

const draft = z.strictObject({
  frequency: z.enum(FREQUENCIES, `must be one of ${FREQUENCIES.join(', ')}`),
  format: z.enum(FORMATS, 'must be pdf or xlsx'),
  language,
  recipients: z.array(z.email('must be an e-mail address').max(254)).min(1, 'must name somebody').max(10, 'must be ten addresses at most'),
});

export const listSchedules = endpoint({
  method: 'GET',
  path: '/insights/schedules',
  handler: 'reports.list',
  summary: 'Reports that are sent by e-mail',
  tag: 'Analytics',
  response: { status: 200, schema: z.object({ data: z.array(reportScheduleBody), meta: z.object({}) }) },
});

export const addSchedule = endpoint({
  method: 'POST',
  path: '/insights/schedules',
  handler: 'reports.add',
  summary: 'Send a report by e-mail from the next period on',
  tag: 'Analytics',
  body: draft,
  response: { status: 201, schema: z.object({ data: reportScheduleBody, meta: z.object({}) }) },
});

export const removeSchedule = endpoint({
  method: 'DELETE',
  path: '/insights/schedules/:id',
  handler: 'reports.remove',
  summary: 'Stop sending a report',
  tag: 'Analytics',
  params: z.strictObject({ id: z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId') }),
  response: { status: 200 },
});

export type ReportQuery = z.output<typeof reportQuery>;
export type ReportScheduleBody = z.output<typeof reportScheduleBody>;
export type ScheduleDraft = z.output<typeof draft>;
