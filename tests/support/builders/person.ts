import { randomUUID } from 'node:crypto';
import type { App } from '../start-app';

/** What every builder's people sign in with. */
export const PASSWORD = 'correct-horse-battery';

/** A REST user who is signed in; pass it as `as` of a request. */
export interface Person {
  user: { id: number; documentId: string; username: string; email: string };
  jwt: string;
  refreshToken: string;
}

/** A panel user who is signed in; `jwt` opens `/admin`, `/content-manager` and `/desk`. */
export interface PanelPerson {
  user: { id: number; email: string };
  jwt: string;
}

interface PersonOptions {
  email?: string;
  username?: string;
  confirmed?: boolean;
  blocked?: boolean;
}

type Sessions = {
  generateRefreshToken: (userId: string, deviceId: string, options: { type: 'refresh' }) => Promise<{ token: string }>;
  generateAccessToken: (refreshToken: string) => Promise<{ token: string } | { error: string }>;
};

/** A signed-in client; the other types below differ by role only. */
export const aClient = (app: App, options?: PersonOptions): Promise<Person> => aPerson(app, 'client', options);
export const aMarketer = (app: App, options?: PersonOptions): Promise<Person> => aPerson(app, 'marketer', options);
export const aManager = (app: App, options?: PersonOptions): Promise<Person> => aPerson(app, 'manager', options);
export const aDirector = (app: App, options?: PersonOptions): Promise<Person> => aPerson(app, 'director', options);

async function aPerson(app: App, type: string, options: PersonOptions = {}): Promise<Person> {
  const email = options.email ?? `${type}-${randomUUID()}@people.test`;
  const fields = { username: email, confirmed: true, blocked: false, ...options, email, type, provider: 'local', password: PASSWORD };
  const user = (await app.strapi.plugin('users-permissions').service('user').add(fields)) as Person['user'];
  return { user, ...(await signedIn(app, 'users-permissions', user.id)) };
}

/** A signed-in panel user with the role of this code (`strapi-super-admin`, `artel-manager`, …). */
export async function aPanelUser(app: App, roleCode = 'strapi-super-admin'): Promise<PanelPerson> {
  const role = (await app.strapi.db.query('admin::role').findOne({ where: { code: roleCode } })) as { id: number } | null;
  if (!role) throw new Error(`There is no panel role with the code "${roleCode}"`);
  const email = `panel-${randomUUID()}@people.test`;
  const fields = { firstname: 'Panel', lastname: 'User', email, password: `${PASSWORD}-A1`, isActive: true, roles: [role.id] };
  const user = (await app.strapi.service('admin::user').create(fields)) as PanelPerson['user'];
  const { jwt } = await signedIn(app, 'admin', user.id);
  return { user: { id: user.id, email }, jwt };
}

async function signedIn(app: App, origin: string, userId: number): Promise<{ jwt: string; refreshToken: string }> {
  const sessions = app.strapi.sessionManager(origin) as unknown as Sessions;
  const refresh = await sessions.generateRefreshToken(String(userId), randomUUID(), { type: 'refresh' });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(`No access token for user ${userId}: ${access.error}`);
  return { jwt: access.token, refreshToken: refresh.token };
}
