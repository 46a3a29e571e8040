import { aClient, aDirector, aManager, aMarketer, aPanelUser } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import type { Caller } from '../../support/api';
import { ACCESS, DESK_ROLES, REST_ROLES } from './access-matrix';

interface Layer {
  methods: string[];
  path: string;
}
type Probe = { status: number; body: { error?: { details?: { code?: string } } } };

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Refusals of the person, not of what they sent. */
const NOT_THEIRS = new Set(['FORBIDDEN', 'SIGN_IN_REQUIRED', undefined]);

/** Every route × every role, from the running app's own list: a new route without a line in `access-matrix.ts` fails. */
describe('who may call what', () => {
  let app: App;
  let routes: string[];
  const callers = new Map<string, Caller | null>();
  beforeAll(async () => {
    app = await startApp();
    const { routes: layers } = { routes: app.strapi.server.listRoutes() as unknown as Layer[] };
    routes = [
      ...new Set(
        layers
          .filter(({ path }) => /^\/(api|desk)\//.test(path))
          .flatMap(({ methods, path }) => METHODS.filter((method) => methods.includes(method)).map((method) => `${method} ${path}`)),
      ),
    ].sort();
    const people = { client: aClient, marketer: aMarketer, manager: aManager, director: aDirector };
    callers.set('visitor', null);
    callers.set('nobody', null);
    for (const [role, make] of Object.entries(people)) callers.set(role, await make(app));
    for (const role of ['receptionist', 'marketer', 'manager', 'director'])
      callers.set(`panel ${role}`, await aPanelUser(app, `artel-${role}`));
    callers.set('panel administrator', await aPanelUser(app));
  });
  afterAll(async () => app?.close());

  const mayCall = async (route: string, role: string): Promise<boolean> => {
    const [method = '', path = ''] = route.split(' ');
    const call = { GET: app.get, POST: app.post, PUT: app.put, PATCH: app.patch, DELETE: app.del }[method as 'GET'];
    // Names nothing and says nothing that could be done.
    const address = path.replace(/:\w+(\([^)]*\))?/g, 'nosuchthing').replace(/\(\.\*\)/g, 'nosuchthing');
    const as = callers.get(role) ?? null;
    const answer = (await call(address, { as, ...(method === 'GET' ? {} : { body: { nonsense: true } }) })) as unknown as Probe;
    if (answer.status === 401) return false;
    return answer.status !== 403 || !NOT_THEIRS.has(answer.body.error?.details?.code);
  };

  it('is said of every route and of no other', () => {
    expect(routes.filter((route) => !(route in ACCESS))).toEqual([]);
    expect(Object.keys(ACCESS).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it('is as said, for every role', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const roles = route.includes(' /desk/') ? DESK_ROLES : REST_ROLES;
      const may: string[] = [];
      for (const role of roles) if (await mayCall(route, role)) may.push(role);
      const said = ACCESS[route] ?? [];
      if (may.join() !== said.join()) wrong.push(`${route}: ${may.join(', ') || 'nobody'}; said: ${said.join(', ') || 'nobody'}`);
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});
