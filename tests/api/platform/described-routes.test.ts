import { startApp, type App } from '../../support/start-app';
import { aDirector, type Person } from '../../support/builders/person';

interface Operation {
  operationId: string;
  parameters?: { in: string; name: string }[];
  responses: Record<string, unknown>;
}
interface Answer {
  status: number;
  type: string;
  body: { error?: { details?: { code?: string }; message?: string } };
}

let app: App;
let director: Person;
let routes: { method: 'get' | 'post' | 'put' | 'patch' | 'delete'; path: string; operation: Operation }[];

beforeAll(async () => {
  app = await startApp();
  director = await aDirector(app);
  const { body } = await app.get('/api/openapi.json').expect(200);
  const { paths } = body as { paths: Record<string, Record<string, Operation>> };
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ method: method as 'get', path, operation })),
  );
});
afterAll(async () => app?.close());

/** A path with ids that nobody has. */
const filled = (path: string): string =>
  path
    .replace('{version}', '1')
    .replace('{token}', 'a'.repeat(43))
    .replace(/\{\w+\}/g, 'nosuchthing');

/** Signing out ends the session, so that call is made by somebody else. */
const caller = async (path: string): Promise<Person> => (path.endsWith('/logout') ? aDirector(app) : director);

const call = async (route: (typeof routes)[number], options: { as?: Person | null; query?: string; body?: unknown }): Promise<Answer> => {
  const does = route.method === 'delete' ? app.del : app[route.method];
  return (await does(filled(route.path), {
    ...options,
    body: route.method === 'get' ? undefined : (options.body ?? {}),
  })) as unknown as Answer;
};

describe('every route of the description', () => {
  it('is there, and answers by the rules rather than by accident', async () => {
    expect(routes.length).toBeGreaterThan(40);
    for (const route of routes) {
      const { status, type, body } = await call(route, { as: await caller(route.path) });
      const where = `${route.method} ${route.path} → ${status} ${body.error?.message ?? ''}`;
      expect([where, status < 500 && status !== 405]).toEqual([where, true]);
      // A missing route would answer 404 without a code of ours; links of letters lead to pages.
      if (status === 404 && type !== 'text/html') expect([where, body.error?.details?.code]).toEqual([where, 'NOT_FOUND']);
    }
  });

  it('refuses an unknown query key by name', async () => {
    for (const route of routes) {
      if (route.path.endsWith('/users/me')) continue;
      // Services add parameters of their own to the way back.
      if (route.path.endsWith('/{provider}/callback')) continue;
      const { status, body } = await call(route, { as: await caller(route.path), query: 'nonsense=1' });
      const where = `${route.method} ${route.path}`;
      expect([where, status, JSON.stringify(body.error).includes('nonsense')]).toEqual([where, 400, true]);
    }
  });

  it('refuses an unknown body key by name, wherever a body is taken', async () => {
    for (const route of routes.filter(({ operation }) => 'requestBody' in operation)) {
      // What providers post is theirs to extend.
      if (route.path.startsWith('/api/channels/')) continue;
      const { status, body } = await call(route, { as: await caller(route.path), body: { data: { nonsense: 1 } } });
      const where = `${route.method} ${route.path} ${body.error?.message ?? ''}`;
      const named = JSON.stringify(body.error).includes('nonsense');
      expect([where, status, named]).toEqual([where, 400, true]);
    }
  });

  it('takes no forged token', async () => {
    for (const route of routes.filter(({ path }) => path.startsWith('/api/orders'))) {
      const { status } = await call(route, { as: { jwt: 'eyJhbGciOiJub25lIn0.eyJ1c2VySWQiOiIxIn0.' } as Person });
      expect([`${route.method} ${route.path}`, status]).toEqual([`${route.method} ${route.path}`, 401]);
    }
  });
});
