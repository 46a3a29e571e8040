import { aClient, PASSWORD, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

const ME = '/api/users/me';
const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }): string | undefined => answer.body.error?.details?.code;
type Signed = { jwt: string; refreshToken: string };

describe('sessions', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  const signIn = async (person: Person, more: object = {}): Promise<Signed> =>
    (
      await app
        .post('/api/auth/local', {
          body: { identifier: person.user.email, password: PASSWORD, ...more },
          headers: { 'User-Agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0' },
        })
        .expect(200)
    ).body as Signed;
  const refresh = (refreshToken: string) => app.post('/api/auth/refresh', { body: { refreshToken } });

  it('are listed, the present one first, and ended one by one or all but this', async () => {
    const person = await aClient(app);
    const [one, two] = [await signIn(person), await signIn(person, { deviceId: 'the second device' })];
    const { body } = await app.get('/api/auth/sessions', { as: two }).expect(200);
    expect(body.data).toHaveLength(3);
    expect(body.data[0]).toEqual({
      id: expect.any(String),
      deviceId: 'the second device',
      deviceName: 'Firefox, Windows',
      current: true,
      loginAt: expect.stringMatching(/Z$/),
      lastActiveAt: expect.stringMatching(/Z$/),
    });
    const other = await aClient(app);
    expect(codeOf(await app.del(`/api/auth/sessions/${body.data[1].id}`, { as: other }).expect(404))).toBe('NOT_FOUND');
    await app.del(`/api/auth/sessions/${body.data[1].id}`, { as: two }).expect(200);
    expect(codeOf(await app.get(ME, { as: one }).expect(401))).toBe('SESSION_ENDED');
    expect((await app.del('/api/auth/sessions', { as: two }).expect(200)).body).toEqual({ data: { ended: 1 } });
    await app.get(ME, { as: person }).expect(401);
    await app.get(ME, { as: two }).expect(200);
  });

  it('end with the sign-out, refresh token included', async () => {
    const person = await aClient(app);
    const signed = await signIn(person);
    await app.post('/api/auth/logout', { as: signed, body: {} }).expect(200);
    expect(codeOf(await refresh(signed.refreshToken).expect(401))).toBe('REFRESH_INVALID');
    await app.get(ME, { as: person }).expect(200);
    const another = await signIn(person);
    await app.post('/api/auth/logout', { as: person, body: { refreshToken: another.refreshToken } }).expect(200);
    await app.get(ME, { as: another }).expect(401);
    await app.get(ME, { as: person }).expect(200);
    await app.post('/api/auth/logout', { as: person, body: { scope: 'all' } }).expect(200);
    await app.get(ME, { as: person }).expect(401);
  });

  it('renew by a refresh token once', async () => {
    const first = await signIn(await aClient(app));
    const second = (await refresh(first.refreshToken).expect(200)).body as Signed;
    expect(codeOf(await refresh(first.refreshToken).expect(401))).toBe('REFRESH_INVALID');
    // Two tabs raced: the session lives.
    await app.get(ME, { as: second }).expect(200);
    const twins = await Promise.all([1, 2, 3].map(() => refresh(second.refreshToken)));
    expect(twins.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
  });

  it('end whole when a used refresh token comes again later', async () => {
    const person = await aClient(app);
    const first = await signIn(person);
    const second = (await refresh(first.refreshToken).expect(200)).body as Signed;
    const third = (await refresh(second.refreshToken).expect(200)).body as Signed;
    await app.sql(`update strapi_sessions set updated_at = updated_at - interval '2 minutes' where user_id = $1`, [String(person.user.id)]);
    await refresh(first.refreshToken).expect(401);
    expect(codeOf(await app.get(ME, { as: third }).expect(401))).toBe('SESSION_ENDED');
    await refresh(third.refreshToken).expect(401);
    await app.get(ME, { as: person }).expect(200);
  });

  it('are not ended by a forged token', async () => {
    const signed = await signIn(await aClient(app));
    const next = (await refresh(signed.refreshToken).expect(200)).body as Signed;
    for (const forged of ['nonsense', 'a.b.c', `${signed.refreshToken}x`, signed.jwt, 'e30.e30.e30', 'null.bnVsbA.x']) {
      expect(codeOf(await refresh(forged).expect(401))).toBe('REFRESH_INVALID');
    }
    await app.get(ME, { as: next }).expect(200);
  });

  it('do not outlive a block that comes at the same time as a refresh', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await aClient(app);
      const [answer] = await Promise.all([
        refresh(person.refreshToken),
        app.strapi.db.query('plugin::users-permissions.user').update({ where: { id: person.user.id }, data: { blocked: true } }),
      ]);
      if (answer.status === 200) await refresh((answer.body as Signed).refreshToken).expect(401);
      expect(await app.sql('select 1 from strapi_sessions where user_id = $1', [String(person.user.id)])).toEqual([]);
    }
  });
});
