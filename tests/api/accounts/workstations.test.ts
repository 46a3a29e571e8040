import { aClient, aDirector, aManager, aPanelUser, PASSWORD, type PanelPerson, type Person } from '../../support/builders/person';
import { Passkey } from '../../support/passkey';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';

const PANEL_PASSWORD = `${PASSWORD}-A1`;
const OFFICE = '10.20.0.7';
const HOME = '203.0.113.9';

type Answer = { status: number; body: { error?: { message: string; details: Record<string, unknown> & { code: string } } } };
const codeOf = (answer: Answer): string | undefined => answer.body.error?.details.code;

describe('the workstation rule', () => {
  let app: App;
  let second: AppNode;
  let admin: PanelPerson;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: '1' });
    second = await startNode(app, { TRUST_PROXY: '1' });
    admin = await aPanelUser(app);
  });
  afterAll(async () => {
    await second?.stop();
    await app?.close();
  });
  afterEach(async () => {
    await app.put('/desk/workstations/rule', { as: admin, body: { mode: 'off' } }).expect(200);
    await app.sql('update workstations set revoked_at = now()');
    await app.sql('update workstation_exemptions set until = now()');
    await app.sql('delete from sign_in_attempts');
  });

  const from = (address: string, headers: Record<string, string> = {}) => ({ 'X-Forwarded-For': address, ...headers });
  const restSignIn = (person: Person, address: string, more: object = {}, node: Pick<App, 'post'> = app) =>
    node.post('/api/auth/local', { body: { identifier: person.user.email, password: PASSWORD, ...more }, headers: from(address) });
  const panelSignIn = (person: PanelPerson, address: string, headers: Record<string, string> = {}, password = PANEL_PASSWORD) =>
    app.post('/admin/login', { body: { email: person.user.email, password }, headers: from(address, headers) });
  const setRule = (mode: string, node: Pick<App, 'put'> = app) => node.put('/desk/workstations/rule', { as: admin, body: { mode } });
  const listOffice = async (): Promise<string> => {
    const body = { name: 'Офис', network: '10.20.0.0/16' };
    const answer = await app.post('/desk/workstations/networks', { as: admin, body }).expect(201);
    return (answer.body as { data: { documentId: string } }).data.documentId;
  };
  const read = async () => {
    const { body } = await app.get('/desk/workstations', { as: admin }).expect(200);
    return (
      body as { data: { workstations: { documentId: string; name: string; lastUsedAt: string | null }[]; managers: { key: string }[] } }
    ).data;
  };
  const invite = async (name = 'Касса 1'): Promise<string> => {
    const { body } = await app.post('/desk/workstations/enrolments', { as: admin, body: { name } }).expect(201);
    const { link } = (body as { data: { link: string } }).data;
    return new URL(link).searchParams.get('enrol') ?? '';
  };
  const challenge = async (body: object) => {
    const answer = await app.post('/account/workstation/challenge', { body }).expect(200);
    return answer.body as { ceremony: string; options: { challenge: string } };
  };
  const enrolled = async (name?: string): Promise<Passkey> => {
    const key = new Passkey('http://localhost:14499');
    const enrol = await invite(name);
    const { ceremony, options } = await challenge({ enrol });
    await app.post('/account/workstation/answer', { body: { enrol, ceremony, response: key.made(options) } }).expect(200);
    return key;
  };
  const prove = async (key: Passkey, options?: { origin?: string }) => {
    const begun = await challenge({});
    return app.post('/account/workstation/answer', {
      body: { ceremony: begun.ceremony, response: key.shown(begun.options, options) },
    });
  };
  const proofOf = async (key: Passkey): Promise<string> => ((await prove(key).then()).body as { workstation: string }).workstation;

  it('is off until an administrator switches it on, and cannot shut everybody out', async () => {
    const manager = await aManager(app);
    await restSignIn(manager, HOME).expect(200);
    expect(codeOf(await setRule('any').expect(409))).toBe('ADMITS_NOBODY');
    await listOffice();
    expect(codeOf(await setRule('both').expect(409))).toBe('ADMITS_NOBODY');
    await setRule('any').expect(200);
  });

  it('lets managers in from a listed network only, by both doors, and says what to ask for', async () => {
    const [manager, panel] = [await aManager(app), await aPanelUser(app, 'artel-manager')];
    await listOffice();
    await setRule('any').expect(200);
    const refused = await restSignIn(manager, HOME).expect(403);
    expect(refused.body.error.details).toMatchObject({
      code: 'WORKSTATION_REQUIRED',
      missing: ['network', 'device'],
      address: HOME,
      enrolPage: 'http://localhost:14499/account/workstation',
    });
    expect(refused.body.error.message).toContain(HOME);
    expect(refused.body.error.message).toMatch(/Попросите администратора/);
    expect(codeOf(await panelSignIn(panel, HOME).expect(403))).toBe('WORKSTATION_REQUIRED');
    await restSignIn(manager, OFFICE).expect(200);
    await restSignIn(manager, OFFICE, {}, second).expect(200);
    expect(codeOf(await restSignIn(manager, HOME, {}, second).expect(403))).toBe('WORKSTATION_REQUIRED');
    await panelSignIn(panel, OFFICE).expect(200);
    const log = await app.sql<{ action: string; subject_id: string; address: string }>(
      `select action, subject_id, address from audit_entries where subject_id = $1 order by id`,
      [manager.user.documentId],
    );
    expect(log.map(({ action, address }) => `${action} ${address}`)).toEqual([
      `workstation.refuse ${HOME}`,
      `workstation.admit ${OFFICE}`,
      `workstation.admit ${OFFICE}`,
      `workstation.refuse ${HOME}`,
    ]);
    expect((await read()).workstations[0]?.lastUsedAt).not.toBeNull();
  });

  it('is for managers: clients, directors and administrators sign in from anywhere', async () => {
    await listOffice();
    await setRule('any').expect(200);
    await restSignIn(await aClient(app), HOME).expect(200);
    await restSignIn(await aDirector(app), HOME).expect(200);
    await panelSignIn(await aPanelUser(app, 'artel-director'), HOME).expect(200);
    await panelSignIn(admin, HOME).expect(200);
  });

  it('tells nobody without the password that it exists', async () => {
    const [manager, panel] = [await aManager(app), await aPanelUser(app, 'artel-manager')];
    await listOffice();
    await setRule('any').expect(200);
    const wrong = await app.post('/api/auth/local', { body: { identifier: manager.user.email, password: 'wrong' }, headers: from(HOME) });
    expect(codeOf(wrong)).toBe('INVALID_CREDENTIALS');
    expect(codeOf(await panelSignIn(panel, HOME, {}, 'wrong'))).toBe('INVALID_CREDENTIALS');
  });

  it('lets managers in from an enrolled computer that shows its key', async () => {
    const [manager, panel] = [await aManager(app), await aPanelUser(app, 'artel-manager')];
    const key = await enrolled();
    await setRule('any').expect(200);
    const shown = await prove(key).then();
    expect(shown.status).toBe(200);
    expect((shown.body as { name: string }).name).toBe('Касса 1');
    // With its signature there are two.
    const cookies = [shown.headers['set-cookie']].flat().join('; ');
    expect(cookies).toMatch(/artel_workstation=[\w-]{43};.*samesite=strict; httponly/i);
    const { workstation } = shown.body as { workstation: string };
    await restSignIn(manager, HOME, { workstation }).expect(200);
    await panelSignIn(panel, HOME, { Cookie: `artel_workstation=${workstation}` }).expect(200);
    await restSignIn(manager, HOME, { workstation: 'guessed' }).expect(403);
    await app.sql(`update account_links set expires_at = now() where purpose = 'workstation-proof'`);
    await restSignIn(manager, HOME, { workstation }).expect(403);
  });

  it('asks for both where it is said so', async () => {
    const manager = await aManager(app);
    await listOffice();
    const key = await enrolled();
    await setRule('both').expect(200);
    const workstation = await proofOf(key);
    expect((await restSignIn(manager, HOME, { workstation }).expect(403)).body.error.details.missing).toEqual(['network']);
    expect((await restSignIn(manager, OFFICE).expect(403)).body.error.details.missing).toEqual(['device']);
    await restSignIn(manager, OFFICE, { workstation }).expect(200);
  });

  it('takes an enrolment link once, in time, for the right site', async () => {
    const enrol = await invite();
    const key = new Passkey('http://localhost:14499');
    const answer = async (origin?: string, link = enrol) => {
      const { ceremony, options } = await challenge({ enrol });
      const response = key.made(options, origin ? { origin } : {});
      return app.post('/account/workstation/answer', { body: { enrol: link, ceremony, response } });
    };
    expect(codeOf(await answer('https://evil.example').then())).toBe('KEY_REFUSED');
    expect(codeOf(await answer(undefined, 'guessed').then())).toBe('LINK_INVALID');
    const twice = await Promise.all([challenge({ enrol }), challenge({ enrol })]);
    const both = await Promise.all(
      twice.map(({ ceremony, options }) => {
        const response = new Passkey('http://localhost:14499').made(options);
        return app.post('/account/workstation/answer', { body: { enrol, ceremony, response } }).then();
      }),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(codeOf(await app.post('/account/workstation/challenge', { body: { enrol } }).expect(400))).toBe('LINK_INVALID');
    const late = await invite();
    await app.sql(`update account_links set expires_at = now() where purpose = 'workstation-enrolment'`);
    expect(codeOf(await app.post('/account/workstation/challenge', { body: { enrol: late } }).expect(400))).toBe('LINK_INVALID');
    expect(JSON.stringify(await app.sql('select * from account_links'))).not.toContain(late);
  });

  it('refuses foreign keys, replayed answers, other sites and copied counters', async () => {
    const key = await enrolled();
    expect(codeOf(await prove(new Passkey('http://localhost:14499')).then())).toBe('KEY_REFUSED');
    expect(codeOf(await prove(key, { origin: 'https://evil.example' }).then())).toBe('KEY_REFUSED');
    const begun = await challenge({});
    const body = { ceremony: begun.ceremony, response: key.shown(begun.options) };
    await app.post('/account/workstation/answer', { body }).expect(200);
    expect(codeOf(await app.post('/account/workstation/answer', { body }).expect(400))).toBe('KEY_REFUSED');
    const other = await challenge({});
    const stale = { ceremony: other.ceremony, response: body.response };
    expect(codeOf(await app.post('/account/workstation/answer', { body: stale }).expect(400))).toBe('KEY_REFUSED');
    key.counter = 0;
    expect(codeOf(await prove(key).then())).toBe('KEY_REFUSED');
  });

  it('ends the sessions of a workstation with its revocation, on every node, and of all managers when it becomes stricter', async () => {
    const [manager, other, panel] = [await aManager(app), await aManager(app), await aPanelUser(app, 'artel-manager')];
    const office = await listOffice();
    const key = await enrolled();
    const ended = await setRule('any').expect(200);
    expect((ended.body as { data: { ended: number } }).data.ended).toBeGreaterThanOrEqual(3);
    await app.get('/api/users/me', { as: manager }).expect(401);
    await app.get('/admin/users/me', { as: panel }).expect(401);
    const atOffice = (await restSignIn(manager, OFFICE).expect(200)).body as { jwt: string };
    const atTill = (await restSignIn(other, HOME, { workstation: await proofOf(key) }).expect(200)).body as { jwt: string };
    const inPanel = ((await panelSignIn(panel, OFFICE).expect(200)).body as { data: { token: string } }).data;
    await app.post(`/desk/workstations/${office}/revoke`, { as: admin, body: {} }).expect(200);
    for (const node of [app, second]) {
      await node.get('/api/users/me', { as: atOffice }).expect(401);
      await node.get('/api/users/me', { as: atTill }).expect(200);
      await node.get('/admin/users/me', { as: { jwt: inPanel.token } }).expect(401);
    }
    await app.post(`/desk/workstations/${office}/revoke`, { as: admin, body: {} }).expect(200);
    await app.post('/desk/workstations/nosuchthing/revoke', { as: admin, body: {} }).expect(404);
    const [till] = (await read()).workstations;
    expect(codeOf(await app.post(`/desk/workstations/${till?.documentId}/revoke`, { as: admin, body: {} }).expect(409))).toBe(
      'ADMITS_NOBODY',
    );
    await setRule('off').expect(200);
    await app.post(`/desk/workstations/${till?.documentId}/revoke`, { as: admin, body: {} }).expect(200);
    expect(codeOf(await prove(key).then())).toBe('KEY_REFUSED');
  });

  it('can be lifted for one person for a while, by an administrator, with a reason', async () => {
    const [manager, other] = [await aManager(app), await aManager(app)];
    await listOffice();
    await setRule('any').expect(200);
    const body = { manager: `user:${manager.user.documentId}`, hours: 2, reason: 'Болеет, работает из дома' };
    const { documentId } = (
      (await app.post('/desk/workstations/exemptions', { as: admin, body }).expect(201)).body as {
        data: { documentId: string };
      }
    ).data;
    const session = (await restSignIn(manager, HOME, {}, second).expect(200)).body as { jwt: string };
    await restSignIn(other, HOME).expect(403);
    await app.del(`/desk/workstations/exemptions/${documentId}`, { as: admin }).expect(200);
    await app.get('/api/users/me', { as: session }).expect(401);
    await restSignIn(manager, HOME).expect(403);
    await app.del(`/desk/workstations/exemptions/${documentId}`, { as: admin }).expect(404);
    const wrong = { ...body, manager: `user:${(await aClient(app)).user.documentId}` };
    await app.post('/desk/workstations/exemptions', { as: admin, body: wrong }).expect(404);
    await app.post('/desk/workstations/exemptions', { as: admin, body: { ...body, hours: 1000 } }).expect(400);
    const log = await app.sql<{ action: string }>(`select action from audit_entries where action like 'workstation.%exempt%' order by id`);
    expect(log.map(({ action }) => action)).toEqual(['workstation.exempt', 'workstation.exempt-sign-in', 'workstation.end-exempt']);
  });

  it('holds for recovery and for a changed password too', async () => {
    const panel = await aPanelUser(app, 'artel-manager');
    await listOffice();
    await setRule('any').expect(200);
    await app.sql(
      `update admin_users set reset_password_token = 'known-token', reset_password_token_expires_at = now() + interval '1 hour' where id = $1`,
      [panel.user.id],
    );
    const body = { resetPasswordToken: 'known-token', password: 'Another-Password-1' };
    const refused = await app.post('/admin/reset-password', { body, headers: from(HOME) }).expect(403);
    expect(codeOf(refused)).toBe('WORKSTATION_REQUIRED');
    expect(await app.sql(`select 1 from strapi_sessions where origin = 'admin' and user_id = $1`, [String(panel.user.id)])).toEqual([]);
    await panelSignIn(panel, OFFICE, {}, 'Another-Password-1').expect(200);
    const manager = await aManager(app);
    const office = (await restSignIn(manager, OFFICE).expect(200)).body as { jwt: string };
    const changed = await app.post('/api/auth/change-password', {
      as: office,
      body: { currentPassword: PASSWORD, password: 'one more password', passwordConfirmation: 'one more password' },
      headers: from(HOME),
    });
    expect(changed.status).toBe(200);
    const [listed] = (await read()).workstations;
    await app.post(`/desk/workstations/${listed?.documentId}/revoke`, { as: admin, body: { lockOut: true } }).expect(200);
    await app.get('/api/users/me', { as: changed.body as { jwt: string } }).expect(401);
  });

  it('is for administrators to set', async () => {
    for (const role of ['artel-manager', 'artel-director']) {
      const panel = await aPanelUser(app, role);
      await app.get('/desk/workstations', { as: panel }).expect(403);
      await app.put('/desk/workstations/rule', { as: panel, body: { mode: 'off' } }).expect(403);
      await app.post('/desk/workstations/enrolments', { as: panel, body: { name: 'x' } }).expect(403);
    }
    const body = { name: 'x', network: '10.0.0.0/33' };
    expect(codeOf(await app.post('/desk/workstations/networks', { as: admin, body }).expect(400))).toBe('NOT_A_NETWORK');
    const once = { as: admin, body: { name: 'Склад', network: '10.30.0.1' }, key: 'the same' };
    const [one, two] = [await app.post('/desk/workstations/networks', once), await app.post('/desk/workstations/networks', once)];
    expect(two.body).toEqual(one.body);
  });
});
