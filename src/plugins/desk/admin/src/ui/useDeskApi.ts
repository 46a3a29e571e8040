import { getFetchClient } from '@strapi/strapi/admin';
import { deskErrorOf, DeskError } from './desk-error';
import { sessionOver } from '../live/session-over';
import { queryString } from './query-string';

interface ReadOptions {
  signal?: AbortSignal;
}

interface WriteOptions {
  /** Give the same key again when a person repeats the same write by hand; drawn anew otherwise. */
  key?: string;
}

const RETRY_AFTER_MS = [500, 1_500];

const urlOf = (path: string, params?: Record<string, unknown>): string => {
  const query = params ? queryString(params) : '';
  return `/desk${path}${query ? `?${query}` : ''}`;
};

/** A fresh key under which the server makes a write only once. */
export function newWriteKey(): string {
  // Without https there is no randomUUID.
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

async function asked<T>(ask: () => Promise<{ data: unknown }>): Promise<T> {
  try {
    return (await ask()).data as T;
  } catch (thrown) {
    const error = deskErrorOf(thrown);
    // Strapi's client has tried to renew the session before.
    if (error instanceof DeskError && error.status === 401) sessionOver();
    throw error;
  }
}

/** Sends a write, again when the line broke: the key sees to it that it is made once. */
async function written<T>(
  send: (headers: Record<string, string>) => Promise<{ data: unknown }>,
  { key = newWriteKey() }: WriteOptions,
): Promise<T> {
  const headers = { 'Idempotency-Key': key };
  for (const wait of RETRY_AFTER_MS) {
    try {
      return await asked<T>(() => send(headers));
    } catch (error) {
      const isWorthARepeat = error instanceof DeskError && [0, 502, 504].includes(error.status);
      if (!isWorthARepeat) throw error;
      await new Promise((resolve) => window.setTimeout(resolve, wait));
    }
  }
  return asked<T>(() => send(headers));
}

/** The desk's endpoints. Answers are the whole body (`{ data, meta }`), failures are `DeskError`. Writes outlive the page that made them. */
export const deskApi = {
  get: <T>(path: string, params?: Record<string, unknown>, { signal }: ReadOptions = {}): Promise<T> =>
    asked<T>(() => getFetchClient().get(urlOf(path, params), { signal })),
  post: <T>(path: string, body: unknown = {}, options: WriteOptions = {}): Promise<T> =>
    written<T>((headers) => getFetchClient().post(urlOf(path), body, { headers }), options),
  put: <T>(path: string, body: unknown = {}, options: WriteOptions = {}): Promise<T> =>
    written<T>((headers) => getFetchClient().put(urlOf(path), body, { headers }), options),
  del: <T>(path: string, options: WriteOptions = {}): Promise<T> =>
    written<T>((headers) => getFetchClient().del(urlOf(path), { headers }), options),
  /** A file of the desk, read with the panel's token. */
  blob: (path: string, params?: Record<string, unknown>): Promise<Blob> =>
    asked<Blob>(() => getFetchClient().get(urlOf(path, params), { responseType: 'blob' })),
};

/** The desk's endpoints; the same object at every call. */
export function useDeskApi(): typeof deskApi {
  return deskApi;
}

/** Hands a file to the browser's downloads. */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
