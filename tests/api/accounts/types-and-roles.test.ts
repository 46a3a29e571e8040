import { aClient, aManager, aPanelUser, type PanelPerson, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

const USER = 'plugin::users-permissions.user';
const ME = '/api/users/me';

describe('types and roles', () => {
  let app: App;
  let admin: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    admin = await aPanelUser(app);
  });
  afterAll(async () => app?.close());

  const stateOf = async (person: Person): Promise<unknown> => {
    const rows = await app.sql(
      `select u.type, array_agg(r.type) as roles from up_users u left join up_users_role_lnk l on l.user_id = u.id
       left join up_roles r on r.id = l.role_id where u.id = $1 group by u.id`,
      [person.user.id],
    );
    return rows[0];
  };
  const roleId = async (type: string): Promise<number> =>
    (await app.sql<{ id: number }>('select id from up_roles where type = $1', [type]))[0]?.id ?? 0;

  it('creates the roles and makes new people clients', async () => {
    const rows = await app.sql<{ type: string }>('select type from up_roles order by type');
    expect(rows.map(({ type }) => type)).toEqual(expect.arrayContaining(['client', 'director', 'manager', 'marketer', 'public']));
    const advanced = (await app.strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' }).get({})) as {
      default_role: string;
    };
    expect(advanced.default_role).toBe('client');
  });

  it('switches the role and ends the sessions when the type changes, and logs it', async () => {
    const person = await aClient(app);
    await app.strapi.documents(USER).update({ documentId: person.user.documentId, data: { type: 'manager' } as never });
    expect(await stateOf(person)).toEqual({ type: 'manager', roles: ['manager'] });
    await app.get(ME, { as: person }).expect(401);
    const log = await app.sql(
      "select action, actor_kind, before->>'type' as was, after->>'type' as is_now from audit_entries where subject_id = $1",
      [person.user.documentId],
    );
    expect(log).toEqual([{ action: 'user.type', actor_kind: 'system', was: 'client', is_now: 'manager' }]);
  });

  it('keeps the sessions when nothing of that changes', async () => {
    const person = await aClient(app);
    await app.strapi
      .documents(USER)
      .update({ documentId: person.user.documentId, data: { type: 'client', username: `renamed ${person.user.id}` } as never });
    await app.get(ME, { as: person }).expect(200);
  });

  it('ignores a role written through any of Strapi’s doors', async () => {
    const person = await aClient(app);
    const director = await roleId('director');
    await app.strapi.documents(USER).update({ documentId: person.user.documentId, data: { role: director } as never });
    await app.strapi.db.query(USER).update({ where: { id: person.user.id }, data: { role: director } });
    await app.strapi
      .plugin('users-permissions')
      .service('user')
      .edit(person.user.id, { role: { connect: [{ id: director }] } });
    expect(await stateOf(person)).toEqual({ type: 'client', roles: ['client'] });
    const added = await app.strapi.documents(USER).create({
      data: { username: 'sneaky', email: 'sneaky@people.test', password: 'long enough 1', role: director },
    });
    expect(await stateOf({ user: added } as unknown as Person)).toEqual({ type: 'client', roles: ['client'] });
  });

  it('gives no more power when the link is forged by SQL', async () => {
    const person = await aClient(app);
    await app.sql('update up_users_role_lnk set role_id = $2 where user_id = $1', [person.user.id, await roleId('director')]);
    await app.post('/api/products', { as: person, body: { data: { name: 'x', price: 1 } } }).expect(403);
  });

  it('follows writes of many at once', async () => {
    const people = [await aClient(app), await aClient(app)];
    const ids = people.map(({ user }) => user.id);
    await app.strapi.db.query(USER).updateMany({ where: { id: { $in: ids } }, data: { type: 'marketer' } });
    for (const person of people) expect(await stateOf(person)).toEqual({ type: 'marketer', roles: ['marketer'] });
    for (const person of people) await app.get(ME, { as: person }).expect(401);
  });

  it('refuses an unknown type', async () => {
    const person = await aClient(app);
    await expect(app.strapi.db.query(USER).update({ where: { id: person.user.id }, data: { type: 'root' } })).rejects.toThrow(/type/);
    await expect(app.sql(`update up_users set type = 'root' where id = $1`, [person.user.id])).rejects.toThrow(/up_users_type_known/);
  });

  it('keeps the users’ REST routes shut to everybody', async () => {
    const manager = await aManager(app);
    const victim = await aClient(app);
    await app.get('/api/users', { as: manager }).expect(403);
    await app.put(`/api/users/${victim.user.id}`, { as: victim, body: { type: 'director', role: await roleId('director') } }).expect(403);
    await app
      .post('/api/users', { as: manager, body: { username: 'aaa', email: 'aaa@people.test', password: 'long enough 1' } })
      .expect(403);
    await app.get('/api/users-permissions/roles', { as: manager }).expect(403);
  });

  it('keeps a role that a type needs', async () => {
    const as = admin;
    await app.del(`/users-permissions/roles/${await roleId('manager')}`, { as }).expect(409);
    await app.get(ME, { as: await aManager(app) }).expect(200);
  });

  describe('in the panel’s user form', () => {
    const path = `/content-manager/collection-types/${USER}`;

    it('creates a user by type alone', async () => {
      const body = {
        username: 'panel made',
        email: 'Panel.Made@people.test',
        password: 'long enough 1',
        type: 'marketer',
        confirmed: true,
      };
      const answer = await app.post(path, { as: admin, body });
      expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
      const [row] = await app.sql(
        'select u.type, r.type as role from up_users u join up_users_role_lnk l on l.user_id = u.id join up_roles r on r.id = l.role_id where u.email = $1',
        ['panel.made@people.test'],
      );
      expect(row).toEqual({ type: 'marketer', role: 'marketer' });
    });

    it('says what to do when only the role is changed', async () => {
      const person = await aClient(app);
      const body = { type: 'client', role: { connect: [{ id: await roleId('manager') }], disconnect: [] } };
      const answer = await app.put(`${path}/${person.user.documentId}`, { as: admin, body }).expect(400);
      expect(answer.body.error.details.code).toBe('ROLE_FOLLOWS_TYPE');
      expect(answer.body.error.message).toContain('"manager"');
    });

    it('changes the type and logs the administrator', async () => {
      const person = await aClient(app);
      await app
        .put(`${path}/${person.user.documentId}`, { as: admin, body: { type: 'manager', role: { connect: [], disconnect: [] } } })
        .expect(200);
      expect(await stateOf(person)).toEqual({ type: 'manager', roles: ['manager'] });
      const [entry] = await app.sql('select action, actor_kind, actor_name, address from audit_entries where subject_id = $1', [
        person.user.documentId,
      ]);
      expect(entry).toMatchObject({ action: 'user.type', actor_kind: 'staff', actor_name: 'Panel User' });
      expect(entry?.address).toBeTruthy();
    });
  });

  describe('POST /desk/users/type', () => {
    it('gives many users one type', async () => {
      const people = [await aClient(app), await aClient(app)];
      const manager = await aManager(app);
      const users = [...people, manager].map(({ user }) => user.documentId);
      const { body } = await app
        .post('/desk/users/type', { as: admin, body: { users: [...users, 'nobody'], type: 'manager' } })
        .expect(200);
      expect(body.data).toEqual({ changed: users.slice(0, 2), unchanged: users.slice(2), notFound: ['nobody'] });
      for (const person of people) expect(await stateOf(person)).toEqual({ type: 'manager', roles: ['manager'] });
      await app.get(ME, { as: people[0] ?? null }).expect(401);
      await app.get(ME, { as: manager }).expect(200);
      expect(await app.sql(`select 1 from audit_entries where action = 'user.type' and subject_id = any($1)`, [users])).toHaveLength(2);
    });

    it('is for administrators only, and strict', async () => {
      const { user } = await aClient(app);
      const body = { users: [user.documentId], type: 'director' };
      await app.post('/desk/users/type', { body }).expect(401);
      await app.post('/desk/users/type', { as: await aManager(app), body }).expect(401);
      await app.post('/desk/users/type', { as: await aPanelUser(app, 'artel-manager'), body }).expect(403);
      await app.post('/desk/users/type', { as: await aPanelUser(app, 'artel-director'), body }).expect(403);
      await app.post('/desk/users/type', { as: admin, body: { ...body, type: 'root' } }).expect(400);
      await app.post('/desk/users/type', { as: admin, body: { ...body, extra: 1 } }).expect(400);
    });
  });
});
