import type { Category } from '../../shop/api';

/** What is looked for in the catalogue; it stands in the address. */
export interface Wanted {
  q: string;
  category: string;
  from: string;
  to: string;
  inStock: boolean;
  sort: Sort;
  page: number;
}

export const SORTS = ['new', 'cheap', 'dear', 'name'] as const;
export type Sort = (typeof SORTS)[number];

const SORT_KEYS: Record<Sort, string> = { new: 'createdAt:desc', cheap: 'price:asc', dear: 'price:desc', name: 'name:asc' };

/** Products on one page. */
export const PAGE_SIZE = 24;

/** Reads the address; whatever makes no sense counts as absent. */
export function wantedOf(search: URLSearchParams): Wanted {
  const amount = (key: string): string => (/^\d{1,7}(\.\d{1,2})?$/.test(search.get(key) ?? '') ? (search.get(key) ?? '') : '');
  const sort = SORTS.find((one) => one === search.get('sort')) ?? 'new';
  const page = Number(search.get('page'));
  return {
    q: (search.get('q') ?? '').slice(0, 100),
    category: /^[a-z0-9-]{1,120}$/.test(search.get('category') ?? '') ? (search.get('category') ?? '') : '',
    from: amount('from'),
    to: amount('to'),
    inStock: search.get('stock') === '1',
    sort,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The query of `GET /api/products`. A shelf is looked for with every shelf below it. */
export function productQuery(wanted: Wanted, categories: readonly Category[]) {
  const { q, category, from, to, inStock, sort, page } = wanted;
  const price = { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) };
  const filters = {
    ...(category ? { category: { slug: { $in: [category, ...below(category, categories)] } } } : {}),
    ...(from || to ? { price } : {}),
    ...(inStock ? { available: { $gt: '0' } } : {}),
  };
  return {
    ...(q ? { _q: q } : {}),
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
    sort: SORT_KEYS[sort],
    pagination: { page: String(page), pageSize: String(PAGE_SIZE) },
  };
}

/** Slugs of every shelf below this one. */
export function below(slug: string, categories: readonly Category[]): string[] {
  const found: string[] = [];
  const ring = [slug];
  for (let next = ring.pop(); next !== undefined; next = ring.pop())
    for (const { parent, slug: inner } of categories)
      if (parent?.slug === next && !found.includes(inner) && inner !== slug) {
        found.push(inner);
        ring.push(inner);
      }
  return found;
}

/** The way from the top shelf down to this one. */
export function pathTo(slug: string, categories: readonly Category[]): Category[] {
  const path: Category[] = [];
  let next = categories.find((one) => one.slug === slug);
  while (next && !path.includes(next)) {
    path.unshift(next);
    const above = next.parent?.slug;
    next = above === undefined ? undefined : categories.find((one) => one.slug === above);
  }
  return path;
}
