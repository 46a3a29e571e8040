import { nextDay, startOfDay } from '../../shop/days';

/** The filters of the list, as they stand in the address. */
export const ORDER_FILTERS = ['number', 'customer', 'manager', 'status', 'least', 'most', 'since', 'until'] as const;
export type OrderFilter = (typeof ORDER_FILTERS)[number];
export type OrderFilters = Record<OrderFilter, string>;

export const STATUSES = ['new', 'preparing_quote', 'quoted', 'confirmed', 'ready_for_delivery', 'completed', 'cancelled'] as const;

export const SORTS = ['createdAt:desc', 'createdAt:asc', 'total:desc', 'total:asc', 'number:desc', 'number:asc'] as const;

/** Orders on one page. */
export const PAGE_SIZE = 20;

/** What the address asks for. */
export function filtersOf(search: URLSearchParams): OrderFilters {
  return Object.fromEntries(ORDER_FILTERS.map((name) => [name, (search.get(name) ?? '').slice(0, 100)])) as OrderFilters;
}

/** The query of `GET /api/orders`; days are those of the shop's calendar, the last one included. What makes no sense is left out. */
export function ordersQuery(filters: OrderFilters, { sort, page, timeZone }: { sort: string; page: number; timeZone: string }) {
  const amount = (text: string): string | undefined => {
    const plain = text.replace(/\s/g, '').replace(',', '.');
    return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? plain : undefined;
  };
  const total = defined({ $gte: amount(filters.least), $lte: amount(filters.most) });
  const until = filters.until && startOfDay(filters.until, timeZone) ? startOfDay(nextDay(filters.until), timeZone) : null;
  const createdAt = defined({ $gte: startOfDay(filters.since, timeZone) ?? undefined, $lt: until ?? undefined });
  const status = STATUSES.find((one) => one === filters.status);
  const where = {
    ...(filters.number.trim() ? { number: { $containsi: filters.number.trim() } } : {}),
    ...(filters.customer.trim() ? { customer: { name: { $containsi: filters.customer.trim() } } } : {}),
    ...(filters.manager.trim() ? { manager: { displayName: { $containsi: filters.manager.trim() } } } : {}),
    ...(status ? { status: { $eq: status } } : {}),
    ...(total ? { total } : {}),
    ...(createdAt ? { createdAt } : {}),
  };
  return {
    ...(Object.keys(where).length > 0 ? { filters: where } : {}),
    sort: SORTS.find((one) => one === sort) ?? SORTS[0],
    pagination: { page: String(page), pageSize: String(PAGE_SIZE) },
  };
}

function defined(values: Record<string, string | undefined>): Record<string, string> | null {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : null;
}
