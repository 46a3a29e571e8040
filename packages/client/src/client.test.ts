import { createClient } from './client';
import type { Keeper } from './kept-session';
import { ApiRefusal, answerOf } from './refusal';

const SHOP = 'https://shop.example';

/** A `localStorage` of the test's own. */
function aKeeper(): Keeper & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
const refusal = (status: number, code: string): Response =>
  json(status, { data: null, error: { status, message: 'no', details: { code } } });

/** A shop that takes the token `jwt-2` and gives it for `refresh-1`. */
function aShop(): { fetch: (request: Request) => Promise<Response>; calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const token = request.headers.get('Authorization')?.slice('Bearer '.length) ?? '-';
      calls.push(`${request.method} ${pathname} ${token}`);
      if (pathname === '/api/auth/refresh') {
        const { refreshToken } = (await request.json()) as { refreshToken: string };
        return refreshToken === 'refresh-1' ? json(200, { jwt: 'jwt-2', refreshToken: 'refresh-2' }) : refusal(401, 'REFRESH_INVALID');
      }
      if (pathname === '/api/users/me') return token === 'jwt-2' ? json(200, { name: 'Anna' }) : refusal(401, 'TOKEN_INVALID');
      if (pathname === '/api/cart') return json(200, { data: { lines: [] } }, token === '-' ? { 'X-Cart-Token': 'guest' } : {});
      return refusal(404, 'NOT_FOUND');
    },
  };
}

describe('the client', () => {
  it('renews a token that ran out, once for all the calls that met it', async () => {
    const { fetch, calls } = aShop();
    const client = createClient({ url: SHOP, keeper: aKeeper(), fetch });
    client.keep({ jwt: 'jwt-1', refreshToken: 'refresh-1' });
    const answers = await Promise.all([client.GET('/api/users/me'), client.GET('/api/users/me')].map((call) => answerOf(call)));
    expect(answers).toEqual([{ name: 'Anna' }, { name: 'Anna' }]);
    expect(calls.filter((call) => call.includes('refresh'))).toHaveLength(1);
  });

  it('signs out, and says so, when the session cannot be renewed', async () => {
    const { fetch } = aShop();
    const client = createClient({ url: SHOP, keeper: aKeeper(), fetch });
    const heard: boolean[] = [];
    client.keep({ jwt: 'jwt-1', refreshToken: 'ended' });
    client.watch((isSignedIn) => heard.push(isSignedIn));
    await expect(client.GET('/api/users/me')).rejects.toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
    expect(client.isSignedIn).toBe(false);
    expect(heard).toEqual([false]);
  });

  it('holds a guest’s cart by its token until the first look of the signed-in person has joined it', async () => {
    const { fetch } = aShop();
    const keeper = aKeeper();
    const client = createClient({ url: SHOP, keeper, fetch });
    await client.GET('/api/cart');
    expect(keeper.kept.get('artel.cart')).toBe('guest');
    client.keep({ jwt: 'jwt-2', refreshToken: 'refresh-2' });
    expect(keeper.kept.get('artel.cart')).toBe('guest');
    await client.GET('/api/cart');
    expect(keeper.kept.has('artel.cart')).toBe(false);
  });

  it('throws a refusal with its code, and one of its own when no answer came', async () => {
    const client = createClient({ url: SHOP, keeper: null, fetch: aShop().fetch });
    await expect(client.GET('/api/products/{id}', { params: { path: { id: 'x' } } })).rejects.toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    const away = createClient({ url: SHOP, keeper: null, fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    await expect(away.GET('/api/shop')).rejects.toMatchObject({ status: 0, code: 'OFFLINE' });
    await expect(away.GET('/api/shop')).rejects.toBeInstanceOf(ApiRefusal);
  });
});
