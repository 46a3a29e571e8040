import { aClient, PASSWORD, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import { letterTo, tokenIn } from './mailbox';

const ME = '/api/users/me';
const codeOf = (answer: { body: { error: { details: { code: string } } } }): string => answer.body.error.details.code;

describe('signing in', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  describe('by the routes of Strapi', () => {
    const account = { username: 'anna', email: 'Anna@People.test', password: 'ten letters' };
    let tokens: { jwt: string; refreshToken: string };

    it('signs a client up', async () => {
      await app.post('/api/auth/local/register', { body: account }).expect(200);
      await app
        .post('/api/auth/email-confirmation', { body: { confirmation: tokenIn(await letterTo(app, 'anna@people.test')) } })
        .expect(200);
      const [row] = await app.sql(
        `select u.type, r.type as role from up_users u join up_users_role_lnk l on l.user_id = u.id
         join up_roles r on r.id = l.role_id where u.email = 'anna@people.test'`,
      );
      expect(row).toEqual({ type: 'client', role: 'client' });
    });

    it('signs in and says who it is, without secrets', async () => {
      tokens = (await app.post('/api/auth/local', { body: { identifier: account.email, password: account.password } }).expect(200)).body;
      const { body } = await app.get(`${ME}?populate=*`, { as: tokens }).expect(200);
      expect(body).toEqual({
        id: expect.any(Number),
        documentId: expect.any(String),
        username: 'anna',
        email: 'anna@people.test',
        provider: 'local',
        confirmed: true,
        blocked: false,
        type: 'client',
        name: null,
        phone: null,
        birthDate: null,
        sex: 'unknown',
        city: null,
        language: 'ru',
        picture: null,
        hasPassword: true,
        identities: [],
        createdAt: expect.stringMatching(/Z$/),
        updatedAt: expect.stringMatching(/Z$/),
      });
    });

    it('refreshes even when the old access token is sent along', async () => {
      const headers = { Authorization: 'Bearer an.expired.token' };
      const { body } = await app.post('/api/auth/refresh', { body: { refreshToken: tokens.refreshToken }, headers }).expect(200);
      await app.get(ME, { as: tokens }).expect(200);
      tokens = body;
      await app.get(ME, { as: tokens }).expect(200);
    });

    it('refuses both tokens of the family after signing out', async () => {
      await app.post('/api/auth/logout', { as: tokens, body: {} }).expect(200);
      expect(codeOf(await app.get(ME, { as: tokens }).expect(401))).toBe('SESSION_ENDED');
    });

    it('changes the password and ends the other sessions', async () => {
      const person = await aClient(app);
      const body = { currentPassword: PASSWORD, password: 'another good one', passwordConfirmation: 'another good one' };
      const fresh = (await app.post('/api/auth/change-password', { as: person, body }).expect(200)).body;
      await app.get(ME, { as: person }).expect(401);
      await app.get(ME, { as: fresh }).expect(200);
    });
  });

  describe('with a token', () => {
    let person: Person;
    beforeEach(async () => {
      person = await aClient(app);
    });

    it('is refused when forged, of another kind or no token at all', async () => {
      const [head, payload] = person.jwt.split('.');
      for (const jwt of [`${head}.${payload}.AAAA`, person.refreshToken, 'nonsense', 'a.b.c']) {
        expect(codeOf(await app.get(ME, { as: { jwt } }).expect(401))).toBe('TOKEN_INVALID');
      }
      expect(codeOf(await app.get(ME, { headers: { Authorization: 'Basic x' } }).expect(401))).toBe('TOKEN_INVALID');
    });

    it('is refused at once when its session is revoked', async () => {
      const { body } = await app.get('/api/auth/sessions', { as: person }).expect(200);
      await app.del(`/api/auth/sessions/${body.data[0].id}`, { as: person }).expect(200);
      expect(codeOf(await app.get(ME, { as: person }).expect(401))).toBe('SESSION_ENDED');
    });

    it('is refused at once when the person is blocked, and cannot come back', async () => {
      await app.strapi
        .documents('plugin::users-permissions.user')
        .update({ documentId: person.user.documentId, data: { blocked: true } as never });
      await app.get(ME, { as: person }).expect(401);
      await app.post('/api/auth/refresh', { body: { refreshToken: person.refreshToken } }).expect(401);
      await app.post('/api/auth/local', { body: { identifier: person.user.email, password: PASSWORD } }).expect(400);
    });

    it('is refused when the block was written by bare SQL, sessions alive', async () => {
      await app.sql('update up_users set blocked = true where id = $1', [person.user.id]);
      expect(codeOf(await app.get(ME, { as: person }).expect(401))).toBe('BLOCKED');
    });

    it('is refused when the person is deleted', async () => {
      await app.strapi.documents('plugin::users-permissions.user').delete({ documentId: person.user.documentId });
      await app.get(ME, { as: person }).expect(401);
      expect(await app.sql('select 1 from strapi_sessions where user_id = $1', [String(person.user.id)])).toEqual([]);
    });
  });

  it.each([
    ['register', { username: 'x1', email: 'not an address', password: 'long enough 1' }],
    ['register', { username: 'short pw', email: 'a1@people.test', password: 'short' }],
    ['register', { username: 'longpw', email: 'a2@people.test', password: 'я'.repeat(40) }],
    ['register', { username: 'nul\0name', email: 'a3@people.test', password: 'long enough 1' }],
    ['register', { username: 'u'.repeat(300), email: 'a4@people.test', password: 'long enough 1' }],
    ['register', { username: 'boss', email: 'a5@people.test', password: 'long enough 1', type: 'director' }],
  ])('%s with %j is 400 and writes nobody', async (_route, body) => {
    const before = await app.sql('select count(*) from up_users');
    const answer = await app.post('/api/auth/local/register', { body }).expect(400);
    expect(codeOf(answer)).toBe('VALIDATION_FAILED');
    expect(await app.sql('select count(*) from up_users')).toEqual(before);
  });

  it('refuses unknown keys and values of another kind', async () => {
    await app.post('/api/auth/local', { body: { identifier: { $ne: null }, password: 'x' } }).expect(400);
    await app.post('/api/auth/refresh', { body: { refreshToken: 'x', admin: true } }).expect(400);
    await app.get(`${ME}?filters[email][$contains]=a`).expect(403);
    await app.get(`${ME}?filters[email][$contains]=a`, { as: await aClient(app) }).expect(400);
  });
});
