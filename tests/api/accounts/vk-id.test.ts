import sharp from 'sharp';
import { startFakeVk, type FakePerson, type FakeVk } from '../../../src/demo/fakes/vk-id';
import { aClient, aManager } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';
import { letterTo } from './mailbox';
import { codeOf, comeBack, somebody, visit, type Account, type VisitAnswer } from './vk-visit';

describe('signing in by VK ID', () => {
  let vk: FakeVk;
  let app: App;
  let second: AppNode;
  const page = 'https://shop.example/signed-in';
  beforeAll(async () => {
    vk = await startFakeVk([]);
    const environment = { VK_CLIENT_ID: 'artel-tests', VK_ID_URL: vk.url, VK_API_URL: vk.url, CORS_ORIGINS: 'https://shop.example' };
    app = await startApp(environment);
    second = await startNode(app, { ...environment, PUBLIC_URL: 'http://127.0.0.1:14499' });
  });
  afterAll(async () => {
    await second?.stop();
    await app?.close();
    await vk?.close();
  });
  afterEach(() => {
    vk.trouble = 'none';
  });

  const atTheService = (as: string | number, returnTo?: string) => visit(app, as, returnTo);
  const callback = (parameters: Record<string, string>, cookie: string, node: Pick<App, 'get'> = app) =>
    comeBack(node, { parameters, cookie });
  const signInAs = async (person: FakePerson): Promise<VisitAnswer> => {
    if (!vk.people.includes(person)) vk.people.push(person);
    const { parameters, cookie } = await atTheService(person.id);
    return callback(parameters, cookie);
  };
  const identities = (subject: number) =>
    app.sql<{ user_id: number }>('select user_id from external_identities where subject = $1', [String(subject)]);

  it('makes an account with what the service tells, and finds it again', async () => {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#336699' } })
      .png()
      .toBuffer();
    const person = somebody({ picture });
    const { status, body } = await signInAs(person);
    expect(status).toBe(200);
    expect(body.user).toMatchObject({
      email: person.email,
      name: 'Ольга Кузнецова',
      birthDate: '1990-03-07',
      sex: 'female',
      city: 'Тверь',
      identities: ['vk'],
      hasPassword: false,
    });
    await app.get('/api/users/me', { as: body }).expect(200);
    await eventually(async () => {
      const { body: me } = await app.get('/api/users/me', { as: body });
      expect((me as Account).picture).toMatch(/^\/api\/users\/me\/picture/);
    });
    await app.get('/api/users/me/picture', { as: body }).expect('Content-Type', /jpeg/);
    const again = await signInAs({ ...person });
    expect(again.body.user.id).toBe(body.user.id);
    const [row] = await app.sql<{ type: string; provider: string; confirmed: boolean }>(
      'select type, provider, confirmed from up_users where id = $1',
      [body.user.id],
    );
    expect(row).toEqual({ type: 'client', provider: 'vk', confirmed: true });
  });

  it('lets people in whom the service tells nothing of but a number', async () => {
    const person = somebody({ email: undefined, sex: 0, birthday: '7.3', city: undefined });
    vk.trouble = 'no-profile';
    const { status, body } = await signInAs(person);
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ birthDate: null, sex: 'unknown', city: null, picture: null });
    expect(body.user.email).toMatch(/@no-mailbox\.invalid$/);
    expect((await signInAs(person)).body.user.id).toBe(body.user.id);
  });

  it('links a confirmed account of the same address, fills only what is empty, and tells its owner', async () => {
    const client = await aClient(app);
    await app.put('/api/users/me', { as: client, body: { name: 'Оля', city: 'Псков' } }).expect(200);
    const person = somebody({ email: client.user.email.toUpperCase() });
    const { status, body } = await signInAs(person);
    expect(status).toBe(200);
    expect(body.user).toMatchObject({
      id: client.user.id,
      name: 'Оля',
      city: 'Псков',
      birthDate: '1990-03-07',
      sex: 'female',
      hasPassword: true,
    });
    expect((await letterTo(app, client.user.email)).subject).toContain('Новый способ входа');
    // Another person of the service with that address is not let in.
    expect(codeOf(await signInAs(somebody({ email: client.user.email })))).toBe('EMAIL_TAKEN');
    // What the person types later stays.
    await app.put('/api/users/me', { as: body, body: { city: null } }).expect(200);
    expect((await signInAs(person)).body.user.city).toBeNull();
  });

  it('does not link an account whose address was never confirmed; its mailbox gets a letter', async () => {
    const squatter = await aClient(app, { confirmed: false });
    const person = somebody({ email: squatter.user.email });
    const refused = await signInAs(person);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'EMAIL_NOT_CONFIRMED']);
    expect(await identities(person.id)).toEqual([]);
    expect((await letterTo(app, squatter.user.email)).subject).toContain('Подтвердите');
  });

  it('links no account of staff by an address, and lets no blocked person in', async () => {
    const manager = await aManager(app);
    expect(codeOf(await signInAs(somebody({ email: manager.user.email })))).toBe('EMAIL_TAKEN');
    const person = somebody();
    const { body } = await signInAs(person);
    await app
      .post(
        `/api/users/${(await app.sql<{ document_id: string }>('select document_id from up_users where id = $1', [body.user.id]))[0]?.document_id}/block`,
        {
          as: manager,
          body: {},
        },
      )
      .expect(200);
    expect(codeOf(await signInAs(person))).toBe('BLOCKED');
  });

  it('refuses a state that is wrong, used, late, or brought by another browser', async () => {
    const person = somebody();
    vk.people.push(person);
    const { parameters, cookie, setCookie } = await atTheService(person.id);
    expect(setCookie).toMatch(/path=\/api\/auth;.*samesite=lax; httponly/i);
    expect(codeOf(await callback({ ...parameters, state: 'guessed' }, cookie))).toBe('STATE_INVALID');
    const [victim, attacker] = [await atTheService(person.id), await atTheService(person.id)];
    expect(codeOf(await callback(attacker.parameters, victim.cookie))).toBe('STATE_INVALID');
    expect(codeOf(await callback(victim.parameters, ''))).toBe('STATE_INVALID');
    const late = await atTheService(person.id);
    await app.sql(`update account_links set expires_at = now() where purpose = 'external-start'`);
    expect(codeOf(await callback(late.parameters, late.cookie))).toBe('STATE_INVALID');
    expect(await identities(person.id)).toEqual([]);
    const fresh = await atTheService(person.id);
    expect((await callback(fresh.parameters, fresh.cookie, second)).status).toBe(200);
    expect(codeOf(await callback(fresh.parameters, fresh.cookie))).toBe('STATE_INVALID');
  });

  it('handles denial, a replayed code, another device, a foreign state in the answer', async () => {
    const person = somebody();
    vk.people.push(person);
    const denied = await atTheService('deny');
    const refused = await callback(denied.parameters, denied.cookie);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'SIGN_IN_DENIED']);
    const first = await atTheService(person.id);
    const other = await atTheService(person.id);
    expect((await callback(first.parameters, first.cookie)).status).toBe(200);
    // A code is good with the verifier and the device it was made for.
    const replayed = { ...other.parameters, code: first.parameters.code ?? '' };
    expect(codeOf(await callback(replayed, other.cookie))).toBe('SIGN_IN_REFUSED');
    const stolen = await atTheService(person.id);
    expect(codeOf(await callback({ ...stolen.parameters, device_id: 'another' }, stolen.cookie))).toBe('SIGN_IN_REFUSED');
    vk.trouble = 'other-state';
    expect(codeOf(await signInAs(person))).toBe('SIGN_IN_REFUSED');
  });

  it('answers in time when the service does not', async () => {
    const person = somebody();
    vk.people.push(person);
    const [hanging, broken] = [await atTheService(person.id), await atTheService(person.id)];
    vk.trouble = 'error';
    const down = await callback(broken.parameters, broken.cookie);
    expect([down.status, codeOf(down)]).toEqual([503, 'PROVIDER_UNAVAILABLE']);
    vk.trouble = 'hang';
    const started = Date.now();
    expect(codeOf(await callback(hanging.parameters, hanging.cookie))).toBe('PROVIDER_UNAVAILABLE');
    expect(Date.now() - started).toBeLessThan(8_000);
    vk.trouble = 'none';
    expect((await signInAs(person)).status).toBe(200);
  });

  it('makes one account of two first sign-ins at once, on two nodes', async () => {
    const person = somebody();
    vk.people.push(person);
    const both = [await atTheService(person.id), await atTheService(person.id)];
    const answers = await Promise.all(both.map(({ parameters, cookie }, n) => callback(parameters, cookie, n ? second : app)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await identities(person.id)).toHaveLength(1);
    expect(await app.sql('select 1 from up_users where email = $1', [person.email])).toHaveLength(1);
  });

  it('brings a storefront a code that works once, and refusals as codes', async () => {
    const person = somebody();
    vk.people.push(person);
    const { parameters, cookie } = await atTheService(person.id, `${page}?from=basket`);
    const answer = await callback(parameters, cookie);
    expect(answer.status).toBe(302);
    const back = new URL(answer.headers.location ?? '');
    expect(back.toString()).toMatch(/^https:\/\/shop\.example\/signed-in\?from=basket&code=/);
    const code = back.searchParams.get('code') ?? '';
    expect(JSON.stringify(await app.sql('select * from account_links'))).not.toContain(code);
    const twice = await Promise.all([0, 1].map(() => second.post('/api/auth/code', { body: { code } }).then()));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 400]);
    const denied = await atTheService('deny', page);
    const refusal = await callback(denied.parameters, denied.cookie);
    expect(refusal.headers.location).toBe(`${page}?error=SIGN_IN_DENIED`);
    await app.get('/api/auth/vk', { query: { returnTo: 'https://evil.example/' } }).expect(400);
    await app.get('/api/auth/vk', { query: { returnTo: 'javascript:alert(1)' } }).expect(400);
    await app.get('/api/auth/nosuch').expect(404);
    expect(codeOf((await app.post('/api/auth/code', { body: { code: 'guessed' } }).expect(400)) as unknown as VisitAnswer)).toBe(
      'LINK_INVALID',
    );
  });
});
