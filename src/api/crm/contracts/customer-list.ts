import { z } from 'zod';
import type { Condition, ListQuery, ListSpec, SortKey } from '../../../platform/http/list-query';
import { bornBetween } from '../domain/age';
import { CUSTOMER_CATEGORIES } from '../domain/category';
import { SEXES } from '../domain/customer';
import { categoryField, documentIdField } from './fields';

/** The guide's names of sorts → ours. */
const ORDERINGS: Record<string, string> = {
  total_spent: 'totalSpent',
  total_orders: 'totalOrders',
  average_order: 'averageOrder',
  last_order_date: 'lastOrderDate',
  name: 'name',
  created_at: 'createdAt',
};

/** `-total_spent,name` → sort keys; a leading minus means descending. */
const orderingField = z
  .string()
  .max(200)
  .transform((text, ctx): SortKey[] =>
    text.split(',').flatMap((part): SortKey[] => {
      const name = part.trim().replace(/^-/, '');
      const key = ORDERINGS[name];
      if (key) return [{ key, direction: part.trim().startsWith('-') ? 'desc' : 'asc' }];
      ctx.addIssue({ code: 'custom', message: `cannot order by "${name}"; use one of ${Object.keys(ORDERINGS).join(', ')}` });
      return [];
    }),
  );

const tagged = (comparison: string): string =>
  `exists (select 1 from customers_tags_lnk tl join tags t on t.id = tl.tag_id where tl.customer_id = c.id and ${comparison})`;
const untagged = 'not exists (select 1 from customers_tags_lnk tl where tl.customer_id = c.id)';

/**
 * What the list of customers may be asked, over `c`. `phoneOf` brings a phone in any notation into E.164. `age` is in whole
 * years; it is turned into birth dates before it reaches the database.
 */
export function customerListSpec(phoneOf: (text: string) => string): ListSpec {
  return {
    fields: {
      documentId: { type: 'id', sql: 'c.document_id' },
      name: { type: 'string', sql: 'c.name', isFolded: true },
      shortName: { type: 'string', sql: 'c.short_name' },
      phone: { type: 'string', sql: 'c.phone', normalise: phoneOf },
      email: { type: 'string', sql: 'lower(c.email)', normalise: (text) => text.trim().toLowerCase() },
      city: { type: 'string', sql: 'c.city' },
      address: { type: 'string', sql: 'c.address' },
      sex: { type: 'enum', sql: 'c.sex', values: SEXES },
      socialStatus: { type: 'string', sql: 'c.social_status' },
      birthDate: { type: 'datetime', sql: 'c.birth_date', cast: '::date' },
      age: { type: 'integer', sql: 'c.birth_date', nullSql: 'c.birth_date is null' },
      category: { type: 'enum', sql: 'c.category', values: CUSTOMER_CATEGORIES },
      totalOrders: { type: 'integer', sql: 'c.total_orders' },
      totalSpent: { type: 'money', sql: 'c.total_spent' },
      averageOrder: { type: 'money', sql: 'c.average_order' },
      lastOrderDate: { type: 'datetime', sql: 'c.last_order_date' },
      deletedAt: { type: 'datetime', sql: 'c.deleted_at' },
      createdAt: { type: 'datetime', sql: 'c.created_at', cast: '::timestamp' },
      updatedAt: { type: 'datetime', sql: 'c.updated_at', cast: '::timestamp' },
      'tags.name': { type: 'string', sql: 't.name', within: tagged('@'), nullSql: untagged },
      'tags.documentId': { type: 'id', sql: 't.document_id', within: tagged('@'), nullSql: untagged },
    },
    sorts: {
      name: { sql: "coalesce(c.name, '')", type: 'string' },
      city: { sql: "coalesce(c.city, '')", type: 'string' },
      totalOrders: { sql: 'c.total_orders', type: 'integer' },
      totalSpent: { sql: 'c.total_spent', type: 'money' },
      averageOrder: { sql: 'c.average_order', type: 'money' },
      lastOrderDate: { sql: "coalesce(c.last_order_date, '-infinity'::timestamptz)", type: 'datetime' },
      createdAt: { sql: 'c.created_at', type: 'datetime', cast: '::timestamp' },
      updatedAt: { sql: 'c.updated_at', type: 'datetime', cast: '::timestamp' },
    },
    defaultSort: [{ key: 'createdAt', direction: 'desc' }],
    search: true,
    extra: {
      category: categoryField.optional(),
      search: z.string().trim().max(200).optional(),
      ordering: orderingField.optional(),
      segment: documentIdField.optional(),
    },
  };
}

