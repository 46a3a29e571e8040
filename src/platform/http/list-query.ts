import { z } from 'zod';
import { centsFromWire, centsToDb } from '../../kernel/money';

/** How a field of a list is compared; decides which operators and values it takes. */
export type FieldType = 'string' | 'integer' | 'money' | 'datetime' | 'enum' | 'boolean' | 'id';

/** One field that a list can be filtered by. `sql` is the expression it compares. */
export interface FieldSpec {
  type: FieldType;
  sql: string;
  /** The allowed values of an `enum` field. */
  values?: readonly string[];
  /** SQL around the comparison for a field of another table; `@` stands for the comparison. */
  within?: string;
  /** SQL that is true when the field is null, where `within` cannot say it (no row in the other table). */
  nullSql?: string;
  /** The SQL type values are cast to, where it is not the usual one of the field's type. */
  cast?: string;
  /** Brings a value into the stored form (a phone in any notation to E.164) before whole-value comparisons. */
  normalise?: (value: string) => string;
  /** Parts of it are found with `ё` as `е`; an index of `foldedSql` serves that. */
  isFolded?: boolean;
}

/** What a list may be asked: filters by wire name, sorts by wire name → SQL expression, default order. */
export interface ListSpec {
  fields: Record<string, FieldSpec>;
  sorts: Record<string, { sql: string; type: FieldType; cast?: string }>;
  defaultSort: SortKey[];
  /** Whether `_q` is accepted. */
  search?: boolean;
  /** Further query keys of this list, each with its schema. */
  extra?: Record<string, z.ZodType>;
}

/** One key of a list's order: a wire name of the spec's sorts. */
export interface SortKey {
  key: string;
  direction: 'asc' | 'desc';
}

export type Operator =
  | '$eq'
  | '$ne'
  | '$in'
  | '$notIn'
  | '$gt'
  | '$gte'
  | '$lt'
  | '$lte'
  | '$contains'
  | '$containsi'
  | '$notNull'
  | '$null'
  | '$eqi'
  | '$startsWith';

export type Condition =
  | { kind: 'and' | 'or'; parts: Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'compare'; field: string; operator: Operator; value: unknown };

/** A parsed list query; `after` is the cursor of keyset pagination, `search` the text of `_q`. */
export interface ListQuery {
  where: Condition | null;
  sort: SortKey[];
  page: number;
  pageSize: number;
  withCount: boolean;
  after: string | null;
  search: string | null;
  /** What `populate` said, as it came; a list decides what it understands of it. */
  populate: unknown;
  extra: Record<string, unknown>;
}

const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 25;
const MAX_DEPTH = 6;
const OPERATORS: Record<FieldType, readonly Operator[]> = {
  string: [
    '$eq',
    '$ne',
    '$in',
    '$notIn',
    '$contains',
    '$containsi',
    '$eqi',
    '$startsWith',
    '$null',
    '$notNull',
    '$gt',
    '$gte',
    '$lt',
    '$lte',
  ],
  id: ['$eq', '$ne', '$in', '$notIn', '$null', '$notNull'],
  enum: ['$eq', '$ne', '$in', '$notIn', '$null', '$notNull'],
  boolean: ['$eq', '$ne', '$null', '$notNull'],
  integer: ['$eq', '$ne', '$in', '$notIn', '$gt', '$gte', '$lt', '$lte', '$null', '$notNull'],
  money: ['$eq', '$ne', '$in', '$notIn', '$gt', '$gte', '$lt', '$lte', '$null', '$notNull'],
  datetime: ['$eq', '$ne', '$in', '$notIn', '$gt', '$gte', '$lt', '$lte', '$null', '$notNull'],
};

