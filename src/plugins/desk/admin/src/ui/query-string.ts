/** Nested parameters as `a[b][0]=c`, encoded: names are searched for with plus signs and Cyrillic in them. */
export function queryString(params: Record<string, unknown>): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) value.forEach((item, index) => add(`${name}[${index}]`, item));
    else if (typeof value === 'object') Object.entries(value).forEach(([key, item]) => add(`${name}[${key}]`, item));
    else pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value as string | number | boolean))}`);
  };
  Object.entries(params).forEach(([key, value]) => add(key, value));
  return pairs.join('&');
}
