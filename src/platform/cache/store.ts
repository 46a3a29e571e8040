import type { Core } from '@strapi/strapi';
import { Cacheable, createKeyv } from 'cacheable';
import { Keyv } from 'keyv';
import { environment } from '../database/environment';
import { errorMessage } from '../error-code';

/** Entries a node keeps in memory; the least used leave first. */
const MEMORY_ENTRIES = 5_000;

/** A Redis that does not answer in this time is passed over. */
export const REDIS_PATIENCE_MS = 300;

/** One line a minute about a Redis that is down, not one a request. */
const WARN_EVERY_MS = 60_000;

/**
 * Where cached values lie: this node's memory, and Redis for all nodes when `REDIS_URL` is set. A Redis that is down
 * costs hits, never answers. Values are JSON texts.
 */
export async function openStore(strapi: Core.Strapi): Promise<Cacheable> {
  const store = new Cacheable({ primary: createKeyv({ lruSize: MEMORY_ENTRIES, useClone: false }) });
  const url = environment().redisUrl;
  if (url) store.setSecondary(await redis(url));
  let warnedAt = 0;
  const warn = (error: unknown): void => {
    if (Date.now() - warnedAt < WARN_EVERY_MS) return;
    warnedAt = Date.now();
    strapi.log.warn(`Redis does not answer, the cache goes on without it: ${errorMessage(error)}`);
  };
  store.on('error', warn);
  store.secondary?.on('error', warn);
  return store;
}

async function redis(url: string): Promise<Keyv> {
  // Loaded only where there is a Redis: its client is 420 files of every boot.
  const { default: KeyvRedis } = await import('@keyv/redis');
  const socket = { connectTimeout: REDIS_PATIENCE_MS, reconnectStrategy: (attempts: number) => Math.min(attempts * 200, 5_000) };
  const adapter = new KeyvRedis(
    { url, socket, disableOfflineQueue: true },
    { namespace: 'artel', throwOnConnectError: false, connectionTimeout: REDIS_PATIENCE_MS },
  );
  return new Keyv({ store: adapter, useKeyPrefix: false });
}
