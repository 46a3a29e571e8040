import { DateTime } from 'luxon';
import { normalisePhone } from '../../../../kernel/phone';
import { folded, foldedSql } from '../../../../kernel/text';
import { environment } from '../../../../platform/database/environment';
import { escapeLike, type Parameters } from '../../../../platform/http/list-sql';
import { bornBetween } from '../../domain/age';
import type { SegmentCondition, SegmentRules } from '../../domain/segments/rules';
import { segmentField, type SegmentField } from '../../registry/segment-fields';

/** When rules are asked: days are the shop's calendar days. */
export interface SegmentMoment {
  now: Date;
  timeZone: string;
}

/** Checked rules → one condition over `c`; every value becomes a parameter. An empty group of `all` holds, of `any` does not. */
export function compileRules(rules: SegmentRules, parameters: Parameters, at: SegmentMoment): string {
  if ('all' in rules) return join(rules.all, ' and ', 'true', parameters, at);
  if ('any' in rules) return join(rules.any, ' or ', 'false', parameters, at);
  if ('not' in rules) return `not coalesce(${compileRules(rules.not, parameters, at)}, false)`;
  const field = segmentField(rules.field);
  return field ? `(${compare(field, rules, parameters, at)})` : 'false';
}

function join(parts: SegmentRules[], word: string, empty: string, ...[parameters, at]: [Parameters, SegmentMoment]): string {
  return parts.length === 0 ? empty : `(${parts.map((part) => compileRules(part, parameters, at)).join(word)})`;
}

function compare(field: SegmentField, condition: SegmentCondition, parameters: Parameters, at: SegmentMoment): string {
  const sql = typeof field.sql === 'string' ? field.sql : field.sql(parameters);
  if (field.type === 'tags') return compareTags(sql, condition, parameters);
  if (condition.op === 'empty') return field.type === 'text' ? `coalesce(${sql}, '') = ''` : `${sql} is null`;
  if (condition.op === 'notEmpty') return field.type === 'text' ? `coalesce(${sql}, '') <> ''` : `${sql} is not null`;
  switch (field.type) {
    case 'number':
      return compareNumber(sql, condition, parameters);
    case 'age':
      return compareAge(sql, condition, parameters, at);
    case 'moment':
      return compareMoment(sql, condition, parameters, at);
    case 'anniversary':
      return compareAnniversary(sql, condition, parameters, at);
    case 'consent':
      return compareConsent(sql, condition, parameters);
    default:
      if (field.name === 'phone') return comparePhone(sql, condition, parameters);
      return compareText(field.name, sql, condition, parameters);
  }
}

const SIGNS: Partial<Record<string, string>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=', ne: 'is distinct from' };

function compareNumber(sql: string, { op, value }: SegmentCondition, parameters: Parameters): string {
  if (op !== 'between') return `${sql} ${SIGNS[op] ?? '='} ${parameters.add(value, '::numeric')}`;
  const [from, to] = value as [number, number];
  return `${sql} between ${parameters.add(from, '::numeric')} and ${parameters.add(to, '::numeric')}`;
}

function compareAge(sql: string, { op, value }: SegmentCondition, parameters: Parameters, { now, timeZone }: SegmentMoment): string {
  const [from, to] =
    op === 'between' ? (value as [number, number]) : [op === 'lte' ? null : Number(value), op === 'gte' ? null : Number(value)];
  const { after, until } = bornBetween(from === null ? null : Math.ceil(from), to === null ? null : Math.floor(to), dayOf(now, timeZone));
  const parts = [
    ...(after === null ? [] : [`${sql} > ${parameters.add(after, '::date')}`]),
    ...(until === null ? [] : [`${sql} <= ${parameters.add(until, '::date')}`]),
  ];
  return parts.join(' and ');
}

function compareMoment(sql: string, { op, value }: SegmentCondition, parameters: Parameters, { now, timeZone }: SegmentMoment): string {
  const startOf = (day: string, more = 0): string => {
    const start = DateTime.fromISO(day, { zone: timeZone }).startOf('day').plus({ days: more });
    return parameters.add(start.toUTC().toISO(), '::timestamptz');
  };
  const today = dayOf(now, timeZone);
  if (op === 'before') return `${sql} < ${startOf(String(value))}`;
  if (op === 'after') return `${sql} >= ${startOf(String(value), 1)}`;
  if (op === 'withinDays') return `${sql} >= ${startOf(today, -Number(value))}`;
  if (op === 'olderThanDays') return `${sql} < ${startOf(today, -Number(value))}`;
  const [from, to] = value as [string, string];
  return `${sql} >= ${startOf(from)} and ${sql} < ${startOf(to, 1)}`;
}

