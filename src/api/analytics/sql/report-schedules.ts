import { statement } from '../../../platform/database/statement';
import type { Frequency, ReportFormat, ReportLanguage } from '../contracts/reports';

/** A schedule; `sentUntil` is the last day of the newest period that was sent, or that had ended when it was made. */
export interface ScheduleRow {
  id: number;
  documentId: string;
  frequency: Frequency;
  format: ReportFormat;
  language: ReportLanguage;
  recipients: string[];
  createdBy: string | null;
  sentUntil: string;
  lastSentAt: Date | null;
  lastError: string | null;
}

const ROW = `id, document_id as "documentId", frequency, format, language, recipients::json as recipients, created_by_name as "createdBy",
  sent_until::text as "sentUntil", last_sent_at as "lastSentAt", last_error as "lastError"`;

export const listSchedules = statement<[], ScheduleRow>(
  'list_report_schedules',
  `select ${ROW} from report_schedules order by id limit 100`,
);

export const findSchedule = statement<[id: number], ScheduleRow>(
  'find_report_schedule',
  `select ${ROW} from report_schedules where id = $1`,
);

/** Adds one; no row when there are fifty already. */
export const addSchedule = statement<
  [documentId: string, frequency: string, format: string, language: string, recipients: string, name: string, sentUntil: string],
  ScheduleRow
>(
  'add_report_schedule',
  `insert into report_schedules (document_id, frequency, format, language, recipients, created_by_name, sent_until, created_at, updated_at, published_at)
   select $1, $2, $3, $4, $5::jsonb, $6, $7::date, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   where (select count(*) from report_schedules) < 50 returning ${ROW}`,
);

export const removeSchedule = statement<[documentId: string], ScheduleRow>(
  'remove_report_schedule',
  `delete from report_schedules where document_id = $1 returning ${ROW}`,
);

/** Takes a period for sending; no row when somebody else took it. */
export const claimPeriod = statement<[id: number, until: string], { id: number; before: string }>(
  'claim_report_period',
  `with old as (select id, sent_until::text as before from report_schedules where id = $1 and sent_until < $2::date for update)
   update report_schedules s set sent_until = $2::date from old where s.id = old.id returning s.id, old.before`,
);

/** It was sent, or why it was not: then the period is free again. */
export const settlePeriod = statement<[id: number, error: string | null, until: string], unknown>(
  'settle_report_period',
  `update report_schedules set last_error = $2, last_sent_at = case when $2::text is null then now() else last_sent_at end, sent_until = $3::date where id = $1`,
);
