import { startApp, type App } from '../../support/start-app';
import { aClient, aDirector, aManager, aMarketer, aPanelUser, type PanelPerson } from '../../support/builders/person';

const ME = '/api/users/me';

describe('the desk’s users', () => {
  let app: App;
  let admin: PanelPerson;
  let director: PanelPerson;
  let manager: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    [admin, director, manager] = [await aPanelUser(app), await aPanelUser(app, 'artel-director'), await aPanelUser(app, 'artel-manager')];
  });
  afterAll(async () => app?.close());

  const resultsOf = async (as: PanelPerson, act: 'block' | 'unblock', users: string[]): Promise<unknown[]> => {
    const { body } = await app.post(`/desk/users/${act}`, { as, body: { users } }).expect(200);
    return body.data.results.map(({ result }: { result: string }) => result);
  };

  it('are listed, searched and filtered', async () => {
    const one = await aClient(app, { email: 'needle-one@people.test' });
    const two = await aMarketer(app, { email: 'needle-two@people.test' });
    const { body } = await app.get('/desk/users?q=NEEDLE&sort=email:asc', { as: manager }).expect(200);
    expect(body.data.map(({ email }: { email: string }) => email)).toEqual(['needle-one@people.test', 'needle-two@people.test']);
    expect(body.data[0]).toEqual({
      documentId: one.user.documentId,
      username: 'needle-one@people.test',
      email: 'needle-one@people.test',
      name: null,
      type: 'client',
      blocked: false,
      confirmed: true,
      provider: 'local',
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
      lastSignInAt: null,
      customer: null,
      staff: null,
      isMe: false,
      mayBlock: true,
    });
    expect(body.meta.pagination).toMatchObject({ page: 1, total: 2, pageCount: 1 });
    const only = await app.get('/desk/users?q=needle&type=marketer', { as: manager }).expect(200);
    expect(only.body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([two.user.documentId]);
    await resultsOf(manager, 'block', [one.user.documentId]);
    const blocked = await app.get('/desk/users?q=needle&blocked=true', { as: manager }).expect(200);
    expect(blocked.body.data).toHaveLength(1);
    const paged = await app.get('/desk/users?q=needle&pageSize=1&page=2&sort=email:asc', { as: manager }).expect(200);
    expect(paged.body.data[0].email).toBe('needle-two@people.test');
    expect((await app.get(`/desk/users/${one.user.documentId}`, { as: manager }).expect(200)).body.data.blocked).toBe(true);
    await app.get('/desk/users/nosuchthing', { as: manager }).expect(404);
  });

  it('are found by the name of the staff member, too', async () => {
    const rest = await aManager(app);
    const [staff] = await app.sql<{ id: number }>(
      `insert into staff_members (document_id, display_name, created_at, updated_at, published_at) values ('staffname1', 'Зоя Ключникова', now(), now(), now()) returning id`,
    );
    await app.sql('insert into staff_members_user_lnk (staff_member_id, user_id) values ($1, $2)', [staff?.id, rest.user.id]);
    const { body } = await app.get(`/desk/users?q=${encodeURIComponent('зоя ключ')}`, { as: manager }).expect(200);
    expect(body.data).toMatchObject([{ documentId: rest.user.documentId, staff: { displayName: 'Зоя Ключникова' }, mayBlock: false }]);
  });

  it('refuse what is no question of theirs', async () => {
    await app.get('/desk/users?nonsense=1', { as: manager }).expect(400);
    await app.get('/desk/users?sort=password:asc', { as: manager }).expect(400);
    await app.get('/desk/users', { as: await aPanelUser(app, 'artel-receptionist') }).expect(403);
    await app.get('/desk/users').expect(401);
    await app.post('/desk/users/block', { as: await aPanelUser(app, 'artel-marketer'), body: { users: ['a'] } }).expect(403);
    await app.post('/desk/users/block', { as: manager, body: { users: [] } }).expect(400);
  });

  it('are blocked by those above them, one result each', async () => {
    const people = [await aClient(app), await aMarketer(app), await aManager(app), await aDirector(app)];
    const ids = people.map(({ user }) => user.documentId);
    expect(await resultsOf(manager, 'block', [...ids, 'nobody'])).toEqual(['blocked', 'blocked', 'forbidden', 'forbidden', 'not_found']);
    expect(await resultsOf(director, 'block', ids)).toEqual(['unchanged', 'unchanged', 'blocked', 'forbidden']);
    expect(await resultsOf(admin, 'block', ids)).toEqual(['unchanged', 'unchanged', 'unchanged', 'blocked']);
    for (const person of people) await app.get(ME, { as: person }).expect(401);
    expect(await resultsOf(admin, 'unblock', ids)).toEqual(['unblocked', 'unblocked', 'unblocked', 'unblocked']);
    const log = await app.sql(`select action, actor_kind from audit_entries where subject_id = $1 order by id`, [ids[0]]);
    expect(log).toEqual([
      { action: 'user.block', actor_kind: 'staff' },
      { action: 'user.unblock', actor_kind: 'staff' },
    ]);
  });

  it('are never blocked by themselves, whichever door they come by, and lose the panel with the block', async () => {
    const rest = await aManager(app);
    const panel = await aPanelUser(app, 'artel-director');
    const [staff] = await app.sql<{ id: number }>(
      `insert into staff_members (document_id, display_name, created_at, updated_at, published_at) values ('selfstaff1', 'Self', now(), now(), now()) returning id`,
    );
    await app.sql('insert into staff_members_user_lnk (staff_member_id, user_id) values ($1, $2)', [staff?.id, rest.user.id]);
    await app.sql('insert into staff_members_admin_user_lnk (staff_member_id, user_id) values ($1, $2)', [staff?.id, panel.user.id]);
    expect(await resultsOf(panel, 'block', [rest.user.documentId])).toEqual(['own_account']);
    expect(await resultsOf(director, 'block', [rest.user.documentId])).toEqual(['forbidden']);
    expect(await resultsOf(admin, 'block', [rest.user.documentId])).toEqual(['blocked']);
    await app.get('/desk/users', { as: panel }).expect(401);
    await app.post('/admin/login', { body: { email: panel.user.email, password: 'correct-horse-battery-A1' } }).expect(400);
    expect(await resultsOf(admin, 'unblock', [rest.user.documentId])).toEqual(['unblocked']);
    await app.post('/admin/login', { body: { email: panel.user.email, password: 'correct-horse-battery-A1' } }).expect(200);
  });

  it('are blocked once by a repeated request, and by two at once', async () => {
    const { user } = await aClient(app);
    const body = { users: [user.documentId] };
    const first = await app.post('/desk/users/block', { as: manager, key: 'twice', body }).expect(200);
    expect((await app.post('/desk/users/block', { as: manager, key: 'twice', body }).expect(200)).body).toEqual(first.body);
    await app.post('/desk/users/block', { as: manager, key: 'twice', body: { users: ['other'] } }).expect(409);
    const other = await aClient(app);
    const both = await Promise.all([manager, director].map((as) => resultsOf(as, 'block', [other.user.documentId])));
    expect(both.flat().sort()).toEqual(['blocked', 'unchanged']);
    expect(await app.sql('select 1 from audit_entries where subject_id = $1', [other.user.documentId])).toHaveLength(1);
  });
});
