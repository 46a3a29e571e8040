import { randomBytes } from 'node:crypto';
import { DateTime, IANAZone } from 'luxon';
import type { z } from 'zod';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { invalid, notFound, Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { shopSettings } from '../../accounts/services/shop-settings';
import type { EventBody } from '../contracts/fields';
import type { createSeries, EventFields, instantiateTemplate, TemplateBody, updateTemplate } from '../contracts/public/events';
import { occurrences, type SeriesRule } from '../domain/series';
import * as sql from '../sql/event-templates';
import { insertEvents, insertSeries } from '../sql/events';
import { templateBody } from './event-body';
import { columnsOf, readEvent } from './events';

type TemplateFields = z.output<(typeof updateTemplate)['body']>;

/** Templates in use, or archived ones. */
export async function listTemplates(handle: Trx, archived: boolean): Promise<TemplateBody[]> {
  return (await sql.selectTemplates(handle, archived)).map(templateBody);
}

/** One template. 404. */
export async function readTemplate(handle: Trx, id: string): Promise<TemplateBody> {
  return templateBody(await openTemplate(handle, id));
}

/** Adds a template; audited. */
export async function createTemplate(trx: Trx, actor: Actor, fields: TemplateFields): Promise<TemplateBody> {
  const id = documentId(randomBytes);
  await sql.insertTemplate(trx, id, JSON.stringify(templateColumns(fields)));
  await audit(trx, { actor, action: 'event-template.create', subject: 'event-template', subjectId: id, after: fields });
  return readTemplate(trx, id);
}

/** Changes a template; events made from it stay as they are. Audited. */
export async function changeTemplate(trx: Trx, actor: Actor, id: string, fields: TemplateFields): Promise<TemplateBody> {
  const before = await readTemplate(trx, id);
  await sql.updateTemplate(trx, id, JSON.stringify(templateColumns(fields)), fields.archived ?? null);
  await audit(trx, { actor, action: 'event-template.update', subject: 'event-template', subjectId: id, before, after: fields });
  return readTemplate(trx, id);
}

/** Makes an event from a template; what is sent beside the moment takes the place of the template's. 409 `TEMPLATE_ARCHIVED`. */
export async function instantiate(
  trx: Trx,
  actor: Actor,
  id: string,
  { startAt, ...own }: z.output<(typeof instantiateTemplate)['body']>,
): Promise<EventBody> {
  const template = await openForUse(trx, id);
  const event = documentId(randomBytes);
  await insertEvents(trx, JSON.stringify([eventRow(template, event, new Date(startAt), own)]), template.id, null);
  await audit(trx, { actor, action: 'event.create', subject: 'event', subjectId: event, after: { template: id, startAt, ...own } });
  return readEvent(trx, actor, event);
}

/** Makes a series of events from a template. 409 `EMPTY_SERIES` when the rule gives none. */
export async function makeSeries(
  trx: Trx,
  actor: Actor,
  id: string,
  { rule, ...own }: z.output<(typeof createSeries)['body']>,
): Promise<{ series: string; events: EventBody[] }> {
  const template = await openForUse(trx, id);
  const whole = await ruleOf(trx, rule);
  const moments = occurrences(whole);
  if (moments.length === 0) throw new Refusal(409, 'The rule gives no event', { code: 'EMPTY_SERIES' });
  const series = documentId(randomBytes);
  const [made] = await insertSeries(trx, series, JSON.stringify(seriesColumns(whole)), template.id);
  const rows = moments.map((at) => eventRow(template, documentId(randomBytes), at, own));
  await insertEvents(trx, JSON.stringify(rows), template.id, made?.id ?? null);
  await audit(trx, {
    actor,
    action: 'event-series.create',
    subject: 'event-series',
    subjectId: series,
    after: { template: id, rule: whole, events: rows.length },
  });
  const events: EventBody[] = [];
  for (const row of rows) events.push(await readEvent(trx, actor, String(row.document_id)));
  return { series, events };
}

async function ruleOf(trx: Trx, rule: z.output<(typeof createSeries)['body']>['rule']): Promise<SeriesRule> {
  const timezone = rule.timezone ?? (await shopSettings(trx)).timezone;
  if (!IANAZone.isValidZone(timezone)) throw invalid(['rule', 'timezone'], 'is not a time zone such as Europe/Moscow');
  if ((rule.times ?? null) === null && (rule.untilDay ?? null) === null) throw invalid(['rule', 'times'], 'is needed, or untilDay');
  const { startDay, startTime, frequency } = rule;
  const { every = 1, weekdays = [], times = null, untilDay = null } = rule;
  return { startDay, startTime, timezone, frequency, every, weekdays, times, untilDay };
}

function seriesColumns(rule: SeriesRule): object {
  const { startDay, startTime, untilDay, ...same } = rule;
  return { ...same, start_day: startDay, start_time: startTime, until_day: untilDay };
}

function eventRow(template: sql.TemplateRow, id: string, startAt: Date, own: EventFields): Record<string, unknown> {
  const { title, description, place, capacity, price, max_party_size, remind_hours, questions, duration_minutes } = template;
  return {
    ...{ document_id: id, title, description, place, capacity, price, max_party_size, remind_hours, questions },
    ...columnsOf(own),
    start_at: startAt.toISOString(),
    end_at: DateTime.fromJSDate(startAt).plus({ minutes: duration_minutes }).toJSDate().toISOString(),
  };
}

function templateColumns(fields: TemplateFields): Record<string, unknown> {
  const { durationMinutes, maxPartySize, remindHours, archived: _archived, ...same } = fields;
  const renamed = { duration_minutes: durationMinutes, max_party_size: maxPartySize, remind_hours: remindHours };
  return Object.fromEntries(Object.entries({ ...same, ...renamed }).filter(([, value]) => value !== undefined));
}

async function openTemplate(handle: Trx, id: string): Promise<sql.TemplateRow> {
  const [row] = await sql.selectTemplate(handle, id);
  if (!row) throw notFound('Template');
  return row;
}

async function openForUse(trx: Trx, id: string): Promise<sql.TemplateRow> {
  const template = await openTemplate(trx, id);
  if (template.archived_at) throw new Refusal(409, 'The template is archived', { code: 'TEMPLATE_ARCHIVED' });
  return template;
}
