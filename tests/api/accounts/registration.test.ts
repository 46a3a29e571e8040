import { aClient, PASSWORD } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import { lettersTo, letterTo, tokenIn } from './mailbox';

const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }): string | undefined => answer.body.error?.details?.code;
const SECRET = 'a good long password';

describe('signing up', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  const register = (email: string, more: object = {}) =>
    app.post('/api/auth/local/register', { body: { email, password: SECRET, ...more }, headers: { 'Accept-Language': 'en' } });
  const signIn = (identifier: string, password = SECRET) => app.post('/api/auth/local', { body: { identifier, password } });
  const confirm = (confirmation: string) => app.post('/api/auth/email-confirmation', { body: { confirmation } });
  const userOf = async (email: string) =>
    (await app.sql<{ confirmed: boolean; username: string }>('select * from up_users where email = $1', [email]))[0];

  it('sends a letter whose link confirms, once', async () => {
    const { body } = await register('Anna@People.test', { username: 'anna', name: 'Anna' }).expect(200);
    expect(body).toEqual({ ok: true, email: 'anna@people.test', message: expect.stringContaining('letter') });
    const letter = await letterTo(app, 'anna@people.test');
    expect(letter.subject).toContain('Confirm your e-mail address');
    expect(letter.html).toContain('Confirm the address');
    const early = await signIn('anna@people.test').expect(400);
    expect(codeOf(early)).toBe('NOT_CONFIRMED');
    expect(codeOf(await signIn('anna@people.test', 'wrong password').expect(400))).toBe('INVALID_CREDENTIALS');

    const token = tokenIn(letter);
    expect((await confirm(token).expect(200)).body).toEqual({ ok: true, email: 'anna@people.test' });
    expect(codeOf(await confirm(token).expect(400))).toBe('LINK_INVALID');
    const signedIn = await signIn('anna').expect(200);
    expect(signedIn.body.user).toMatchObject({
      email: 'anna@people.test',
      username: 'anna',
      name: 'Anna',
      type: 'client',
      confirmed: true,
    });
    expect(signedIn.body.deviceId).toEqual(expect.any(String));
    expect(JSON.stringify(signedIn.body)).not.toMatch(/password"|\$2a/);
  });

  it('keeps only hashes of tokens', async () => {
    await register('hash@people.test').expect(200);
    const token = tokenIn(await letterTo(app, 'hash@people.test'));
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const dump = JSON.stringify([
      await app.sql('select * from registrations'),
      await app.sql('select * from account_links'),
      await app.sql('select data, output from pgboss.job'),
    ]);
    expect(dump).not.toContain(token);
  });

  it('says the same about a known address, and tells its owner', async () => {
    const known = await aClient(app, { email: 'known@people.test' });
    const [first, second] = [await register('known@people.test'), await register('fresh@people.test')];
    expect([first.status, Object.keys(first.body), first.body.message]).toEqual([200, Object.keys(second.body), second.body.message]);
    expect(Object.keys(first.headers).sort()).toEqual(Object.keys(second.headers).sort());
    expect((await letterTo(app, 'known@people.test')).subject).toContain('You already have an account');
    await app.get('/api/users/me', { as: known }).expect(200);
    await signIn('known@people.test', PASSWORD).expect(200);
    await signIn('known@people.test').expect(400);
  });

  it('does not tell that a user name is taken, and takes no other address for one', async () => {
    await register('first-name@people.test', { username: 'shared name' }).expect(200);
    await letterTo(app, 'first-name@people.test');
    await register('second-name@people.test', { username: 'shared name' }).expect(200);
    await letterTo(app, 'second-name@people.test');
    expect((await userOf('second-name@people.test'))?.username).toBe('second-name@people.test');
    await register('third@people.test', { username: 'known@people.test' }).expect(400);
  });

  it('gives the account the password of the sign-up whose link was followed', async () => {
    await register('owner@people.test', { password: 'what the thief chose' }).expect(200);
    const thiefs = tokenIn(await letterTo(app, 'owner@people.test'));
    await register('owner@people.test', { password: 'what the owner chose' }).expect(200);
    const owners = tokenIn(await letterTo(app, 'owner@people.test', 2));
    await confirm(owners).expect(200);
    await signIn('owner@people.test', 'what the owner chose').expect(200);
    await signIn('owner@people.test', 'what the thief chose').expect(400);
    await confirm(thiefs).expect(400);
  });

  it('sends the letter again; the older link stops working', async () => {
    await register('again@people.test').expect(200);
    const old = tokenIn(await letterTo(app, 'again@people.test'));
    await app.post('/api/auth/send-email-confirmation', { body: { email: 'again@people.test' } }).expect(200);
    const fresh = tokenIn(await letterTo(app, 'again@people.test', 2));
    await confirm(old).expect(400);
    await confirm(fresh).expect(200);
    // Already confirmed and unknown addresses get the same answer and no letter.
    const [again, unknown] = ['again@people.test', 'nobody@people.test'].map((email) =>
      app.post('/api/auth/send-email-confirmation', { body: { email } }),
    );
    expect((await again)?.body).toEqual({ email: 'again@people.test', sent: true });
    expect((await unknown)?.body).toEqual({ email: 'nobody@people.test', sent: true });
  });

  it('confirms people whom the panel has made', async () => {
    await aClient(app, { email: 'made@people.test', confirmed: false });
    await signIn('made@people.test', PASSWORD).expect(400);
    await app.post('/api/auth/send-email-confirmation', { body: { email: 'made@people.test' } }).expect(200);
    await confirm(tokenIn(await letterTo(app, 'made@people.test'))).expect(200);
    await signIn('made@people.test', PASSWORD).expect(200);
  });

  it('refuses a link that is too old, guessed or of another kind', async () => {
    await register('late@people.test').expect(200);
    const token = tokenIn(await letterTo(app, 'late@people.test'));
    await app.sql(`update registrations set expires_at = now() - interval '1 second' where email = 'late@people.test'`);
    expect(codeOf(await confirm(token).expect(400))).toBe('LINK_INVALID');
    expect(codeOf(await confirm('x'.repeat(43)).expect(400))).toBe('LINK_INVALID');
    await confirm('').expect(400);
    await app.post('/api/auth/forgot-password', { body: { email: 'known@people.test' } }).expect(200);
    const reset = tokenIn(await letterTo(app, 'known@people.test', 2));
    expect(codeOf(await confirm(reset).expect(400))).toBe('LINK_INVALID');
  });

  it('makes one account of many sign-ups at once, and one confirmation of many clicks', async () => {
    await Promise.all([1, 2, 3, 4].map(() => register('crowd@people.test').expect(200)));
    await letterTo(app, 'crowd@people.test', 4);
    expect(await app.sql(`select count(*)::int as n from up_users where email = 'crowd@people.test'`)).toEqual([{ n: 1 }]);
    const token = tokenIn(await letterTo(app, 'crowd@people.test', 4));
    const clicks = await Promise.all([1, 2, 3, 4].map(() => confirm(token)));
    expect(clicks.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
  });

  it('changes nothing by opening the link, and confirms by the page’s button', async () => {
    await register('page@people.test').expect(200);
    const token = tokenIn(await letterTo(app, 'page@people.test'));
    const opened = await app.get(`/api/auth/email-confirmation?confirmation=${token}`).expect(302);
    expect(opened.headers.location).toBe(`${process.env.PUBLIC_URL}/account/confirm?confirmation=${token}`);
    const page = await app.get(`/account/confirm?confirmation=${token}`, { headers: { 'Accept-Language': 'en' } }).expect(200);
    expect(page.text).toContain('Confirm the address page@people.test?');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect((await userOf('page@people.test'))?.confirmed).toBe(false);
    const done = await app.http.post('/account/confirm').type('form').send({ confirmation: token }).expect(200);
    expect(done.text).toContain('Адрес подтверждён');
    await app.http.post('/account/confirm').type('form').send({ confirmation: token }).expect(400);
    await app.get('/account/confirm?confirmation=<script>').expect(400);
  });

  it('sends one mailbox at most five letters an hour', async () => {
    for (let n = 0; n < 8; n += 1) await register('flood@people.test').expect(200);
    await app.post('/api/auth/forgot-password', { body: { email: 'marker@people.test' } }).expect(200);
    await letterTo(app, 'flood@people.test', 5);
    await register('after-flood@people.test').expect(200);
    await letterTo(app, 'after-flood@people.test');
    expect(lettersTo(app, 'flood@people.test').filter(({ to }) => to === 'flood@people.test')).toHaveLength(5);
  });

  it.each([
    ['the e-mail', { email: 'self@people.test', password: 'SELF@people.test' }],
    ['the part before the @', { email: 'long-enough-name@people.test', password: 'long-enough-name' }],
    ['short', { email: 'short@people.test', password: 'short' }],
    ['longer than bcrypt reads', { email: 'long@people.test', password: 'я'.repeat(40) }],
  ])('takes no password that is %s', async (_why, body) => {
    expect(codeOf(await app.post('/api/auth/local/register', { body }).expect(400))).toBe('VALIDATION_FAILED');
  });

  it('is closed where an administrator has closed it, and at once where no confirmation is asked for', async () => {
    const store = app.strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
    const advanced = (await store.get({})) as object;
    const forget = async () =>
      app.strapi.db.query('plugin::users-permissions.role').update({ where: { type: 'client' }, data: { description: 'Buys' } });
    await store.set({ value: { ...advanced, email_confirmation: false } });
    await forget();
    const { body } = await register('at-once@people.test').expect(200);
    await app.get('/api/users/me', { as: body }).expect(200);
    expect(codeOf(await register('at-once@people.test').expect(409))).toBe('EMAIL_TAKEN');
    await store.set({ value: { ...advanced, allow_register: false } });
    await forget();
    expect(codeOf(await register('closed@people.test').expect(403))).toBe('REGISTRATION_CLOSED');
    await store.set({ value: advanced });
    await forget();
  });
});
