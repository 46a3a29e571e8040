import { folded, foldedSql } from '../../kernel/text';
import { Refusal } from './refusal';
import type { Condition, FieldSpec, ListSpec, Operator, SortKey } from './list-query';

/** Collects the values of one statement and hands out `$n` for each. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, cast = ''): string {
    this.values.push(value);
    return `$${this.values.length}${cast}`;
  }
}

const CASTS: Record<FieldSpec['type'], string> = {
  string: '::text',
  id: '::text',
  enum: '::text',
  boolean: '::boolean',
  integer: '::integer',
  money: '::numeric',
  datetime: '::timestamptz',
};
const COMPARE: Partial<Record<Operator, string>> = { $eq: '=', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' };

/** A parsed condition → SQL text over the spec's expressions; values go into `parameters`. `true` when there is none. */
export function compileWhere(condition: Condition | null, spec: ListSpec, parameters: Parameters): string {
  if (!condition) return 'true';
  switch (condition.kind) {
    case 'and':
      return condition.parts.length === 0 ? 'true' : condition.parts.map((part) => compileWhere(part, spec, parameters)).join(' and ');
    case 'or':
      return condition.parts.length === 0
        ? 'true'
        : `(${condition.parts.map((part) => `(${compileWhere(part, spec, parameters)})`).join(' or ')})`;
    case 'not':
      return `not coalesce((${compileWhere(condition.part, spec, parameters)}), false)`;
    case 'compare': {
      const field = spec.fields[condition.field];
      if (!field) return 'true';
      if (field.nullSql && (condition.operator === '$null' || condition.operator === '$notNull')) {
        return (condition.operator === '$null') === condition.value ? field.nullSql : `not (${field.nullSql})`;
      }
      const text = compare(field, condition.operator, condition.value, parameters);
      return field.within ? field.within.replace('@', () => text) : text;
    }
  }
}

function compare(field: FieldSpec, operator: Operator, value: unknown, parameters: Parameters): string {
  const cast = field.cast ?? CASTS[field.type];
  switch (operator) {
    case '$null':
      return value ? `${field.sql} is null` : `${field.sql} is not null`;
    case '$notNull':
      return value ? `${field.sql} is not null` : `${field.sql} is null`;
    case '$in':
      return `${field.sql} = any(${parameters.add(value, `${cast}[]`)})`;
    case '$notIn':
      return `(${field.sql} is null or ${field.sql} <> all(${parameters.add(value, `${cast}[]`)}))`;
    case '$ne':
      return `${field.sql} is distinct from ${parameters.add(value, cast)}`;
    case '$contains':
      return `${field.sql} like ${parameters.add(`%${escapeLike(String(value))}%`, cast)}`;
    case '$startsWith':
      return `${field.sql} like ${parameters.add(`${escapeLike(String(value))}%`, cast)}`;
    case '$containsi':
      if (field.isFolded) return `${foldedSql(field.sql)} like ${parameters.add(`%${escapeLike(folded(String(value)))}%`, cast)}`;
      return `lower(${field.sql}) like ${parameters.add(`%${escapeLike(String(value).toLowerCase())}%`, cast)}`;
    case '$eqi':
      return `lower(${field.sql}) = lower(${parameters.add(value, cast)})`;
    default:
      return `${field.sql} ${COMPARE[operator] ?? '='} ${parameters.add(value, cast)}`;
  }
}

/** `%`, `_` and `\` of the reader's text stand for themselves in LIKE. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** `order by` of a list; the row id makes the order total, in the direction of the last key. */
export function compileSort(sort: readonly SortKey[], spec: ListSpec, idSql: string): string {
  const last = sort.at(-1)?.direction ?? 'desc';
  return [...sort.map(({ key, direction }) => `${spec.sorts[key]?.sql ?? idSql} ${direction}`), `${idSql} ${last}`].join(', ');
}

/** A keyset cursor: the sort it belongs to, the sort values of the last row, and its id. Opaque to callers. */
export function encodeCursor(sort: readonly SortKey[], row: readonly (string | number | null)[], id: number): string {
  return Buffer.from(JSON.stringify([sortName(sort), row, id])).toString('base64url');
}

