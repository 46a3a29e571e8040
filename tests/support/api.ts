import supertest, { type Test } from 'supertest';

/** Whoever can sign a request; the builders of people return such. */
export interface Caller {
  jwt: string;
}

/** What one request says beside its path. `key` is the Idempotency-Key; `body` goes as JSON. */
export interface RequestOptions {
  as?: Caller | null;
  body?: unknown;
  query?: string | Record<string, unknown>;
  key?: string;
  headers?: Record<string, string>;
}

type Call = (path: string, options?: RequestOptions) => Test;

/** The REST API of one node. Paths are whole (`/api/orders`); await the result or add `.expect(201)`. */
export interface Api {
  get: Call;
  post: Call;
  put: Call;
  patch: Call;
  del: Call;
}

/** Calls to the node at this address. */
export function apiOf(url: string): Api {
  const call =
    (method: 'get' | 'post' | 'put' | 'patch' | 'delete'): Call =>
    (path, options = {}) => {
      const request = supertest(url)[method](path);
      if (options.query) void request.query(options.query);
      if (options.as) void request.set('Authorization', `Bearer ${options.as.jwt}`);
      if (options.key) void request.set('Idempotency-Key', options.key);
      if (options.headers) void request.set(options.headers);
      return options.body === undefined ? request : request.send(options.body as object);
    };
  return { get: call('get'), post: call('post'), put: call('put'), patch: call('patch'), del: call('delete') };
}
