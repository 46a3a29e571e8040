import { IMPORT_LIMITS } from './source-row';
import { textDigest } from './text-digest';

/** What tells a row from the others of its source. */
export interface KeyParts {
  id?: string;
  sku?: string;
  link?: string;
  title: string;
}

/**
 * The row's name within its source, the same at every run: the source's id, else the article number, the link,
 * a digest of the title. At most 255 characters.
 */
export function sourceKey({ id, sku, link, title }: KeyParts): string {
  if (id) return bounded('id', id);
  if (sku) return bounded('sku', sku);
  if (link) return bounded('link', withoutTracking(link));
  return `title:${textDigest(title.toLowerCase())}`;
}

/** A source's address as products keep it (at most 255 characters): no fragment, no credentials, no tracking. */
export function sourceAddress(address: string): string {
  const clean = withoutTracking(address);
  return clean.length <= IMPORT_LIMITS.keyLength ? clean : `${clean.slice(0, 220)}…${textDigest(clean)}`;
}

function bounded(kind: string, value: string): string {
  const key = `${kind}:${value}`;
  return key.length <= IMPORT_LIMITS.keyLength ? key : `${kind}:${textDigest(value)}`;
}

function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  // A fragment that is a route (`#/goods/5`) names the page; any other one is a place on it.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_.*|yclid|gclid|fbclid)$/i.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