/** The rows after a cursor, as SQL. Throws 400 when the cursor is none or belongs to another sort. */
export function compileAfter(
  cursor: string,
  sort: readonly SortKey[],
  { spec, idSql }: { spec: ListSpec; idSql: string },
  parameters: Parameters,
): string {
  const { row, id } = decodeCursor(cursor, sort, spec);
  const keys = sort.map(({ key, direction }, index) => ({
    sql: spec.sorts[key]?.sql ?? idSql,
    cast: spec.sorts[key]?.cast ?? CASTS[spec.sorts[key]?.type ?? 'integer'],
    direction,
    value: row[index],
  }));
  keys.push({ sql: idSql, cast: '::integer', direction: sort.at(-1)?.direction ?? 'desc', value: id });
  if (keys.every(({ direction }) => direction === keys[0]?.direction)) {
    const sign = keys[0]?.direction === 'asc' ? '>' : '<';
    return `(${keys.map(({ sql }) => sql).join(', ')}) ${sign} (${keys.map(({ value, cast }) => parameters.add(value, cast)).join(', ')})`;
  }
  const names = keys.map(({ value, cast }) => parameters.add(value, cast));
  const steps = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((earlier, at) => `${earlier.sql} = ${names[at]}`);
    return `(${[...equal, `${key.sql} ${key.direction === 'asc' ? '>' : '<'} ${names[index]}`].join(' and ')})`;
  });
  return `(${steps.join(' or ')})`;
}

function decodeCursor(cursor: string, sort: readonly SortKey[], spec: ListSpec): { row: unknown[]; id: number } {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(parsed) &&
      parsed[0] === sortName(sort) &&
      Array.isArray(parsed[1]) &&
      parsed[1].length === sort.length &&
      isRowId(parsed[2])
    ) {
      const row: unknown[] = parsed[1];
      if (row.every((value, index) => couldBe(spec.sorts[sort[index]?.key ?? '']?.type ?? 'integer', value)))
        return { row, id: Number(parsed[2]) };
    }
  } catch {
    // Falls through to the refusal: any text that is no cursor of this list is answered alike.
  }
  throw new Refusal(400, 'pagination.after: is not a cursor of this list and sort; take it from meta.pagination.next', {
    code: 'VALIDATION_FAILED',
    errors: [{ path: ['pagination', 'after'], message: 'is not a cursor of this list and sort' }],
  });
}

function sortName(sort: readonly SortKey[]): string {
  return sort.map(({ key, direction }) => `${key}:${direction}`).join(',');
}

/** Counts above this are answered as this number with `totalIsCapped: true`. */
export const COUNT_CAP = 10_000;

/** Strapi's pagination block from a capped count (`counted` = up to COUNT_CAP + 1) or without one. */
export function paginationMeta(
  query: { page: number; pageSize: number; withCount: boolean },
  counted: number | null,
  next: string | null,
): object {
  const base = { page: query.page, pageSize: query.pageSize };
  if (counted === null) return { ...base, next };
  const total = Math.min(counted, COUNT_CAP);
  return { ...base, pageCount: Math.ceil(total / query.pageSize), total, ...(counted > COUNT_CAP ? { totalIsCapped: true } : {}), next };
}

function isRowId(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
}

/** Whether a cursor's value can be one of the sort's; what nobody got from us must not reach the database. */
function couldBe(type: FieldSpec['type'], value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  if (type === 'integer') return /^-?\d{1,10}$/.test(String(value)) && Math.abs(Number(value)) < 2 ** 31;
  if (type === 'money') return /^-?\d{1,18}(\.\d{1,20})?(e[+-]?\d{1,3})?$/i.test(String(value));
  if (type === 'datetime')
    return /^\d{4}-\d\d-\d\d([T ][\d:.]{5,15}(Z|[+-][\d:]{2,5})?)?$/.test(String(value)) || /^-?infinity$/.test(String(value));
  return !String(value).includes('\0');
}
