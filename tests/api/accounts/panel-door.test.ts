import { aManager, aMarketer, aPanelUser, PASSWORD, type PanelPerson, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

const USER = 'plugin::users-permissions.user';
const PANEL_PASSWORD = `${PASSWORD}-A1`;

describe('a type and the panel', () => {
  let app: App;
  let admin: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    admin = await aPanelUser(app);
  });
  afterAll(async () => app?.close());

  /** A manager with both doors, one staff member. */
  const both = async (role = 'artel-manager'): Promise<{ rest: Person; panel: PanelPerson }> => {
    const panel = await aPanelUser(app, role);
    const rest = await aManager(app, { email: panel.user.email });
    if (role === 'artel-manager') await give(rest, { role, link: true }).expect(200);
    return { rest, panel };
  };
  const give = (person: Person, body: object) => app.post(`/desk/users/${person.user.documentId}/panel-access`, { as: admin, body });
  const become = (person: Person, type: string) =>
    app.post('/desk/users/type', { as: admin, body: { users: [person.user.documentId], type } });
  const signIn = (panel: PanelPerson) => app.post('/admin/login', { body: { email: panel.user.email, password: PANEL_PASSWORD } });
  const codesOf = async (panel: PanelPerson): Promise<string[]> =>
    (
      await app.sql<{ code: string }>(
        'select r.code from admin_users_roles_lnk l join admin_roles r on r.id = l.role_id where l.user_id = $1 order by 1',
        [panel.user.id],
      )
    ).map(({ code }) => code);

  it('closes the panel to a manager who becomes a client, at once, and opens it again when it is given again', async () => {
    const { rest, panel } = await both();
    await app.get('/desk/orders', { as: panel }).expect(200);
    await become(rest, 'client').expect(200);
    await app.get('/desk/orders', { as: panel }).expect(401);
    const refused = await signIn(panel).expect(400);
    expect(refused.body.error.details.code).toBe('BLOCKED');
    expect(await codesOf(panel)).toEqual([]);
    await become(rest, 'manager').expect(200);
    await signIn(panel).expect(400);
    expect((await give(rest, { role: 'artel-manager' }).expect(200)).body.data.result).toBe('reopened');
    await signIn(panel).expect(200);
    expect(await codesOf(panel)).toEqual(['artel-manager']);
    const log = await app.sql(`select 1 from audit_entries where action = 'user.panel-role' and subject_id = $1`, [rest.user.documentId]);
    expect(log).toHaveLength(1);
  });

  it('does so through the Content Manager and for an account of the same address', async () => {
    const { rest, panel } = await both('artel-receptionist');
    const path = `/content-manager/collection-types/${USER}/${rest.user.documentId}`;
    await app.put(path, { as: admin, body: { type: 'client', role: { connect: [], disconnect: [] } } }).expect(200);
    await app.get('/desk/orders', { as: panel }).expect(401);
    await signIn(panel).expect(400);
  });

  it('gives the panel role of the new type', async () => {
    const { rest, panel } = await both();
    await become(rest, 'director').expect(200);
    expect(await codesOf(panel)).toEqual(['artel-director']);
    await app.get('/desk/audit', { as: panel }).expect(200);
    await become(rest, 'manager').expect(200);
    expect(await codesOf(panel)).toEqual(['artel-manager']);
    await app.get('/desk/audit', { as: panel }).expect(401);
    await become(rest, 'marketer').expect(200);
    expect(await codesOf(panel)).toEqual(['artel-marketer']);
    const [fresh] = [(await signIn(panel).expect(200)).body.data as { token: string }];
    await app.get('/desk/orders', { as: { jwt: fresh.token } }).expect(403);
  });

  it('leaves administrators alone and says so', async () => {
    const { rest, panel } = await both('strapi-super-admin');
    const refused = await become(rest, 'client').expect(409);
    expect(refused.body.error.details.code).toBe('ADMINISTERS_PANEL');
    const path = `/content-manager/collection-types/${USER}/${rest.user.documentId}`;
    await app.put(path, { as: admin, body: { type: 'client' } }).expect(409);
    const [row] = await app.sql('select type from up_users where id = $1', [rest.user.id]);
    expect(row).toEqual({ type: 'manager' });
    await become(rest, 'director').expect(200);
    expect(await codesOf(panel)).toEqual(['strapi-super-admin']);
    await app.get('/desk/orders', { as: panel }).expect(200);
  });

  it('gives no panel role above the type', async () => {
    const marketer = await aMarketer(app);
    for (const role of ['artel-director', 'artel-manager', 'artel-receptionist'])
      expect((await give(marketer, { role }).expect(409)).body.error.details.code).toBe('ROLE_ABOVE_TYPE');
    await give(marketer, { role: 'artel-marketer' }).expect(200);
    const director = await aPanelUser(app, 'artel-director');
    const twin = await aManager(app, { email: director.user.email });
    const refused = await give(twin, { role: 'artel-manager', link: true }).expect(409);
    expect(refused.body.error.details.code).toBe('ROLE_ABOVE_TYPE');
  });
});