/** What a marketer may filter and sort their recipients by: what they typed themselves. */
export const RECIPIENT_FIELDS: ReadonlySet<string> = new Set([
  'documentId',
  'name',
  'shortName',
  'phone',
  'email',
  'city',
  'address',
  'sex',
  'socialStatus',
  'birthDate',
  'age',
  'deletedAt',
  'createdAt',
  'updatedAt',
]);

/** A list query with the guide's short parameters put where Strapi's stand; `text` is what is searched for. */
export interface CustomerQuery extends ListQuery {
  text: string | null;
  segment: string | null;
}

/** Resolves `category=`, `search=`, `ordering=` and ages; `today` is the shop's day. Without a filter on it the trash stays out. */
export function resolveQuery(query: ListQuery, today: string): CustomerQuery {
  const { category, search, ordering, segment } = query.extra as {
    category?: string;
    search?: string;
    ordering?: SortKey[];
    segment?: string;
  };
  const parts: Condition[] = [];
  if (query.where) parts.push(agesToBirths(query.where, today));
  if (category) parts.push({ kind: 'compare', field: 'category', operator: '$eq', value: category });
  if (!query.where || !fieldsOf(query.where).has('deletedAt'))
    parts.push({ kind: 'compare', field: 'deletedAt', operator: '$null', value: true });
  return {
    ...query,
    where: { kind: 'and', parts },
    sort: ordering && ordering.length > 0 ? ordering : query.sort,
    text: search || query.search || null,
    segment: segment ?? null,
  };
}

/** Every field that a condition names. */
export function fieldsOf(condition: Condition): Set<string> {
  if (condition.kind === 'compare') return new Set([condition.field]);
  const parts = condition.kind === 'not' ? [condition.part] : condition.parts;
  return new Set(parts.flatMap((part) => [...fieldsOf(part)]));
}

function agesToBirths(condition: Condition, today: string): Condition {
  switch (condition.kind) {
    case 'compare':
      return condition.field === 'age' ? ageToBirth(condition, today) : condition;
    case 'not':
      return { kind: 'not', part: agesToBirths(condition.part, today) };
    default:
      return { kind: condition.kind, parts: condition.parts.map((part) => agesToBirths(part, today)) };
  }
}

function ageToBirth({ operator, value }: Extract<Condition, { kind: 'compare' }>, today: string): Condition {
  const known = (year: unknown): Condition => birthOf(Number(year), Number(year), today);
  switch (operator) {
    case '$in':
      return { kind: 'or', parts: (value as number[]).map(known) };
    case '$notIn':
      return { kind: 'not', part: { kind: 'or', parts: (value as number[]).map(known) } };
    case '$ne':
      return { kind: 'not', part: known(value) };
    case '$gte':
      return birthOf(Number(value), null, today);
    case '$gt':
      return birthOf(Number(value) + 1, null, today);
    case '$lte':
      return birthOf(null, Number(value), today);
    case '$lt':
      return birthOf(null, Number(value) - 1, today);
    case '$null':
    case '$notNull':
      return { kind: 'compare', field: 'birthDate', operator, value };
    default:
      return known(value);
  }
}

function birthOf(from: number | null, to: number | null, today: string): Condition {
  const { after, until } = bornBetween(from, to, today);
  const parts: Condition[] = [];
  if (after !== null) parts.push({ kind: 'compare', field: 'birthDate', operator: '$gt', value: after });
  if (until !== null) parts.push({ kind: 'compare', field: 'birthDate', operator: '$lte', value: until });
  return { kind: 'and', parts };
}
