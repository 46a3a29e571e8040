import type { Core } from '@strapi/strapi';
import type { Cacheable } from 'cacheable';
import { statement, type Trx } from '../database/statement';
import { counter } from '../metrics/registry';
import { openStore, REDIS_PATIENCE_MS } from './store';
import { VersionReader } from './versions';

const requests = counter('artel_cache_requests_total', 'Cached reads by namespace and outcome (hit, miss)', ['namespace', 'outcome']);

const markEdit = statement<[namespace: string], unknown>('mark_cache_edit', 'select artel.mark_edit($1)');

interface Cache {
  store: Cacheable;
  versions: VersionReader;
  loading: Map<string, Promise<unknown>>;
}

let cache: Cache | null = null;

/** Opens the cache of this process; before that, and after `stopCache`, `cached` simply loads. */
export async function startCache(strapi: Core.Strapi): Promise<void> {
  cache = { store: await openStore(strapi), versions: new VersionReader(strapi), loading: new Map() };
}

/** Closes its connections. */
export async function stopCache(): Promise<void> {
  const closing = cache;
  cache = null;
  await closing?.versions.close();
  await closing?.store.disconnect();
}

/**
 * The value of `load`, kept until an edit of the namespace commits or `ttlSeconds` pass. Never older than an edit that was
 * committed before the call, on whatever node: the version is read from the database first (less than half of what a
 * `select 1` through the pool costs, and shared by everybody who asks at the same time). One load at a time for a key. The value must be plain JSON. Not for writing
 * transactions: it does not see their own edits.
 */
export async function cached<T>(namespace: string, key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T> {
  const current = cache;
  if (!current) return load();
  const name = `${namespace}:${await current.versions.versionOf(namespace)}:${key}`;
  const running = current.loading.get(name);
  if (running) return running as Promise<T>;
  const loaded = readOrLoad(current, { name, namespace, ttlSeconds }, load).finally(() => current.loading.delete(name));
  current.loading.set(name, loaded);
  return loaded;
}

/** The namespace's present version: it changes with each committed edit and never comes back. Made for ETags. */
export async function versionOf(namespace: string): Promise<string> {
  if (!cache) throw new Error('The cache is not open');
  return cache.versions.versionOf(namespace);
}

/**
 * Makes the namespace's cached answers old, in the transaction that edits. Prefer `invalidatedBy` triggers, which no door
 * can pass by. Writers never wait for one another here.
 */
export async function invalidate(trx: Trx, namespace: string): Promise<void> {
  await markEdit(trx, namespace);
}

type Entry = { name: string; namespace: string; ttlSeconds: number };

async function readOrLoad<T>({ store }: Cache, { name, namespace, ttlSeconds }: Entry, load: () => Promise<T>): Promise<T> {
  const found = await withPatience(store.get<string>(name));
  requests.inc({ namespace, outcome: found === undefined ? 'miss' : 'hit' });
  if (found !== undefined) return JSON.parse(found) as T;
  const value = await load();
  // Redis is told in the background: the caller has the value already. Failures reach the store's error listener.
  store.set(name, JSON.stringify(value), ttlSeconds * 1000).catch(() => undefined);
  return value;
}

/** A store that hangs counts as a miss. */
async function withPatience<T>(reading: Promise<T | undefined>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), REDIS_PATIENCE_MS);
  });
  try {
    return await Promise.race([reading, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
