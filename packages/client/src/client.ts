import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import { TokenBox, type Keeper, type KeptSession } from './kept-session';
import { openLine, type LiveListener } from './live';
import { queryText } from './query-text';
import { ApiRefusal, refusalOf } from './refusal';
import type { paths } from './schema';

/** How a client is made. `url` is the shop's address; empty: the page's own origin. */
export interface ClientOptions {
  url?: string;
  /** Keeps tokens between pages; null: nothing is kept. Default: `localStorage` where there is one. */
  keeper?: Keeper | null;
  /** `Accept-Language` of every call. */
  language?: () => string;
  fetch?: (request: Request) => Promise<Response>;
}

/** Called when somebody signed in or out, in this window or another one. */
export type SessionWatcher = (isSignedIn: boolean) => void;

/** A shop's REST API, typed by its own description: `GET`, `POST`, … of openapi-fetch, the session and the line of live updates. */
export interface ArtelClient extends Pick<Client<paths>, 'GET' | 'POST' | 'PUT' | 'DELETE'> {
  readonly url: string;
  readonly isSignedIn: boolean;
  readonly deviceId: string | undefined;
  /** Keeps the tokens of an answer of signing in. */
  keep: (signedIn: KeptSession & { deviceId?: string }) => void;
  /** Forgets the tokens, the guest's cart too; say goodbye to the server first. */
  forget: () => void;
  watch: (watcher: SessionWatcher) => () => void;
  /** A call that the description cannot type (a picture, a file), with the same headers and refusals. */
  call: (path: string, init?: RequestInit) => Promise<Response>;
  listen: (listener: LiveListener) => () => void;
}

/** Calls that must not be answered by renewing the session. */
const SIGN_IN_PATHS =
  /^\/api\/auth\/(local|refresh|code|sign-up|forgot-password|reset-password|email-confirmation|send-email-confirmation)/;

/** Makes a client. One for a page is enough. */
export function createClient(options: ClientOptions = {}): ArtelClient {
  const { url = '', language } = options;
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const box = new TokenBox(options.keeper === undefined ? ownKeeper() : options.keeper);
  const watchers = new Set<SessionWatcher>();
  const tell = (): void => watchers.forEach((watcher) => watcher(box.session !== null));
  let renewing: Promise<string | null> | null = null;

  const renew = async (stale: string | null): Promise<string | null> => {
    const { session } = box;
    if (!session) return null;
    // Another window, or a call beside this one, was first.
    if (session.jwt !== stale) return session.jwt;
    const response = await reached(
      send,
      new Request(`${url || location.origin}/api/auth/refresh`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ refreshToken: session.refreshToken }),
      }),
    );
    if (response.ok) {
      const renewed = (await response.json()) as KeptSession;
      box.session = renewed;
      return renewed.jwt;
    }
    if (response.status >= 500 || response.status === 429) throw refusalOf(response, null);
    box.session = null;
    tell();
    return null;
  };
  const refresh = (stale = box.session?.jwt ?? null): Promise<string | null> => {
    renewing ??= exclusively(() => renew(stale)).finally(() => (renewing = null));
    return renewing;
  };

  const dress = (headers: Headers): void => {
    const { session, cart } = box;
    if (session) headers.set('Authorization', `Bearer ${session.jwt}`);
    if (cart) headers.set('X-Cart-Token', cart);
    if (language) headers.set('Accept-Language', language());
  };
  /** Sends, and once more with a renewed token when the first one had run out. */
  const fetchDressed = async (request: Request): Promise<Response> => {
    const spare = request.clone();
    dress(request.headers);
    const used = box.session?.jwt ?? null;
    const response = await reached(send, request);
    keepCart(box, { path: new URL(request.url).pathname, response });
    if (response.status !== 401 || used === null || SIGN_IN_PATHS.test(new URL(request.url).pathname)) return response;
    await refresh(used);
    dress(spare.headers);
    return reached(send, spare);
  };

  const typed = createFetchClient<paths>({
    baseUrl: url || (typeof location === 'undefined' ? '' : location.origin),
    fetch: fetchDressed,
    querySerializer: queryText,
  });
  typed.use(throwRefusals);
  if (typeof addEventListener === 'function')
    addEventListener('storage', (event: StorageEvent) => {
      if (TokenBox.isSessionKey(event.key)) tell();
    });

  return {
    url,
    GET: typed.GET,
    POST: typed.POST,
    PUT: typed.PUT,
    DELETE: typed.DELETE,
    get isSignedIn() {
      return box.session !== null;
    },
    get deviceId() {
      return box.deviceId ?? undefined;
    },
    keep({ jwt, refreshToken, deviceId }) {
      box.session = { jwt, refreshToken };
      if (deviceId) box.deviceId = deviceId;
      tell();
    },
    forget() {
      box.session = null;
      box.cart = null;
      tell();
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    async call(path, init) {
      const response = await fetchDressed(new Request(`${url || location.origin}${path}`, init));
      if (!response.ok) throw refusalOf(response, await bodyOf(response));
      return response;
    },
    listen: (listener) => openLine({ url, token: () => box.session?.jwt ?? null, refresh: () => refresh() }, listener),
  };
}

/** An answer that is no success becomes an `ApiRefusal`, so that `data` is always there. */
const throwRefusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw refusalOf(response, await bodyOf(response.clone()));
    return undefined;
  },
};

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

async function reached(send: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  try {
    return await send(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiRefusal(0, 'OFFLINE', error instanceof Error ? error.message : 'No answer');
  }
}

/** A guest's cart is held by its token; the first look of a signed-in person at their cart has joined it to their own. */
function keepCart(box: TokenBox, { path, response }: { path: string; response: Response }): void {
  const token = response.headers.get('X-Cart-Token');
  if (box.session === null) {
    if (token) box.cart = token;
  } else if (response.ok && path.startsWith('/api/cart')) box.cart = null;
}

/** A refresh token works once: of several windows one renews, the others find the renewed one. */
async function exclusively<T>(act: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return act();
  return (await navigator.locks.request('artel.renew', act)) as T;
}

function ownKeeper(): Keeper | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}
