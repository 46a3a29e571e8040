import { DateTime } from 'luxon';
import { CHANNELS, ORDER_STATUSES, PAYMENT_STATUSES, type Channel, type OrderStatus, type PaymentStatus } from './status';

/** Somebody as a manager filter names them: a staff member's documentId, whoever asks, or nobody. */
export type ManagerChoice = 'me' | 'none' | (string & {});

/**
 * What staff filter orders by, in the URL, in saved views and on the board alike. Days are the shop's calendar days
 * (`YYYY-MM-DD`), both ends included; `createdDays` counts back from today (1 = today); amounts are in the shop's currency.
 */
export interface OrderFilters {
  number?: string;
  /** A customer's name, or four digits and more of a phone in any notation. */
  customer?: string;
  /** One customer's documentId. */
  customerId?: string;
  managers?: ManagerChoice[];
  statuses?: OrderStatus[];
  payments?: PaymentStatus[];
  channels?: Channel[];
  totalFrom?: number;
  totalTo?: number;
  createdFrom?: string;
  createdTo?: string;
  createdDays?: number;
}

/** The parameters of a URL that are filters. */
export const FILTER_KEYS: ReadonlySet<string> = new Set<keyof OrderFilters>([
  'number',
  'customer',
  'customerId',
  'managers',
  'statuses',
  'payments',
  'channels',
  'totalFrom',
  'totalTo',
  'createdFrom',
  'createdTo',
  'createdDays',
]);

/** Whose filters these are and when: `me` is a staff member's documentId, `today` any moment of the shop's present day. */
export interface FilterMoment {
  me: string | null;
  now: Date;
  timeZone: string;
}

/** What decides whether an order matches; a card of the board has it. */
export interface FilterableOrder {
  number: string;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  channel: Channel;
  total: number;
  createdAt: string;
  customer: { documentId: string; name: string | null; phone: string | null } | null;
  manager: { documentId: string } | null;
}

/** Statuses an order still has to leave. */
export const OPEN_STATUSES: readonly OrderStatus[] = ORDER_STATUSES.filter((status) => status !== 'completed' && status !== 'cancelled');

/** Statuses in which the next act is the shop's, not the client's. */
export const WAITING_STATUSES: readonly OrderStatus[] = ['new', 'preparing_quote', 'confirmed'];

const LARGE_ORDER = 50_000;

/** Views that everybody has; a saved view is the same with a name of its own. */
export const BUILT_IN_VIEWS = {
  all: {},
  open: { statuses: [...OPEN_STATUSES] },
  waiting: { statuses: [...WAITING_STATUSES], managers: ['me'] },
  mine: { statuses: [...OPEN_STATUSES], managers: ['me'] },
  unassigned: { statuses: [...OPEN_STATUSES], managers: ['none'] },
  unpaid: { statuses: [...OPEN_STATUSES], payments: ['unpaid'] },
  large: { statuses: [...OPEN_STATUSES], totalFrom: LARGE_ORDER },
} satisfies Record<string, OrderFilters>;

export type BuiltInView = keyof typeof BUILT_IN_VIEWS;

/** The filters of `GET /api/orders` that say the same; values are text, as in a query string. Undefined when nothing is filtered. */
export function listFiltersOf(filters: OrderFilters, at: FilterMoment): Record<string, unknown> | undefined {
  const parts: Record<string, unknown>[] = [];
  if (filters.number) parts.push({ number: { $containsi: filters.number } });
  if (filters.customer) parts.push({ customer: customerCondition(filters.customer) });
  if (filters.customerId) parts.push({ customer: { documentId: { $eq: filters.customerId } } });
  if (filters.managers?.length) parts.push(managerCondition(filters.managers, at.me));
  if (filters.statuses?.length) parts.push({ status: { $in: filters.statuses } });
  if (filters.payments?.length) parts.push({ paymentStatus: { $in: filters.payments } });
  if (filters.channels?.length) parts.push({ channel: { $in: filters.channels } });
  if (filters.totalFrom !== undefined) parts.push({ total: { $gte: String(filters.totalFrom) } });
  if (filters.totalTo !== undefined) parts.push({ total: { $lte: String(filters.totalTo) } });
  const { from, to } = createdRange(filters, at);
  if (from) parts.push({ createdAt: { $gte: from.toISOString() } });
  if (to) parts.push({ createdAt: { $lt: to.toISOString() } });
  return parts.length > 0 ? { $and: parts } : undefined;
}

/** Whether this order would be in the list; decides on the screen what a live change does to it. */
export function matchesFilters(order: FilterableOrder, filters: OrderFilters, at: FilterMoment): boolean {
  const created = new Date(order.createdAt);
  const { from, to } = createdRange(filters, at);
  return (
    has(order.number, filters.number) &&
    isCustomer(order, filters) &&
    (!filters.managers?.length || filters.managers.some((choice) => isManagedBy(order, choice, at.me))) &&
    isOneOf(order.status, filters.statuses) &&
    isOneOf(order.paymentStatus, filters.payments) &&
    isOneOf(order.channel, filters.channels) &&
    (filters.totalFrom === undefined || order.total >= filters.totalFrom) &&
    (filters.totalTo === undefined || order.total <= filters.totalTo) &&
    (!from || created >= from) &&
    (!to || created < to)
  );
}

