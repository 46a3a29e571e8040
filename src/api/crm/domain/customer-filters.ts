import { DateTime } from 'luxon';
import { CUSTOMER_CATEGORIES, type CustomerCategory } from './category';
import { SEXES, type Sex } from './customer';

/**
 * What staff filter customers by, in the URL and on the page. Days are the shop's calendar days (`YYYY-MM-DD`), both ends
 * included; `…Days` counts back from today (1 = today), `lastOrderOver` is longer ago than so many days; amounts are in the
 * shop's currency, ages in whole years.
 */
export interface CustomerFilters {
  /** Part of a name or an e-mail, or a phone in any notation. */
  q?: string;
  categories?: CustomerCategory[];
  /** Names of tags, of which a customer has at least one. */
  tags?: string[];
  city?: string;
  sexes?: Sex[];
  ageFrom?: number;
  ageTo?: number;
  ordersFrom?: number;
  ordersTo?: number;
  spentFrom?: number;
  spentTo?: number;
  averageFrom?: number;
  averageTo?: number;
  lastOrderFrom?: string;
  lastOrderTo?: string;
  lastOrderDays?: number;
  lastOrderOver?: number;
  createdFrom?: string;
  createdTo?: string;
  createdDays?: number;
  /** A segment's documentId. */
  segment?: string;
  /** Those marked for deletion instead of the others. */
  trash?: boolean;
}

/** When the filters are asked: any moment of the shop's present day. */
export interface CustomerFilterMoment {
  now: Date;
  timeZone: string;
}

/** The filters that count as one: a range has two ends. */
const RANGES: readonly (readonly (keyof CustomerFilters)[])[] = [
  ['ageFrom', 'ageTo'],
  ['ordersFrom', 'ordersTo'],
  ['spentFrom', 'spentTo'],
  ['averageFrom', 'averageTo'],
  ['lastOrderFrom', 'lastOrderTo', 'lastOrderDays', 'lastOrderOver'],
  ['createdFrom', 'createdTo', 'createdDays'],
];

const SINGLE: readonly (keyof CustomerFilters)[] = ['q', 'categories', 'tags', 'city', 'sexes', 'segment'];

/** The query of `GET /customers` that says the same: filters as text, the search and the segment beside them. */
export function customerListQueryOf(filters: CustomerFilters, at: CustomerFilterMoment): Record<string, unknown> {
  const parts: Record<string, unknown>[] = [{ deletedAt: filters.trash ? { $notNull: 'true' } : { $null: 'true' } }];
  if (filters.categories?.length) parts.push({ category: { $in: filters.categories } });
  if (filters.tags?.length) parts.push({ tags: { name: { $in: filters.tags } } });
  if (filters.city) parts.push({ city: { $containsi: filters.city } });
  if (filters.sexes?.length) parts.push({ sex: { $in: filters.sexes } });
  parts.push(
    ...between('age', filters.ageFrom, filters.ageTo),
    ...between('totalOrders', filters.ordersFrom, filters.ordersTo),
    ...between('totalSpent', filters.spentFrom, filters.spentTo),
    ...between('averageOrder', filters.averageFrom, filters.averageTo),
    ...during('lastOrderDate', lastOrderRange(filters, at)),
    ...during('createdAt', rangeOf({ from: filters.createdFrom, to: filters.createdTo, days: filters.createdDays }, at)),
  );
  return {
    filters: { $and: parts },
    ...(filters.q ? { search: filters.q } : {}),
    ...(filters.segment ? { segment: filters.segment } : {}),
  };
}

/** How many filters are set; a range counts once, the trash is a place and no filter. */
export function countCustomerFilters(filters: CustomerFilters): number {
  const single = SINGLE.filter((key) => isSet(filters[key]));
  const ranges = RANGES.filter((keys) => keys.some((key) => isSet(filters[key])));
  return single.length + ranges.length;
}