/** The zod schema of a list's query string; its output is a `ListQuery`, its errors name the key. */
export function listQuerySchema(spec: ListSpec): z.ZodType<ListQuery> {
  const shape = z.strictObject({
    filters: z.unknown().optional(),
    sort: z.union([z.string().max(500), z.array(z.string().max(200)).max(10)]).optional(),
    pagination: z
      .strictObject({
        page: wholeNumber(1, 1_000_000).optional(),
        pageSize: wholeNumber(1, 1_000_000).optional(),
        withCount: z.enum(['true', 'false', '1', '0']).optional(),
        after: z.string().max(2000).optional(),
      })
      .optional(),
    populate: z.unknown().optional(),
    fields: z.unknown().optional(),
    ...(spec.search ? { _q: z.string().max(200).optional() } : {}),
    ...spec.extra,
  });
  return shape.transform((raw, ctx): ListQuery => {
    const query = raw as { filters?: unknown; sort?: string | string[]; pagination?: Record<string, unknown>; _q?: string } & Record<
      string,
      unknown
    >;
    const issue = (path: (string | number)[], message: string): void => ctx.addIssue({ code: 'custom', path, message });
    const pagination = query.pagination ?? {};
    return {
      where: query.filters === undefined ? null : conditionOf({ spec, issue }, query.filters, ['filters'], 0),
      sort: sortOf(spec, query.sort, issue),
      page: Number(pagination.page ?? 1),
      pageSize: Math.min(Number(pagination.pageSize ?? DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE),
      withCount: !['false', '0'].includes(String(pagination.withCount)),
      after: typeof pagination.after === 'string' && pagination.after !== '' ? pagination.after : null,
      search: query._q?.trim() || null,
      populate: query.populate ?? null,
      extra: Object.fromEntries(Object.keys(spec.extra ?? {}).map((key) => [key, query[key]])),
    };
  }) as z.ZodType<ListQuery>;
}

type Report = (path: (string | number)[], message: string) => void;

function wholeNumber(min: number, max: number): z.ZodType<number> {
  return z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine((n) => n >= min && n <= max, `must be from ${min} to ${max}`) as unknown as z.ZodType<number>;
}

function sortOf(spec: ListSpec, raw: string | string[] | undefined, issue: Report): SortKey[] {
  const parts = (Array.isArray(raw) ? raw : (raw ?? '').split(',')).map((part) => part.trim()).filter(Boolean);
  if (parts.length === 0) return spec.defaultSort;
  return parts.flatMap((part): SortKey[] => {
    const [name = '', direction = 'asc'] = part.startsWith('-') ? [part.slice(1), 'desc'] : part.split(':');
    const lower = direction.toLowerCase();
    if (!Object.hasOwn(spec.sorts, name)) {
      issue(['sort'], `cannot sort by "${name}"; use one of ${Object.keys(spec.sorts).join(', ')}`);
      return [];
    }
    if (lower !== 'asc' && lower !== 'desc') {
      issue(['sort'], `direction of "${name}" must be asc or desc`);
      return [];
    }
    return [{ key: name, direction: lower }];
  });
}

/** What a filter is read by: the list's fields, and where problems are said. */
interface Reading {
  spec: ListSpec;
  issue: Report;
}

type Path = (string | number)[];

function conditionOf(reading: Reading, raw: unknown, path: Path, depth: number): Condition | null {
  if (depth > MAX_DEPTH) return fail(reading.issue, path, 'is nested too deeply');
  if (!isObject(raw)) return fail(reading.issue, path, 'must be an object of fields');
  return allOf(Object.entries(raw).map((entry) => partOf(reading, entry, [...path, entry[0]], depth)));
}

function partOf(reading: Reading, [key, value]: [string, unknown], path: Path, depth: number): Condition | null {
  if (key === '$and' || key === '$or') {
    const list = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : null;
    if (!list || list.length > 50) return fail(reading.issue, path, 'must be a list of at most 50 conditions');
    const parts = list.map((item: unknown, index) => conditionOf(reading, item, [...path, index], depth + 1));
    return { kind: key === '$and' ? 'and' : 'or', parts: parts.filter((part) => part !== null) };
  }
  if (key === '$not') {
    const part = conditionOf(reading, value, path, depth + 1);
    return part && { kind: 'not', part };
  }
  return fieldOf(reading, [key], value, path);
}

/** `filters[customer][name][$eq]=x` → the field `customer.name`; a plain value means `$eq`. */
function fieldOf(reading: Reading, names: string[], value: unknown, path: Path): Condition | null {
  const { fields } = reading.spec;
  const name = names.join('.');
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field) return comparisonsOf(reading, { name, field }, value, path);
  const isPrefix = Object.keys(fields).some((known) => known.startsWith(`${name}.`));
  if (!isPrefix || !isObject(value)) return fail(reading.issue, path, `is not a filter here; use one of ${Object.keys(fields).join(', ')}`);
  return allOf(Object.entries(value).map(([key, inner]) => fieldOf(reading, [...names, key], inner, [...path, key])));
}