/** How many filters are set; a range counts once. */
export function countFilters(filters: OrderFilters): number {
  const { totalFrom, totalTo, createdFrom, createdTo, createdDays, ...others } = filters;
  const isSet = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return [...Object.values(others), totalFrom ?? totalTo, createdFrom ?? createdTo ?? createdDays].filter(isSet).length;
}

/** True when the least total asked for is above the greatest: nothing can match. */
export function areTotalsCrossed({ totalFrom, totalTo }: OrderFilters): boolean {
  return totalFrom !== undefined && totalTo !== undefined && totalFrom > totalTo;
}

/** Filters as the parameters of a URL; what is not set is not there. */
export function filtersToUrl(filters: OrderFilters): Record<string, string> {
  const entries = Object.entries(filters).flatMap(([key, value]): [string, string][] => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    return [[key, Array.isArray(value) ? value.join(',') : String(value)]];
  });
  return Object.fromEntries(entries);
}

/** Reads the parameters of a URL; what is not a filter, or not a value of one, is passed over: somebody typed the address. */
export function filtersFromUrl(parameters: Iterable<readonly [string, string]>): OrderFilters {
  const text = new Map(parameters);
  const list = (key: string): string[] => (text.get(key) ?? '').split(',').filter(Boolean);
  const known = <T extends string>(key: string, values: readonly T[]): T[] => values.filter((value) => list(key).includes(value));
  const amount = (key: string): number | undefined =>
    /^\d{1,12}(\.\d{1,2})?$/.test(text.get(key) ?? '') ? Number(text.get(key)) : undefined;
  const day = (key: string): string | undefined => {
    const value = text.get(key);
    return value && DateTime.fromISO(value).isValid && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  };
  const days = Number(text.get('createdDays'));
  const read: OrderFilters = {
    number: text.get('number')?.slice(0, 50),
    customer: text.get('customer')?.slice(0, 200),
    customerId: /^[a-z0-9]{1,64}$/.test(text.get('customerId') ?? '') ? text.get('customerId') : undefined,
    managers: list('managers').filter((choice) => /^[a-z0-9]{1,64}$/.test(choice)),
    statuses: known('statuses', ORDER_STATUSES),
    payments: known('payments', PAYMENT_STATUSES),
    channels: known('channels', CHANNELS),
    totalFrom: amount('totalFrom'),
    totalTo: amount('totalTo'),
    createdFrom: day('createdFrom'),
    createdTo: day('createdTo'),
    createdDays: Number.isInteger(days) && days >= 1 && days <= 366 ? days : undefined,
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as OrderFilters;
}

/** The moments between which an order must have been created: from (included) and to (excluded), null for an open end. */
export function createdRange(filters: OrderFilters, { now, timeZone }: FilterMoment): { from: Date | null; to: Date | null } {
  const startOf = (day: string): DateTime => DateTime.fromISO(day, { zone: timeZone }).startOf('day');
  if (filters.createdDays !== undefined) {
    const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
    return { from: today.minus({ days: filters.createdDays - 1 }).toJSDate(), to: null };
  }
  return {
    from: filters.createdFrom ? startOf(filters.createdFrom).toJSDate() : null,
    to: filters.createdTo ? startOf(filters.createdTo).plus({ days: 1 }).toJSDate() : null,
  };
}

/** The digits of a phone to look for, without the trunk or country prefix of a whole Russian number; null when it is a name. */
function phoneDigits(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 4 || /\p{L}/u.test(text)) return null;
  return digits.length >= 11 ? digits.replace(/^[78]/, '') : digits;
}

function customerCondition(text: string): Record<string, unknown> {
  const digits = phoneDigits(text);
  return digits ? { phone: { $contains: digits } } : { name: { $containsi: text } };
}

function managerCondition(choices: readonly ManagerChoice[], me: string | null): Record<string, unknown> {
  const people = choices.filter((choice) => choice !== 'none').map((choice) => (choice === 'me' ? (me ?? 'nobody') : choice));
  const parts = [
    ...(people.length > 0 ? [{ manager: { documentId: { $in: people } } }] : []),
    ...(choices.includes('none') ? [{ manager: { documentId: { $null: 'true' } } }] : []),
  ];
  return { $or: parts };
}

function isManagedBy({ manager }: FilterableOrder, choice: ManagerChoice, me: string | null): boolean {
  if (choice === 'none') return manager === null;
  return manager !== null && manager.documentId === (choice === 'me' ? me : choice);
}

function isCustomer({ customer }: FilterableOrder, { customer: text, customerId }: OrderFilters): boolean {
  if (customerId && customer?.documentId !== customerId) return false;
  if (!text) return true;
  const digits = phoneDigits(text);
  return digits ? (customer?.phone ?? '').includes(digits) : has(customer?.name ?? '', text);
}

function has(value: string, part: string | undefined): boolean {
  return !part || value.toLowerCase().includes(part.toLowerCase());
}

function isOneOf<T>(value: T, wanted: readonly T[] | undefined): boolean {
  return !wanted?.length || wanted.includes(value);
}
