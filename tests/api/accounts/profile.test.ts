import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { aClient, aDirector, aManager, aMarketer, PASSWORD, type Person } from '../../support/builders/person';
import { anOrder } from '../../support/builders/order';
import { startApp, type App } from '../../support/start-app';

const ME = '/api/users/me';
const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }): string | undefined => answer.body.error?.details?.code;

describe('my profile', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  const put = (as: Person, body: object) => app.put(ME, { as, body });

  it('keeps what is not sent and clears what is null', async () => {
    const person = await aClient(app);
    const given = { name: ' Анна ', phone: '8 (999) 123-45-67', birthDate: '1990-02-28', sex: 'female', city: 'Казань', language: 'ru' };
    expect((await put(person, given).expect(200)).body).toMatchObject({ ...given, name: 'Анна', phone: '+79991234567' });
    const { body } = await put(person, { city: null, name: 'Анна К.' }).expect(200);
    expect(body).toMatchObject({ name: 'Анна К.', city: null, birthDate: '1990-02-28', sex: 'female' });
    expect((await app.get(ME, { as: person })).body).toEqual(body);
  });

  it.each([
    [{ type: 'director' }],
    [{ role: 1 }],
    [{ blocked: false }],
    [{ email: 'other@people.test' }],
    [{ password: 'another password' }],
    [{ confirmed: true }],
    [{ birthDate: '2999-01-01' }],
    [{ birthDate: '1990-02-30' }],
    [{ sex: 'x' }],
    [{ name: 'n'.repeat(201) }],
    [{ name: 'a\0b' }],
    [{ phone: '' }],
  ])('refuses %j', async (body) => {
    const person = await aClient(app);
    expect(codeOf(await put(person, body).expect(400))).toBe('VALIDATION_FAILED');
    expect((await app.get(ME, { as: person }).expect(200)).body.type).toBe('client');
  });

  it('takes a phone that somebody else has as a contact, and says nothing of them', async () => {
    const [one, two] = [await aClient(app), await aClient(app)];
    await put(one, { phone: '+79995550011' }).expect(200);
    expect((await put(two, { phone: '+79995550011' }).expect(200)).body.phone).toBe('+79995550011');
    await anOrder(app, { contact: { phone: '+79995550022' } } as never).catch(() => undefined);
    await put(two, { phone: '+79995550022' }).expect(200);
    expect((await app.get('/api/orders', { as: two }).expect(200)).body.data).toEqual([]);
  });

  it('keeps what two changes at once have set', async () => {
    const person = await aClient(app);
    await Promise.all([put(person, { name: 'Вася' }), put(person, { city: 'Пермь' }), put(person, { sex: 'male' })]);
    expect((await app.get(ME, { as: person })).body).toMatchObject({ name: 'Вася', city: 'Пермь', sex: 'male' });
  });

  describe('has a picture', () => {
    const send = (as: Person, bytes: Buffer, filename = 'me.png') =>
      app.http.put(`${ME}/picture`).set('Authorization', `Bearer ${as.jwt}`).attach('file', bytes, filename);
    const files = (): string[] => {
      const folder = path.join(app.dataDir, 'private/people');
      return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
    };

    it('drawn anew, without what the camera wrote', async () => {
      const person = await aClient(app);
      const photo = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#336699' } })
        .withExif({ IFD0: { Copyright: 'where I live' } })
        .jpeg()
        .toBuffer();
      expect(photo.includes('where I live')).toBe(true);
      const { body } = await send(person, photo, 'photo.jpg').expect(200);
      const got = await app.get(body.picture, { as: person }).buffer(true).expect(200);
      expect(got.headers['content-type']).toBe('image/jpeg');
      expect(await sharp(got.body as Buffer).metadata()).toMatchObject({ format: 'jpeg', width: 512, height: 512 });
      expect((got.body as Buffer).includes('where I live')).toBe(false);
      await app.get(body.picture).expect(403);
      await app.get(body.picture, { as: await aClient(app) }).expect(404);
      await app.del(`${ME}/picture`, { as: person }).expect(200);
      await app.get(`${ME}/picture`, { as: person }).expect(404);
      expect(files()).toEqual([]);
    });

    it('but nothing else under its name', async () => {
      const person = await aClient(app);
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
      for (const [bytes, name] of [
        [svg, 'me.svg'],
        [svg, 'me.png'],
        [Buffer.from('<!doctype html><script>1</script>'), 'me.jpg'],
        [Buffer.from('GIF89a'), 'me.gif'],
        [Buffer.alloc(0), 'me.png'],
      ] as const) {
        const answer = await send(person, bytes, name);
        expect([name, answer.status]).toEqual([name, 400]);
      }
      await send(person, Buffer.alloc(6 * 1024 * 1024)).expect(413);
      await app.put(`${ME}/picture`, { as: person, body: {} }).expect(400);
      expect(files()).toEqual([]);
    });
  });

  describe('can be deleted', () => {
    const remove = (as: Person, password?: string) => app.del(ME, { as, body: password ? { password } : {} });

    it('by whoever knows the password; the books stay', async () => {
      const person = await aClient(app);
      const order = await anOrder(app, { as: person });
      expect(codeOf(await remove(person).expect(403))).toBe('SIGN_IN_AGAIN');
      expect(codeOf(await remove(person, 'wrong password').expect(400))).toBe('INVALID_CREDENTIALS');
      await remove(person, PASSWORD).expect(200);
      await app.get(ME, { as: person }).expect(401);
      await app.post('/api/auth/local', { body: { identifier: person.user.email, password: PASSWORD } }).expect(400);
      await app.get(`/api/orders/${order.documentId}`, { as: await aManager(app) }).expect(200);
      expect(await app.sql('select action from audit_entries where subject_id = $1', [person.user.documentId])).toEqual([
        { action: 'user.delete' },
      ]);
      for (const table of ['known_devices', 'account_links', 'external_identities'])
        expect(await app.sql(`select 1 from ${table} where user_id = $1`, [person.user.id])).toEqual([]);
    });

    it('but not by staff', async () => {
      for (const person of [await aManager(app), await aDirector(app)])
        expect(codeOf(await remove(person, PASSWORD).expect(403))).toBe('STAFF_ACCOUNT');
      await remove(await aMarketer(app), PASSWORD).expect(200);
    });
  });
});