/** Who was born on 29 February is congratulated on the 28th where there is no 29th. */
function compareAnniversary(
  sql: string,
  { op, value }: SegmentCondition,
  parameters: Parameters,
  { now, timeZone }: SegmentMoment,
): string {
  if (op === 'inMonths') return `extract(month from ${sql})::int = any(${parameters.add(value, '::int[]')})`;
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  const days = Array.from({ length: Math.min(Number(value), 366) + 1 }, (_, more) => today.plus({ days: more }));
  const names = days.flatMap((day) => [day.toFormat('MMdd'), ...(day.month === 2 && day.day === 28 && !day.isInLeapYear ? ['0229'] : [])]);
  return `to_char(${sql}, 'MMDD') = any(${parameters.add([...new Set(names)], '::text[]')})`;
}

/** Parts of texts whatever the case, and `ё` as `е` (addresses have none); names as a whole too. */
function compareText(name: string, sql: string, { op, value }: SegmentCondition, parameters: Parameters): string {
  const like = (pattern: string): string =>
    `${name === 'email' ? `lower(${sql})` : foldedSql(sql)} like ${parameters.add(pattern, '::text')}`;
  if (op === 'contains') return like(`%${escapeLike(folded(String(value)))}%`);
  if (op === 'startsWith') return like(`${escapeLike(folded(String(value)))}%`);
  const values = value as string[];
  return name === 'name'
    ? isAmong(foldedSql(sql), op, parameters.add(values.map(folded), '::text[]'))
    : isAmong(sql, op, parameters.add(values, '::text[]'));
}

/** Phones are stored in E.164 and written in rules as people write them. */
function comparePhone(sql: string, { op, value }: SegmentCondition, parameters: Parameters): string {
  if (op === 'contains' || op === 'startsWith') {
    const digits = String(value).replace(/\D/g, '');
    // The first digit of a whole number is the country's or the way out of it.
    const part = digits.length >= 11 ? digits.replace(/^[78]/, '') : digits;
    const start = op === 'contains' ? '%' : digits.length >= 11 ? '+_' : '+';
    return digits === '' ? 'false' : `${sql} like ${parameters.add(`${start}${part}%`, '::text')}`;
  }
  const { defaultRegion } = environment();
  const phones = (value as string[]).map((phone) => normalisePhone(phone, defaultRegion) ?? phone);
  return isAmong(sql, op, parameters.add(phones, '::text[]'));
}

function isAmong(sql: string, op: string, list: string): string {
  return op === 'notIn' ? `(${sql} is null or ${sql} <> all(${list}))` : `${sql} = any(${list})`;
}

function compareTags(id: string, { op, value }: SegmentCondition, parameters: Parameters): string {
  const links = `customers_tags_lnk sl join tags st on st.id = sl.tag_id where sl.customer_id = ${id}`;
  if (op === 'empty') return `not exists (select 1 from ${links})`;
  if (op === 'notEmpty') return `exists (select 1 from ${links})`;
  const names = [...new Set(value as string[])];
  const list = parameters.add(names, '::text[]');
  if (op === 'all') return `(select count(*) from ${links} and st.name = any(${list})) = ${names.length}`;
  return `${op === 'none' ? 'not ' : ''}exists (select 1 from ${links} and st.name = any(${list}))`;
}

/** The last word of the channel or of `any` holds, as `wordThatHolds` says; what was never asked was not granted. */
function compareConsent(id: string, { op, value }: SegmentCondition, parameters: Parameters): string {
  const { purpose, channel } = value as { purpose: string; channel?: string };
  const words = `consents sk where sk.customer_id = ${id} and sk.purpose = ${parameters.add(purpose, '::text')}`;
  const holding = (of: string): string =>
    `coalesce((select sk.granted from ${words} and sk.channel in (${of}, 'any') order by sk.id desc limit 1), false)`;
  const granted =
    channel === undefined
      ? `exists (select 1 from (select distinct sk.channel from ${words}) sw where ${holding('sw.channel')})`
      : holding(parameters.add(channel, '::text'));
  return op === 'granted' ? granted : `not ${granted}`;
}

function dayOf(now: Date, timeZone: string): string {
  return DateTime.fromJSDate(now, { zone: timeZone }).toFormat('yyyy-MM-dd');
}
