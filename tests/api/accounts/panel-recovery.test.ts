import { aManager, aPanelUser, PASSWORD, type PanelPerson, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { letterTo, lettersTo, tokenIn } from './mailbox';

const PANEL_PASSWORD = `${PASSWORD}-A1`;
const FRESH = 'Chosen-Password-1';

describe('invitations and recovery in the panel', () => {
  let app: App;
  let admin: PanelPerson;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: '1' });
    admin = await aPanelUser(app);
  });
  afterAll(async () => app?.close());
  beforeEach(async () => {
    await app.sql('delete from sign_in_attempts');
  });

  const forget = (email: string, from = '10.0.0.1', language = 'ru') =>
    app.post('/admin/forgot-password', { body: { email }, headers: { 'X-Forwarded-For': from, 'Accept-Language': language } });
  const reset = (resetPasswordToken: string, password = FRESH) =>
    app.post('/admin/reset-password', { body: { resetPasswordToken, password } });
  const linked = async (): Promise<{ rest: Person; panel: PanelPerson }> => {
    const panel = await aPanelUser(app, 'artel-manager');
    const rest = await aManager(app, { email: panel.user.email });
    const body = { role: 'artel-manager', link: true };
    await app.post(`/desk/users/${rest.user.documentId}/panel-access`, { as: admin, body }).expect(200);
    return { rest, panel };
  };

  it('lets one of several requests with an invitation in, and echoes no secret', async () => {
    const { user } = await aManager(app);
    await app.post(`/desk/users/${user.documentId}/panel-access`, { as: admin, body: { role: 'artel-manager' } }).expect(200);
    const registrationToken = tokenIn(await letterTo(app, user.email));
    const accept = (password: string) =>
      app.post('/admin/register', { body: { registrationToken, userInfo: { firstname: 'Ольга', lastname: 'К.', password } } });
    const refused = await accept('sh0rt').expect(400);
    expect(JSON.stringify(refused.body)).not.toContain('sh0rt');
    const answers = await Promise.all([1, 2, 3].map((n) => accept(`${FRESH}-${n}`).then()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    const sessions = await app.sql(
      `select 1 from strapi_sessions s join admin_users a on a.id::text = s.user_id where s.origin = 'admin' and a.email = $1`,
      [user.email],
    );
    expect(sessions).toHaveLength(1);
  });

  it('writes the letter in the shop’s words, whose link works once', async () => {
    const { user } = await aPanelUser(app, 'artel-manager');
    await forget(user.email.toUpperCase()).expect(204);
    const letter = await letterTo(app, user.email);
    expect(letter.subject).toContain('Новый пароль панели');
    expect(letter.text).toContain('/admin/auth/reset-password?code=');
    const token = tokenIn(letter);
    expect(JSON.stringify(await app.sql('select * from admin_users'))).not.toContain(token);
    const [kept] = await app.sql<{ hash: string }>('select reset_password_token as hash from admin_users where id = $1', [user.id]);
    await reset(kept?.hash ?? '').expect(400);
    await reset(token, 'weak').expect(400);
    const answers = await Promise.all([1, 2, 3].map((n) => reset(token, `${FRESH}-${n}`).then()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    await app.sql(`update admin_users set prefered_language = 'en' where id = $1`, [user.id]);
    await forget(user.email).expect(204);
    expect((await letterTo(app, user.email, 2)).text).toContain('works for one hour, once');
  });

  it('sends five letters an hour to a mailbox, and tells nobody whom it knows', async () => {
    const { user } = await aPanelUser(app, 'artel-manager');
    for (let n = 0; n < 8; n += 1) await forget(user.email, `10.1.${n}.1`).expect(204);
    await forget('nobody@people.test', '10.2.0.1').expect(204);
    const waiting = `select 1 from pgboss.job where name = 'accounts.panel-reset-asked' and state in ('created', 'retry', 'active')`;
    await eventually(async () => expect(await app.sql(waiting)).toEqual([]), { withinMs: 30_000 });
    expect(lettersTo(app, user.email)).toHaveLength(5);
    const times = { known: 0, unknown: 0 };
    for (let n = 0; n < 6; n += 1)
      for (const [kind, email] of Object.entries({ known: admin.user.email, unknown: `nobody-${n}@people.test` })) {
        const started = performance.now();
        await forget(email, `10.3.${n}.1`).expect(204);
        times[kind as 'known' | 'unknown'] += performance.now() - started;
      }
    expect(times.known / times.unknown).toBeLessThan(2);
  });

  it('ends the sessions of both doors with a password of either', async () => {
    const { rest, panel } = await linked();
    await forget(panel.user.email).expect(204);
    await reset(tokenIn(await letterTo(app, panel.user.email))).expect(200);
    await app.get('/api/users/me', { as: rest }).expect(401);
    await app.get('/desk/orders', { as: panel }).expect(401);
    const other = await linked();
    const body = { currentPassword: PASSWORD, password: `${PASSWORD} 2`, passwordConfirmation: `${PASSWORD} 2` };
    await app.post('/api/auth/change-password', { as: other.rest, body }).expect(200);
    await app.get('/desk/orders', { as: other.panel }).expect(401);
    await app.post('/admin/login', { body: { email: other.panel.user.email, password: PANEL_PASSWORD } }).expect(200);
  });

  it('says that the password is saved where the session is refused', async () => {
    const { user } = await aPanelUser(app, 'artel-manager');
    await app.post('/desk/workstations/networks', { as: admin, body: { name: 'Office', network: '203.0.113.0/24' } }).expect(201);
    await app.put('/desk/workstations/rule', { as: admin, body: { mode: 'any' } }).expect(200);
    await forget(user.email).expect(204);
    const refused = await reset(tokenIn(await letterTo(app, user.email))).expect(403);
    expect(refused.body.error.details).toMatchObject({ code: 'WORKSTATION_REQUIRED', passwordSaved: true });
    expect(refused.body.error.message).toContain('Новый пароль сохранён');
    const [row] = await app.sql('select reset_password_token from admin_users where id = $1', [user.id]);
    expect(row).toEqual({ reset_password_token: null });
  });
});
