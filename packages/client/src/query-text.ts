/** What a query may hold: Strapi's nested brackets are made of objects and lists. */
export type QueryValue = string | number | boolean | null | undefined | readonly QueryValue[] | { readonly [key: string]: QueryValue };

/** `{ filters: { price: { $gte: 100 } } }` → `filters[price][$gte]=100`. What is undefined or null is left out. */
export function queryText(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .flatMap(([key, value]) => pairsOf(key, value as QueryValue))
    .map(([key, value]) => `${encodeURIComponent(key).replaceAll('%5B', '[').replaceAll('%5D', ']')}=${encodeURIComponent(value)}`)
    .join('&');
}

function pairsOf(key: string, value: QueryValue): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => pairsOf(`${key}[${index}]`, item as QueryValue));
  if (typeof value === 'object') return Object.entries(value).flatMap(([inner, item]) => pairsOf(`${key}[${inner}]`, item));
  return [[key, String(value)]];
}
