import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../../kernel/ids';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { errorMessage } from '../../../../platform/error-code';
import { notFound, Refusal } from '../../../../platform/http/refusal';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { currentShop, shopSettings } from '../../../accounts/services/shop-settings';
import { reportDue } from '../../contracts/events';
import type { ReportScheduleBody, ScheduleDraft } from '../../contracts/reports';
import { today } from '../../domain/periods';
import { duePeriod, endedPeriod } from '../../domain/report/due';
import { reportWords } from '../../domain/report/words';
import * as sql from '../../sql/report-schedules';
import { makeReport, periodText } from './make-report';

const ERROR_LIMIT = 300;

/** Everybody's schedules. */
export async function listSchedules(handle: Trx): Promise<ReportScheduleBody[]> {
  return (await sql.listSchedules(handle)).map(bodyOf);
}

/** Adds a schedule; its first report is of the period that ends next. Throws 409 `TOO_MANY_SCHEDULES` at fifty. */
export async function addSchedule(
  trx: Trx,
  actor: Actor,
  { frequency, format, language, recipients }: ScheduleDraft,
): Promise<ReportScheduleBody> {
  const { timezone } = await shopSettings(trx);
  const { to } = endedPeriod(frequency, today(new Date(), timezone));
  const addresses = JSON.stringify([...new Set(recipients.map((address) => address.toLowerCase()))]);
  const [row] = await sql.addSchedule(trx, documentId(randomBytes), frequency, format, language, addresses, actor.name, to);
  if (!row) throw new Refusal(409, 'There are fifty schedules; remove one first', { code: 'TOO_MANY_SCHEDULES' });
  await audit(trx, { actor, action: 'report-schedule.create', subject: 'report-schedule', subjectId: row.documentId, after: told(row) });
  return bodyOf(row);
}

/** Ends a schedule. 404 for one that is not there. */
export async function removeSchedule(trx: Trx, actor: Actor, id: string): Promise<{ documentId: string }> {
  const [row] = await sql.removeSchedule(trx, id);
  if (!row) throw notFound('The schedule');
  await audit(trx, { actor, action: 'report-schedule.delete', subject: 'report-schedule', subjectId: id, before: told(row) });
  return { documentId: id };
}

/** Enqueues a letter for each schedule whose period has ended; run every hour. */
export async function sendDueReports(strapi: Core.Strapi, now = new Date()): Promise<void> {
  const { timezone } = await currentShop(strapi);
  const rows = await reading(strapi, (handle) => sql.listSchedules(handle));
  for (const row of rows) {
    const period = duePeriod(row, now, timezone);
    if (period) await strapi.db.transaction(({ trx }) => enqueue(trx as Trx, reportDue, { scheduleId: row.id, ...period }));
  }
}

/**
 * Makes one report and hands its letter to the mail server. The period is claimed before, so two jobs send it once; it is freed when
 * making or sending failed, and the queue tries again.
 */
export async function sendReport(
  strapi: Core.Strapi,
  { scheduleId, from, to }: { scheduleId: number; from: string; to: string },
): Promise<void> {
  const claimed = await strapi.db.transaction(async ({ trx }) => {
    const [found] = await sql.claimPeriod(trx as Trx, scheduleId, to);
    const [row] = found ? await sql.findSchedule(trx as Trx, scheduleId) : [];
    return found && row ? { ...row, before: found.before } : null;
  });
  if (!claimed) return;
  try {
    await mail(strapi, claimed, { from, to });
    await settle(strapi, scheduleId, null, to);
  } catch (error) {
    await settle(strapi, scheduleId, errorMessage(error).slice(0, ERROR_LIMIT), claimed.before);
    throw error;
  }
}

async function mail(
  strapi: Core.Strapi,
  { format, language, recipients }: sql.ScheduleRow,
  period: { from: string; to: string },
): Promise<void> {
  const { name, file } = await makeReport(strapi, { ...period, format, language });
  const { name: shop } = await currentShop(strapi);
  const say = reportWords(language);
  const values = { shop, period: periodText(period, language) };
  const mailer: { send: (letter: object) => Promise<unknown> } = strapi.plugin('email').service('email');
  for (const to of recipients)
    await mailer.send({
      to,
      subject: say('subject', values),
      text: say('letter', values),
      attachments: [{ filename: name, content: file }],
    });
}

async function settle(strapi: Core.Strapi, id: number, error: string | null, until: string): Promise<void> {
  await strapi.db.transaction(({ trx }) => sql.settlePeriod(trx as Trx, id, error, until));
}

const told = ({ frequency, format, language, recipients }: ScheduleDraft): ScheduleDraft => ({ frequency, format, language, recipients });

function bodyOf({
  documentId: id,
  frequency,
  format,
  language,
  recipients,
  createdBy,
  lastSentAt,
  lastError,
}: sql.ScheduleRow): ReportScheduleBody {
  return {
    documentId: id,
    frequency,
    format,
    language,
    recipients,
    createdBy: createdBy ?? '',
    lastSentAt: lastSentAt?.toISOString() ?? null,
    lastError,
  };
}
