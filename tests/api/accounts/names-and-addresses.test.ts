import { aClient, aManager, aPanelUser, PASSWORD, type PanelPerson } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }): string | undefined => answer.body.error?.details?.code;

describe('names, addresses and what is refused', () => {
  let app: App;
  let admin: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    admin = await aPanelUser(app);
  });
  afterAll(async () => app?.close());

  const register = (body: object) =>
    app.post('/api/auth/local/register', { body: { email: 'new@people.test', password: PASSWORD, ...body } });

  it('refuses mailboxes no server takes, blank passwords and phones that are none', async () => {
    const long = await register({ email: `${'a'.repeat(243)}@x.example` }).expect(400);
    expect(long.body.error.message).toContain('64 characters');
    await register({ password: ' '.repeat(10) }).expect(400);
    const client = await aClient(app);
    await app.put('/api/users/me', { as: client, body: { phone: 'abc' } }).expect(400);
    await app.put('/api/users/me', { as: client, body: { phone: '+7 (999) 123-45-67' } }).expect(200);
    const manager = await aManager(app);
    await app.post('/api/customers', { as: manager, body: { email: `${'a'.repeat(65)}@x.example` } }).expect(400);
  });

  it('keeps names visible at every door', async () => {
    const client = await aClient(app);
    const { body } = await app.put('/api/users/me', { as: client, body: { name: 'Ан\u200Bна\u202E 👨‍👩‍👧' } }).expect(200);
    expect(body.name).toBe('Анна 👨‍👩‍👧');
    await app.put('/api/users/me', { as: client, body: { name: '\u200B\u200F' } }).expect(400);
    const manager = await aManager(app);
    const made = await app
      .post('/api/customers', { as: manager, body: { name: 'Пё\u2066тр\r\nИванов', phone: '+79265550101' } })
      .expect(201);
    expect(made.body.data.name).toBe('Пётр Иванов');
    const path = '/content-manager/collection-types/api::crm.customer';
    const panel = await app.post(path, { as: admin, body: { name: 'Ол\uFEFFьга', phone: '+79265550102' } }).expect(201);
    expect(panel.body.data.name).toBe('Ольга');
  });

  it('gives no two people user names that differ by case', async () => {
    const one = await aClient(app, { username: 'Somebody' });
    expect(one.user.username).toBe('Somebody');
    const path = '/content-manager/collection-types/plugin::users-permissions.user';
    const body = { username: 'SOMEBODY', email: 'twin@people.test', password: 'long enough 1', type: 'client', confirmed: true };
    const refused = await app.post(path, { as: admin, body });
    expect([400, 409]).toContain(refused.status);
    expect(await app.sql(`select username from up_users where lower(username) = 'somebody'`)).toEqual([{ username: 'Somebody' }]);
  });

  it('names programs in the list of sessions', async () => {
    const client = await aClient(app);
    const body = { identifier: client.user.email, password: PASSWORD };
    const signed = await app.post('/api/auth/local', { body, headers: { 'User-Agent': 'curl/8.5.0' } }).expect(200);
    const { body: list } = await app.get('/api/auth/sessions', { as: { jwt: signed.body.jwt } }).expect(200);
    expect(list.data[0].deviceName).toBe('curl');
  });

  it('answers refusals by a code and without the database’s names', async () => {
    const manager = await aManager(app);
    const rules = { all: [] };
    await app.post('/api/segments', { as: manager, body: { name: 'Один', rules } }).expect(201);
    const twice = await app.post('/api/segments', { as: manager, body: { name: 'один', rules } }).expect(409);
    expect(JSON.stringify(twice.body)).not.toContain('segments_name_uq');
    const cursor = Buffer.from(JSON.stringify(['createdAt:desc', ['not a date'], 1])).toString('base64url');
    const forged = await app
      .get('/api/customers', { as: manager, query: { pagination: { after: cursor }, sort: 'createdAt:desc' } })
      .expect(400);
    expect(forged.body.error.message).toContain('cursor');
    const broken = await app.http.post('/api/auth/local').set('Content-Type', 'application/json').send('{"identifier":').expect(400);
    expect(codeOf(broken)).toBe('BAD_JSON');
    const large = await app.http
      .post('/api/auth/local')
      .set('Content-Type', 'application/json')
      .send(`{"identifier":"${'a'.repeat(1_200_000)}"}`)
      .expect(413);
    expect(codeOf(large)).toBe('TOO_LARGE');
  });

  it('deletes an account once and sends the others to the sign-in', async () => {
    const client = await aClient(app);
    const answers = await Promise.all([1, 2, 3].map(() => app.del('/api/users/me', { as: client, body: { password: PASSWORD } }).then()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
  });

  it('answers signing up in the asked language', async () => {
    const { body } = await register({ email: 'english@people.test', language: 'en' }).expect(200);
    expect(body.message).toContain('We have sent');
  });
});
