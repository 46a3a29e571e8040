import { aClient, aManager, PASSWORD, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import { lettersTo, letterTo, tokenIn } from './mailbox';

const ME = '/api/users/me';
const NEW = 'brand new password';
const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }): string | undefined => answer.body.error?.details?.code;

describe('getting back in', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  const forgot = (email: string) => app.post('/api/auth/forgot-password', { body: { email } });
  const reset = (code: string, password = NEW, more: object = {}) =>
    app.post('/api/auth/reset-password', { body: { code, password, passwordConfirmation: password, ...more } });
  const signIn = (person: Person, password: string) => app.post('/api/auth/local', { body: { identifier: person.user.email, password } });
  const codeFor = async (person: Person, count = 1): Promise<string> => {
    await forgot(person.user.email).expect(200);
    return tokenIn(await letterTo(app, person.user.email, count));
  };

  it('gives a new password, ends every session and tells the owner', async () => {
    const person = await aClient(app);
    const other = (await signIn(person, PASSWORD).expect(200)).body;
    const code = await codeFor(person);
    const { body } = await reset(code).expect(200);
    await app.get(ME, { as: body }).expect(200);
    for (const as of [person, other]) expect(codeOf(await app.get(ME, { as }).expect(401))).toBe('SESSION_ENDED');
    for (const { refreshToken } of [person, other]) {
      expect(codeOf(await app.post('/api/auth/refresh', { body: { refreshToken } }).expect(401))).toBe('REFRESH_INVALID');
    }
    await signIn(person, PASSWORD).expect(400);
    await signIn(person, NEW).expect(200);
    expect((await letterTo(app, person.user.email, 2)).subject).toContain('Пароль изменён');
  });

  it('takes a code once, however many come at once', async () => {
    const code = await codeFor(await aClient(app));
    const answers = await Promise.all([1, 2, 3].map((n) => reset(code, `${NEW} ${n}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(codeOf(await reset(code).expect(400))).toBe('LINK_INVALID');
  });

  it('takes no code that is too old, replaced, guessed, of another purpose or of a blocked person', async () => {
    const person = await aClient(app);
    const first = await codeFor(person);
    const second = await codeFor(person, 2);
    expect(codeOf(await reset(first).expect(400))).toBe('LINK_INVALID');
    await app.sql(`update account_links set expires_at = now() - interval '1 second' where user_id = $1`, [person.user.id]);
    expect(codeOf(await reset(second).expect(400))).toBe('LINK_INVALID');
    expect(codeOf(await reset('A'.repeat(43)).expect(400))).toBe('LINK_INVALID');
    const third = await codeFor(person, 3);
    await app.sql(`update account_links set purpose = 'change-email' where user_id = $1`, [person.user.id]);
    expect(codeOf(await reset(third).expect(400))).toBe('LINK_INVALID');
    await app.sql(`update account_links set purpose = 'reset-password' where user_id = $1`, [person.user.id]);
    await app.sql('update up_users set blocked = true where id = $1', [person.user.id]);
    expect(codeOf(await reset(third).expect(400))).toBe('LINK_INVALID');
  });

  it('stops working when the password was changed otherwise', async () => {
    const person = await aClient(app);
    const code = await codeFor(person);
    const body = { currentPassword: PASSWORD, password: NEW, passwordConfirmation: NEW };
    await app.post('/api/auth/change-password', { as: person, body }).expect(200);
    expect(codeOf(await reset(code, 'yet another one').expect(400))).toBe('LINK_INVALID');
  });

  it('keeps the code for whoever chose a bad password', async () => {
    const person = await aClient(app);
    const code = await codeFor(person);
    expect(codeOf(await reset(code, 'short').expect(400))).toBe('VALIDATION_FAILED');
    expect(codeOf(await reset(code, person.user.email).expect(400))).toBe('VALIDATION_FAILED');
    expect(codeOf(await reset(code, NEW, { passwordConfirmation: 'another' }).expect(400))).toBe('PASSWORDS_DIFFER');
    await reset(code).expect(200);
  });

  it('writes to nobody who is unknown or blocked, and says the same', async () => {
    const blocked = await aClient(app, { blocked: true });
    const answers = [await forgot('nobody@people.test'), await forgot(blocked.user.email), await forgot((await aClient(app)).user.email)];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [200, { ok: true }]));
    await forgot((await aClient(app, { email: 'marker@people.test' })).user.email);
    await letterTo(app, 'marker@people.test');
    expect([lettersTo(app, 'nobody@people.test'), lettersTo(app, blocked.user.email)]).toEqual([[], []]);
  });

  it('counts as confirming the address', async () => {
    const person = await aClient(app, { confirmed: false });
    await reset(await codeFor(person)).expect(200);
    await signIn(person, NEW).expect(200);
  });

  it('works by the server’s own page', async () => {
    const person = await aClient(app);
    const english = { 'Accept-Language': 'en' };
    expect((await app.get('/account/new-password', { headers: english }).expect(200)).text).toContain('Send the letter');
    await app.http.post('/account/new-password').type('form').send({ email: person.user.email }).expect(200);
    const code = tokenIn(await letterTo(app, person.user.email));
    expect((await app.get(`/account/new-password?code=${code}`, { headers: english }).expect(200)).text).toContain(
      'name="passwordConfirmation"',
    );
    const send = (password: string, passwordConfirmation: string) =>
      app.http.post('/account/new-password').set(english).type('form').send({ code, password, passwordConfirmation });
    expect((await send(NEW, 'different').expect(400)).text).toContain('The two passwords differ');
    expect((await send('short', 'short').expect(400)).text).toContain('at least 10 characters');
    expect((await send(NEW, NEW).expect(200)).text).toContain('The password has changed');
    expect((await send(NEW, NEW).expect(400)).text).toContain('does not work');
    await signIn(person, NEW).expect(200);
  });

  describe('changing the password', () => {
    it('asks for the present one and ends the other sessions', async () => {
      const person = await aClient(app);
      const change = (currentPassword: string, password: string) =>
        app.post('/api/auth/change-password', { as: person, body: { currentPassword, password, passwordConfirmation: password } });
      expect(codeOf(await change('not this one', NEW).expect(400))).toBe('INVALID_CREDENTIALS');
      expect(codeOf(await change(PASSWORD, PASSWORD).expect(400))).toBe('PASSWORD_SAME');
      expect(codeOf(await change(PASSWORD, person.user.email).expect(400))).toBe('VALIDATION_FAILED');
      const { body } = await change(PASSWORD, NEW).expect(200);
      await app.get(ME, { as: body }).expect(200);
      await app.get(ME, { as: person }).expect(401);
    });

    it('lets a stolen session guess ten times', async () => {
      const person = await aClient(app);
      const body = { currentPassword: 'a guess', password: NEW, passwordConfirmation: NEW };
      for (let n = 0; n < 10; n += 1) await app.post('/api/auth/change-password', { as: person, body }).expect(400);
      const answer = await app.post('/api/auth/change-password', { as: person, body: { ...body, currentPassword: PASSWORD } }).expect(429);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(800);
    });
  });

  describe('changing the e-mail', () => {
    const change = (as: Person, email: string, password?: string) =>
      app.post('/api/auth/change-email', { as, body: { email, ...(password ? { password } : {}) } });
    const confirm = (confirmation: string) => app.post('/api/auth/change-email/confirm', { body: { confirmation } });

    it('writes to both addresses and waits for the new one', async () => {
      const person = await aClient(app);
      expect((await change(person, 'New.Address@people.test', PASSWORD).expect(200)).body).toMatchObject({
        ok: true,
        email: 'new.address@people.test',
      });
      expect((await letterTo(app, person.user.email)).text).toContain('new.address@people.test');
      const token = tokenIn(await letterTo(app, 'new.address@people.test'));
      expect((await app.get(ME, { as: person })).body.email).toBe(person.user.email);
      await app.get(`/account/change-email?confirmation=${token}`).expect(200);
      await confirm(token).expect(200);
      expect((await app.get(ME, { as: person })).body).toMatchObject({
        email: 'new.address@people.test',
        username: 'new.address@people.test',
      });
      expect((await letterTo(app, person.user.email, 2)).subject).toContain('Адрес почты изменён');
      expect(codeOf(await confirm(token).expect(400))).toBe('LINK_INVALID');
    });

    it('says nothing about a taken address but to its mailbox', async () => {
      const [person, other] = [await aClient(app), await aClient(app)];
      await change(person, other.user.email, PASSWORD).expect(200);
      expect((await letterTo(app, other.user.email)).subject).toContain('уже есть учётная запись');
      expect(lettersTo(app, other.user.email)[0]?.text).not.toContain('confirmation=');
    });

    it('asks for the password, or for a fresh sign-in where there is none', async () => {
      const person = await aClient(app);
      expect(codeOf(await change(person, 'x@people.test').expect(403))).toBe('SIGN_IN_AGAIN');
      expect(codeOf(await change(person, 'x@people.test', 'wrong one').expect(400))).toBe('INVALID_CREDENTIALS');
      await app.sql('update up_users set password = null where id = $1', [person.user.id]);
      expect(codeOf(await change(person, 'x@people.test').expect(403))).toBe('SIGN_IN_AGAIN');
      await app.sql(`update strapi_sessions set metadata = jsonb_build_object('loginAt', now()) where user_id = $1`, [
        String(person.user.id),
      ]);
      await change(person, 'x@people.test').expect(200);
    });

    it('leaves the address to whoever was first', async () => {
      const person = await aClient(app);
      await change(person, 'contested@people.test', PASSWORD).expect(200);
      const token = tokenIn(await letterTo(app, 'contested@people.test'));
      await aManager(app, { email: 'contested@people.test' });
      expect(codeOf(await confirm(token).expect(409))).toBe('EMAIL_TAKEN');
    });
  });
});
