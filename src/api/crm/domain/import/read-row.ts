import { visibleLine } from '../../../../kernel/text';
import { unguarded } from '../../../../kernel/spreadsheet/table';
import { ok, refused, type Result } from '../../../../kernel/result';
import {
  columnsOf,
  CUSTOMER_FIELDS,
  isReachable,
  type CustomerColumns,
  type CustomerField,
  type Sex,
  type TypedCustomer,
} from '../customer';
import { IMPORT_FIELDS, type ImportField } from './fields';

/** Where the file's columns lie, and what phones and dates are read by. */
export interface RowReading {
  mapping: Partial<Record<ImportField, number>>;
  region: string;
  /** The shop's day, `YYYY-MM-DD`. */
  today: string;
}

/** A row as it is to be written; empty cells are left out, they never empty a field. */
export interface ReadRow {
  columns: CustomerColumns;
  tags: string[];
}

/** What is wrong with a row: the field and a stable word for it. */
export interface RowFault {
  field: ImportField;
  reason:
    | 'bad-phone'
    | 'bad-email'
    | 'born-in-future'
    | 'born-too-long-ago'
    | 'unreachable'
    | 'bad-sex'
    | 'bad-date'
    | 'too-long'
    | 'bad-text';
}

const LONGEST: Record<Exclude<CustomerField, 'sex' | 'birthDate'>, number> = {
  name: 200,
  shortName: 100,
  phone: 50,
  email: 254,
  city: 200,
  address: 1000,
  socialStatus: 100,
};
const LONGEST_TAG = 60;
const MOST_TAGS = 50;

/** One line of a file → columns and tags, or what is wrong with it. */
export function readRow(cells: readonly string[], { mapping, region, today }: RowReading): Result<ReadRow, RowFault> {
  const texts: Partial<Record<ImportField, string>> = {};
  for (const field of IMPORT_FIELDS) {
    const column = mapping[field];
    const text = column === undefined ? '' : unguarded((cells[column] ?? '').trim());
    if (text.includes('\0')) return refused({ field, reason: 'bad-text' });
    if (text !== '') texts[field] = text;
  }
  const { tags: tagText, ...own } = texts;
  const typed = readOwn(own);
  if (!typed.ok) return typed;
  const tags = tagsOf(tagText ?? '');
  if (tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST_TAG)) return refused({ field: 'tags', reason: 'too-long' });
  const columns = columnsOf(typed.value, region, today);
  if (!columns.ok) return refused({ field: columns.reason.field, reason: columns.reason.fault });
  if (!isReachable(columns.value)) return refused({ field: 'phone', reason: 'unreachable' });
  return ok({ columns: columns.value, tags });
}

/** What names a row in a report: its name, else its phone, e-mail or short name; null when all are empty. */
export function labelOf(cells: readonly string[], { mapping }: Pick<RowReading, 'mapping'>): string | null {
  for (const field of ['name', 'phone', 'email', 'shortName'] as const) {
    const column = mapping[field];
    const text = column === undefined ? '' : (cells[column] ?? '').trim().replace(/\0/g, '');
    if (text !== '') return text.slice(0, 100);
  }
  return null;
}

function readOwn(texts: Partial<Record<CustomerField, string>>): Result<TypedCustomer, RowFault> {
  const typed: TypedCustomer = {};
  for (const field of CUSTOMER_FIELDS) {
    const text = texts[field];
    if (text === undefined) continue;
    if (field === 'sex') {
      const sex = sexOf(text);
      if (sex === null) return refused({ field, reason: 'bad-sex' });
      if (sex !== 'unknown') typed.sex = sex;
    } else if (field === 'birthDate') {
      const day = dayOf(text);
      if (day === null) return refused({ field, reason: 'bad-date' });
      typed.birthDate = day;
    } else {
      if (text.length > LONGEST[field]) return refused({ field, reason: 'too-long' });
      // Several phones in one cell: the first is the main one.
      typed[field] = field === 'phone' ? (text.split(/[,;/]/)[0] ?? text).trim() : text;
    }
  }
  return ok(typed);
}

const SEXES: Record<Sex, readonly string[]> = {
  female: ['ж', 'жен', 'жен.', 'женский', 'женщина', 'f', 'female', 'woman', 'w'],
  male: ['м', 'муж', 'муж.', 'мужской', 'мужчина', 'm', 'male', 'man'],
  unknown: ['-', '—', '?', 'unknown', 'не указан', 'неизвестно'],
};

function sexOf(text: string): Sex | null {
  const word = text.toLowerCase();
  return (Object.keys(SEXES) as Sex[]).find((sex) => SEXES[sex].includes(word)) ?? null;
}

/** `17.05.1990`, `17/05/1990`, `1990-05-17`, with or without a time → `1990-05-17`; null for no day of the calendar. */
export function dayOf(text: string): string | null {
  const day = text.replace(/[T ]\d{1,2}:\d{2}.*$/, '').trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(day);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !date) return null;
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : null;
}

function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[,;]/).map(visibleLine).filter(Boolean))];
}