function comparisonsOf(
  { issue }: Reading,
  { name, field }: { name: string; field: FieldSpec },
  value: unknown,
  path: Path,
): Condition | null {
  const entries: [string, unknown][] = isObject(value) ? Object.entries(value) : [[Array.isArray(value) ? '$in' : '$eq', value]];
  const parts = entries.map(([operator, operand]): Condition | null => {
    const at = isObject(value) ? [...path, operator] : path;
    if (!(OPERATORS[field.type] as readonly string[]).includes(operator)) {
      return fail(issue, at, `is not an operator of ${name}; use ${OPERATORS[field.type].join(' ')}`);
    }
    const parsed = operandOf(field, operator as Operator, operand);
    if ('problem' in parsed) return fail(issue, at, parsed.problem);
    return { kind: 'compare', field: name, operator: operator as Operator, value: parsed.value };
  });
  return allOf(parts);
}

function allOf(parts: (Condition | null)[]): Condition {
  return { kind: 'and', parts: parts.filter((part) => part !== null) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function operandOf(field: FieldSpec, operator: Operator, operand: unknown): { value: unknown } | { problem: string } {
  if (operator === '$null' || operator === '$notNull') {
    if (operand !== 'true' && operand !== 'false') return { problem: 'must be true or false' };
    return { value: operand === 'true' };
  }
  if (operator === '$in' || operator === '$notIn') {
    const list = Array.isArray(operand) ? operand : typeof operand === 'string' ? [operand] : null;
    if (!list || list.length === 0 || list.length > 100) return { problem: 'must be a list of 1 to 100 values' };
    const values = list.map((item: unknown) => scalarOf(field, item));
    const bad = values.find((item) => 'problem' in item);
    return bad ?? { value: values.map((item) => ('value' in item ? item.value : null)) };
  }
  return scalarOf(field, operand, ['$contains', '$containsi', '$startsWith'].includes(operator));
}

function scalarOf(field: FieldSpec, raw: unknown, isPartial = false): { value: unknown } | { problem: string } {
  if (typeof raw !== 'string') return { problem: 'must be a single value' };
  if (raw.length > 500) return { problem: 'is longer than 500 characters' };
  switch (field.type) {
    case 'string':
    case 'id':
      return { value: field.normalise && !isPartial ? field.normalise(raw) : raw };
    case 'boolean':
      return raw === 'true' || raw === 'false' ? { value: raw === 'true' } : { problem: 'must be true or false' };
    case 'enum':
      return field.values?.includes(raw) ? { value: raw } : { problem: `must be one of ${(field.values ?? []).join(', ')}` };
    case 'integer':
      return /^-?\d{1,9}$/.test(raw) ? { value: Number(raw) } : { problem: 'must be a whole number' };
    case 'money':
      return moneyOperand(raw);
    case 'datetime':
      return momentOperand(raw);
  }
}

function moneyOperand(raw: string): { value: unknown } | { problem: string } {
  if (!/^-?\d{1,12}(\.\d{1,2})?$/.test(raw)) return { problem: 'must be a number with at most two decimals' };
  const amount = centsFromWire(Number(raw));
  return amount === null ? { problem: 'must be a number with at most two decimals' } : { value: centsToDb(amount) };
}

function momentOperand(raw: string): { value: unknown } | { problem: string } {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(raw))
    return { problem: 'must be a date like 2026-11-21 or 2026-11-21T14:05:00Z' };
  const moment = new Date(/T.*(Z|[+-]\d{2}:?\d{2})$/.test(raw) ? raw : raw.includes('T') ? `${raw}Z` : `${raw}T00:00:00Z`);
  const isOfCalendar =
    !Number.isNaN(moment.getTime()) && new Date(`${raw.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(raw.slice(0, 10));
  return !isOfCalendar ? { problem: 'is not a date of the calendar' } : { value: moment.toISOString() };
}

function fail(issue: Report, path: (string | number)[], message: string): null {
  issue(path, message);
  return null;
}