/** Filters as the parameters of a URL; a list is a parameter for each value, what is not set is not there. */
export function customerFiltersToUrl(filters: CustomerFilters): [string, string][] {
  return Object.entries(filters).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (!isSet(value)) return [];
    return Array.isArray(value) ? value.map((one) => [key, String(one)]) : [[key, value === true ? '1' : String(value)]];
  });
}

/** Reads the parameters of a URL; what is not a filter, or not a value of one, is passed over: somebody typed the address. */
export function customerFiltersFromUrl(parameters: Iterable<readonly [string, string]>): CustomerFilters {
  const all = [...parameters];
  const texts = (key: string): string[] => all.filter(([name, value]) => name === key && value !== '').map(([, value]) => value);
  const text = (key: string, longest: number): string | undefined => texts(key)[0]?.slice(0, longest);
  const known = <T extends string>(key: string, values: readonly T[]): T[] => values.filter((value) => texts(key).includes(value));
  const matching = (key: string, pattern: RegExp): string | undefined => texts(key).find((value) => pattern.test(value));
  const amount = (key: string): number | undefined => numberOf(matching(key, /^\d{1,12}(\.\d{1,2})?$/));
  const whole = (key: string): number | undefined => numberOf(matching(key, /^\d{1,5}$/));
  const day = (key: string): string | undefined =>
    texts(key).find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && DateTime.fromISO(value).isValid);
  const read: CustomerFilters = {
    q: text('q', 200),
    categories: known('categories', CUSTOMER_CATEGORIES),
    tags: [...new Set(texts('tags').map((name) => name.slice(0, 60)))].slice(0, 50),
    city: text('city', 200),
    sexes: known('sexes', SEXES),
    ageFrom: whole('ageFrom'),
    ageTo: whole('ageTo'),
    ordersFrom: whole('ordersFrom'),
    ordersTo: whole('ordersTo'),
    spentFrom: amount('spentFrom'),
    spentTo: amount('spentTo'),
    averageFrom: amount('averageFrom'),
    averageTo: amount('averageTo'),
    lastOrderFrom: day('lastOrderFrom'),
    lastOrderTo: day('lastOrderTo'),
    lastOrderDays: whole('lastOrderDays') || undefined,
    lastOrderOver: whole('lastOrderOver') || undefined,
    createdFrom: day('createdFrom'),
    createdTo: day('createdTo'),
    createdDays: whole('createdDays') || undefined,
    segment: matching('segment', /^[a-z0-9]{1,64}$/),
    trash: texts('trash').includes('1') || undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => isSet(value)));
}

interface Range {
  from?: DateTime;
  to?: DateTime;
}

function rangeOf({ from, to, days }: { from?: string; to?: string; days?: number }, { now, timeZone }: CustomerFilterMoment): Range {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  if (days !== undefined) return { from: today.minus({ days: days - 1 }) };
  return {
    from: from === undefined ? undefined : DateTime.fromISO(from, { zone: timeZone }).startOf('day'),
    to: to === undefined ? undefined : DateTime.fromISO(to, { zone: timeZone }).startOf('day').plus({ days: 1 }),
  };
}

function lastOrderRange(filters: CustomerFilters, at: CustomerFilterMoment): Range {
  if (filters.lastOrderOver !== undefined)
    return { to: DateTime.fromJSDate(at.now, { zone: at.timeZone }).startOf('day').minus({ days: filters.lastOrderOver }) };
  return rangeOf({ from: filters.lastOrderFrom, to: filters.lastOrderTo, days: filters.lastOrderDays }, at);
}

function during(field: string, { from, to }: Range): Record<string, unknown>[] {
  return [...(from ? [{ [field]: { $gte: from.toUTC().toISO() } }] : []), ...(to ? [{ [field]: { $lt: to.toUTC().toISO() } }] : [])];
}

function between(field: string, from: number | undefined, to: number | undefined): Record<string, unknown>[] {
  return [
    ...(from === undefined ? [] : [{ [field]: { $gte: String(from) } }]),
    ...(to === undefined ? [] : [{ [field]: { $lte: String(to) } }]),
  ];
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}
