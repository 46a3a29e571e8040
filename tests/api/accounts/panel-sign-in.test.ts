import { aManager, aMarketer, aClient, aPanelUser, PASSWORD, type PanelPerson } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';
import { letterTo, lettersTo, tokenIn } from './mailbox';

const PANEL_PASSWORD = `${PASSWORD}-A1`;
type Answer = { status: number; body: { data?: Record<string, unknown>; error?: { message: string; details: { code: string } } } };
const codeOf = (answer: Answer): string | undefined => answer.body.error?.details.code;

describe('signing in to the panel', () => {
  let app: App;
  let second: AppNode;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: '1' });
    second = await startNode(app, { TRUST_PROXY: '1' });
  });
  afterAll(async () => {
    await second?.stop();
    await app?.close();
  });
  beforeEach(async () => {
    await app.sql('delete from sign_in_attempts');
  });

  const signIn = (
    node: Pick<App, 'post'>,
    email: string,
    password: string,
    { from = '10.0.0.1', ...more }: { from?: string; deviceId?: string } = {},
  ) => node.post('/admin/login', { body: { email, password, ...more }, headers: { 'X-Forwarded-For': from } });

  it('has limits over all nodes that count failures only, with codes and Retry-After', async () => {
    const person = await aPanelUser(app, 'artel-director');
    const { email } = person.user;
    for (let n = 0; n < 8; n += 1) await signIn(n % 2 ? app : second, email, PANEL_PASSWORD).expect(200);
    for (let n = 0; n < 10; n += 1)
      expect(codeOf(await signIn(n % 2 ? app : second, email, 'wrong').expect(400))).toBe('INVALID_CREDENTIALS');
    for (const node of [app, second]) {
      const refused = await signIn(node, email.toUpperCase(), PANEL_PASSWORD).expect(429);
      expect(codeOf(refused)).toBe('TOO_MANY_ATTEMPTS');
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(14 * 60);
    }
    await signIn(app, email, PANEL_PASSWORD, { from: '10.0.0.2' }).expect(200);
  });

  it('holds against attempts from many addresses, but not against the device that has signed in', async () => {
    const person = await aPanelUser(app);
    const deviceId = 'c0ffee00-0000-4000-8000-000000000001';
    await signIn(app, person.user.email, PANEL_PASSWORD, { deviceId }).expect(200);
    await app.sql(
      `insert into sign_in_attempts (kind, account, address, state, at)
       select 'sign-in', $1, '10.5.0.' || n, 'failed', now() from generate_series(1, 100) n`,
      [`panel:${person.user.id}`],
    );
    await signIn(second, person.user.email, PANEL_PASSWORD, { from: '10.6.0.1' }).expect(429);
    await signIn(second, person.user.email, PANEL_PASSWORD, { from: '10.6.0.1', deviceId }).expect(200);
  });

  it('answers unknown addresses as wrong passwords', async () => {
    const person = await aPanelUser(app);
    const known = await signIn(app, person.user.email, 'wrong').expect(400);
    const unknown = await signIn(app, 'nobody@people.test', 'wrong').expect(400);
    expect(known.body).toEqual(unknown.body);
    const times = { known: 0, unknown: 0 };
    for (let n = 0; n < 8; n += 1) {
      for (const [kind, email] of Object.entries({ known: person.user.email, unknown: `nobody-${n}@people.test` })) {
        const started = performance.now();
        await signIn(app, email, 'wrong', { from: `10.7.${n}.1` });
        times[kind as 'known' | 'unknown'] += performance.now() - started;
      }
    }
    expect(times.unknown / times.known).toBeGreaterThan(0.5);
    await signIn(app, 'a\0b@people.test', 'wrong').expect(400);
    await signIn(app, '', '').expect(400);
    await app.post('/admin/login', { body: { email: { $ne: '' }, password: 'x' } }).expect(400);
  });

  it('tells a closed account to whoever knows the password only', async () => {
    const person = await aPanelUser(app, 'artel-manager');
    await app.sql('update admin_users set is_active = false where id = $1', [person.user.id]);
    expect(codeOf(await signIn(app, person.user.email, 'wrong').expect(400))).toBe('INVALID_CREDENTIALS');
    expect(codeOf(await signIn(app, person.user.email, PANEL_PASSWORD).expect(400))).toBe('BLOCKED');
  });

  describe('by an invitation', () => {
    let admin: PanelPerson;
    beforeAll(async () => {
      admin = await aPanelUser(app);
    });
    const give = (documentId: string, body: object = { role: 'artel-manager' }, as: PanelPerson = admin) =>
      app.post(`/desk/users/${documentId}/panel-access`, { as, body });
    const accept = (registrationToken: string, password = 'Chosen-Password-1') =>
      app.post('/admin/register', { body: { registrationToken, userInfo: { firstname: 'Ольга', lastname: 'К.', password } } });

    it('sends a letter whose link makes one staff member of both doors, once', async () => {
      const manager = await aManager(app);
      const { email, documentId } = manager.user;
      expect((await give(documentId).expect(200)).body.data).toEqual({ documentId, result: 'invited', email });
      const letter = await letterTo(app, email);
      const token = tokenIn(letter);
      expect(letter.text).toContain('/admin/auth/register?registrationToken=');
      expect(JSON.stringify(await app.sql('select * from admin_users'))).not.toContain(token);
      const known = await app.get('/admin/registration-info', { query: { registrationToken: token } }).expect(200);
      expect(known.body.data.email).toBe(email);
      await accept(token, 'weak').expect(400);
      const session = (await accept(token).expect(200)).body.data as { token: string };
      await app.get('/desk/orders', { as: { jwt: session.token } }).expect(200);
      await accept(token, 'Another-Password-1').expect(400);
      expect(codeOf(await give(documentId).expect(409))).toBe('HAS_PANEL_ACCESS');
      const [staff] = await app.sql<{ panel: number; rest: number }>(
        `select count(distinct a.user_id)::int as panel, count(distinct u.user_id)::int as rest
         from staff_members_user_lnk u join staff_members_admin_user_lnk a on a.staff_member_id = u.staff_member_id where u.user_id = $1`,
        [manager.user.id],
      );
      expect(staff).toEqual({ panel: 1, rest: 1 });
      await signIn(app, email, 'Chosen-Password-1').expect(200);
      const log = await app.sql(`select 1 from audit_entries where action = 'user.panel-access' and subject_id = $1`, [documentId]);
      expect(log).toHaveLength(1);
    });

    it('works for a week, its newest letter only, and not by what the database keeps', async () => {
      const { user } = await aMarketer(app);
      await give(user.documentId, { role: 'artel-marketer' }).expect(200);
      const first = tokenIn(await letterTo(app, user.email));
      expect((await give(user.documentId, { role: 'artel-marketer' }).expect(200)).body.data.result).toBe('invited-again');
      const fresh = tokenIn(await letterTo(app, user.email, 2));
      await accept(first).expect(400);
      const [kept] = await app.sql<{ registration_token: string }>('select registration_token from admin_users where email = $1', [
        user.email,
      ]);
      expect(codeOf(await accept(kept?.registration_token ?? '').expect(400))).toBe('LINK_INVALID');
      await app.sql(`update account_links set expires_at = now() where purpose = 'panel-invitation'`);
      await app.get('/admin/registration-info', { query: { registrationToken: fresh } }).expect(400);
      await accept(fresh).expect(400);
      await accept('guessed').expect(400);
    });

    it('makes one person of two accounts of one address only when the administrator says so', async () => {
      const panel = await aPanelUser(app, 'artel-manager');
      const manager = await aManager(app, { email: panel.user.email });
      const refused = await give(manager.user.documentId).expect(409);
      expect(codeOf(refused)).toBe('PANEL_ACCOUNT_EXISTS');
      expect((await give(manager.user.documentId, { role: 'artel-manager', link: true }).expect(200)).body.data.result).toBe('linked');
      const { body } = await app.get(`/desk/users/${manager.user.documentId}`, { as: admin }).expect(200);
      expect(body.data.staff.panel).toMatchObject({ id: panel.user.id, isActive: true });
      expect(lettersTo(app, panel.user.email)).toHaveLength(0);
    });

    it('is for people of a staff type, given by administrators', async () => {
      const client = await aClient(app);
      expect(codeOf(await give(client.user.documentId).expect(409))).toBe('CHANGE_TYPE_FIRST');
      await give('nosuchthing').expect(404);
      await give(client.user.documentId, { role: 'strapi-super-admin' }).expect(400);
      const manager = await aManager(app);
      for (const role of ['artel-manager', 'artel-director']) {
        await give(manager.user.documentId, undefined, await aPanelUser(app, role)).expect(403);
      }
      const twins = await Promise.all([give(manager.user.documentId).then(), give(manager.user.documentId).then()]);
      expect(twins.map(({ status }) => status)).toEqual([200, 200]);
      expect(await app.sql('select 1 from admin_users where email = $1', [manager.user.email])).toHaveLength(1);
    });
  });

  it('has a log that administrators and directors read', async () => {
    const [admin, director, manager] = [
      await aPanelUser(app),
      await aPanelUser(app, 'artel-director'),
      await aPanelUser(app, 'artel-manager'),
    ];
    const client = await aClient(app);
    await app.post('/desk/users/block', { as: admin, body: { users: [client.user.documentId] } }).expect(200);
    const of = async (query: object, as: PanelPerson = admin) => {
      const { body } = await app.get('/desk/audit', { as, query: { ...query } }).expect(200);
      return (
        body as {
          data: {
            entries: { id: number; action: string; actor: object; after: object; subjectId: string; subjectName: string | null }[];
            next: number | null;
          };
        }
      ).data;
    };
    const [entry] = (await of({ subjectId: client.user.documentId }, director)).entries;
    expect(entry).toMatchObject({ action: 'user.block', actor: { kind: 'staff', name: 'Panel User' }, after: { blocked: true } });
    const [{ name } = { name: '' }] = await app.sql<{ name: string }>(
      `select coalesce(nullif(name, ''), username) as name from up_users where document_id = $1`,
      [client.user.documentId],
    );
    expect(entry?.subjectName).toBe(name);
    expect((await of({ action: 'user' })).entries.every(({ action }) => action.startsWith('user.'))).toBe(true);
    expect((await of({ action: 'user.unblock', subjectId: client.user.documentId })).entries).toEqual([]);
    expect((await of({ actor: 'panel us', from: '2020-01-01', to: '2100-01-01' })).entries.length).toBeGreaterThan(0);
    expect((await of({ to: '2020-01-01' })).entries).toEqual([]);
    const first = await of({ pageSize: 1 });
    const next = await of({ pageSize: 1, below: first.next ?? 0 });
    expect(next.entries[0]?.id).toBeLessThan(first.entries[0]?.id ?? 0);
    await app.get('/desk/audit', { as: manager }).expect(403);
    await app.get('/desk/audit', { as: admin, query: { nonsense: 1 } }).expect(400);
  });
});
