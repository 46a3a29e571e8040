import { createAdmin, createManager, createUser } from '../../../src/api/accounts/services/create-people';
import { panelActorOf, staffIdOf } from '../../../src/api/accounts/services/staff';
import { SYSTEM, type Actor } from '../../../src/api/accounts/contracts/actor';
import type { Trx } from '../../../src/platform/database/statement';
import { aManager, aPanelUser, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe('people', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  const inTransaction = <T>(work: (trx: Trx) => Promise<T>): Promise<T> =>
    app.strapi.db.transaction(({ trx }) => work(trx as Trx)) as Promise<T>;
  const actorFor = ({ user }: Person): Actor => ({ kind: 'staff', role: 'manager', userId: user.id, staffId: null, name: user.username });

  it('become staff members at their first act, once, however many acts come together', async () => {
    const manager = await aManager(app);
    const ids = await Promise.all([1, 2, 3, 4].map(() => inTransaction((trx) => staffIdOf(trx, actorFor(manager)))));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toEqual(expect.any(Number));
    expect(await inTransaction((trx) => staffIdOf(trx, SYSTEM))).toBeNull();
  });

  it('are never taken for one another because of an equal address', async () => {
    const panel = await aPanelUser(app, 'artel-manager');
    const manager = await aManager(app, { email: panel.user.email });
    const [user] = await app.sql<{ id: number; email: string; firstname: string; lastname: string }>(
      'select id, email, firstname, lastname from admin_users where id = $1',
      [panel.user.id],
    );
    const actor = await inTransaction((trx) => panelActorOf(trx, { ...user, id: panel.user.id, roles: [{ code: 'artel-manager' }] }));
    expect(actor).toMatchObject({ kind: 'staff', role: 'manager', name: 'Panel User' });
    const other = await inTransaction((trx) => staffIdOf(trx, actorFor(manager)));
    expect(other).not.toBe(actor.staffId);
    expect(await app.sql('select email from staff_members where id = any($1) order by id', [[actor.staffId, other]])).toEqual([
      { email: panel.user.email },
      { email: null },
    ]);
  });

  it('are created by command: an administrator opens the panel', async () => {
    const created = await createAdmin(app.strapi, { email: 'Boss@people.test', firstname: 'Olga', lastname: 'Ivanova' });
    expect(created).toEqual({ email: 'boss@people.test', password: expect.stringMatching(/^.{16}$/) });
    const { body } = await app.post('/admin/login', { body: created }).expect(200);
    await app.get('/admin/users', { as: { jwt: body.data.token ?? body.data.accessToken } }).expect(200);
    await expect(createAdmin(app.strapi, { email: 'boss@people.test' })).rejects.toMatchObject({ status: 409 });
  });

  it('are created by command: a manager has both doors and is one staff member', async () => {
    const created = await createManager(app.strapi, { email: 'm@people.test', password: 'chosen by hand', name: 'Пётр Иванов' });
    expect(created.password).toBe('chosen by hand');
    await app.post('/admin/login', { body: created }).expect(200);
    const { body } = await app.post('/api/auth/local', { body: { identifier: created.email, password: created.password } }).expect(200);
    expect(body.user.type).toBe('manager');
    const rows = await app.sql(
      `select m.display_name, m.email from staff_members m join staff_members_user_lnk u on u.staff_member_id = m.id
       join staff_members_admin_user_lnk a on a.staff_member_id = m.id where u.user_id = $1`,
      [body.user.id],
    );
    expect(rows).toEqual([{ display_name: 'Пётр Иванов', email: 'm@people.test' }]);
    await expect(createManager(app.strapi, { email: 'm@people.test', name: 'Again' })).rejects.toMatchObject({ status: 409 });
  });

  it('are not created half: a taken storefront address leaves no panel user', async () => {
    await createUser(app.strapi, { email: 'half@people.test', type: 'client' });
    await expect(createManager(app.strapi, { email: 'half@people.test', name: 'Half' })).rejects.toMatchObject({ status: 409 });
    expect(await app.sql(`select 1 from admin_users where email = 'half@people.test'`)).toEqual([]);
  });

  it('are not created with a weak password or no address', async () => {
    await expect(createUser(app.strapi, { email: 'weak@people.test', password: 'short', type: 'client' })).rejects.toMatchObject({
      status: 400,
    });
    await expect(createUser(app.strapi, { email: 'nonsense', type: 'client' })).rejects.toMatchObject({ status: 400 });
  });

  it('cannot rewrite the log', async () => {
    await createUser(app.strapi, { email: 'logged@people.test', type: 'client' });
    await app.strapi.db.query('plugin::users-permissions.user').update({ where: { email: 'logged@people.test' }, data: { blocked: true } });
    await expect(app.sql(`update audit_entries set action = 'nothing'`)).rejects.toThrow(/append-only/);
    await expect(app.sql('delete from audit_entries')).rejects.toThrow(/append-only/);
    const as = await aPanelUser(app);
    await app.post('/content-manager/collection-types/api::accounts.audit-entry', { as, body: { action: 'forged' } }).expect(403);
  });
});
