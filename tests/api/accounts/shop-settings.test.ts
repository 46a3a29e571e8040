import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { invariants } from '../../../src/api/orders/sql/invariants';
import { aManager, aPanelUser, type PanelPerson } from '../../support/builders/person';
import { anOrder, type OrderView } from '../../support/builders/order';
import { aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';

interface Shop {
  version: number;
  name: string;
  logo: { hash: string } | null;
  numbering: object;
}

const PATH = '/desk/settings/shop';

describe("the shop's settings", () => {
  let app: App;
  let director: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    director = await aPanelUser(app, 'artel-director');
  });
  afterAll(async () => app?.close());

  const read = async (as: PanelPerson = director): Promise<Shop> => (await app.get(PATH, { as }).expect(200)).body.data as Shop;
  const save = (data: object, options: object = {}) => app.put(PATH, { as: director, body: { data }, ...options });
  /** Saves on top of whatever is there. */
  const set = async (fields: object): Promise<Shop> =>
    (await save({ ...fields, version: (await read()).version }).expect(200)).body.data as Shop;
  const broken = async (): Promise<unknown[]> => {
    const found = await Promise.all(invariants.map(async ({ name, sql }) => (await app.sql(sql)).map((row) => ({ name, ...row }))));
    return found.flat();
  };

  it('begin with defaults of the environment', async () => {
    expect(await read()).toMatchObject({
      name: 'Artel',
      currency: 'RUB',
      timezone: 'Europe/Moscow',
      defaults: { currency: 'RUB', timezone: 'Europe/Moscow' },
      numbering: { yearPrefix: true, prefix: '', digits: 6 },
      reserveAt: 'placed',
      ageLimitHours: 24,
      quoteValidityDays: 14,
      documentLocale: 'ru',
      logo: null,
      version: 1,
    });
  });

  it('are saved field by field, and the log tells what they were', async () => {
    const { version } = await read();
    const { body } = await save({ version, name: 'Мастерская «Артель»', inn: '7707083893', phone: '', vatRate: 20 }).expect(200);
    expect(body.data).toMatchObject({ name: 'Мастерская «Артель»', inn: '7707083893', phone: null, vatRate: 20, version: version + 1 });
    const [entry] = await app.sql<{ action: string; before: string; after: string }>(
      `select action, before::text, after::text from audit_entries where subject = 'shop-settings' order by id desc limit 1`,
    );
    expect(entry?.action).toBe('shop.update');
    expect(JSON.parse(entry?.before ?? '')).toMatchObject({ name: null, inn: null });
    expect(JSON.parse(entry?.after ?? '')).toMatchObject({ inn: '7707083893' });
    expect((await save({ version: version + 1, name: 'Мастерская «Артель»' }).expect(200)).body.data.version).toBe(version + 1);
  });

  it('are known to storefronts at once', async () => {
    await set({ name: 'Лавка', site: 'https://lavka.example', currency: 'EUR', timezone: 'Asia/Tokyo' });
    const answer = await app.get('/api/shop').expect(200);
    expect(answer.body.data).toEqual({
      name: 'Лавка',
      currency: 'EUR',
      timezone: 'Asia/Tokyo',
      locale: 'ru',
      phone: null,
      email: null,
      address: null,
      site: 'https://lavka.example',
      guestOrders: true,
      minAge: 0,
      signInBy: [],
    });
    await app.get('/api/shop', { headers: { 'If-None-Match': answer.headers.etag } }).expect(304);
    await set({ currency: null, timezone: null, site: null });
    expect((await app.get('/api/shop').expect(200)).body.data).toMatchObject({ currency: 'RUB', timezone: 'Europe/Moscow', site: null });
  });

  it('keep two editors apart', async () => {
    const { version } = await read();
    const answers = await Promise.all([save({ version, name: 'Одна' }), save({ version, name: 'Другая' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error.details).toMatchObject({
      code: 'STALE_VERSION',
      version: version + 1,
      changedBy: { kind: 'staff', name: 'Panel User' },
      current: { version: version + 1, name: (await read()).name },
    });
  });

  it('are saved once under one key', async () => {
    const { version } = await read();
    const first = await save({ version, ageLimitHours: 5 }, { key: 'settings' }).expect(200);
    expect((await save({ version, ageLimitHours: 5 }, { key: 'settings' }).expect(200)).body).toEqual(first.body);
    expect((await read()).version).toBe(version + 1);
  });

  it('are read by everybody on the desk and written by who may', async () => {
    const receptionist = await aPanelUser(app, 'artel-receptionist');
    expect(await read(receptionist)).toMatchObject({ currency: 'RUB' });
    const manager = await aPanelUser(app, 'artel-manager');
    await save({ version: 1, name: 'x' }, { as: manager }).expect(403);
    await app.http.post(`${PATH}/logo`).set('Authorization', `Bearer ${manager.jwt}`).expect(403);
    await app.get(PATH, { as: await aPanelUser(app, 'artel-marketer') }).expect(200);
    await app.get(PATH, { as: await aManager(app) }).expect(401);
    await app.get(PATH).expect(401);
  });

  it.each([
    ['name', ''],
    ['name', 'a\nb'],
    ['inn', '7707083894'],
    ['bik', '12345'],
    ['email', 'nobody'],
    ['site', 'javascript:alert(1)'],
    ['currency', 'XXXX'],
    ['timezone', 'Mars/Base'],
    ['vatRate', 20.123],
    ['reserveAt', 'never'],
    ['ageLimitHours', 0],
    ['numbering', { yearPrefix: true, prefix: 'A1', digits: 6 }],
    ['numbering', { yearPrefix: true, prefix: '', digits: 11 }],
    ['unknown', 1],
  ])('refuse %s of %j', async (field, value) => {
    const { body } = await save({ version: (await read()).version, [field]: value }).expect(400);
    expect(body.error).toMatchObject({ message: expect.stringContaining(field), details: { code: 'VALIDATION_FAILED' } });
  });

  it('are not written past the desk', async () => {
    const admin = await aPanelUser(app);
    const single = '/content-manager/single-types/api::accounts.shop-settings';
    expect((await app.put(single, { as: admin, body: { name: 'x' } })).status).toBeGreaterThanOrEqual(400);
    const documents = app.strapi.documents('api::accounts.shop-settings' as 'api::orders.order');
    await expect(documents.create({ data: { name: 'x' } as never })).rejects.toMatchObject({ status: 403 });
    await expect(app.sql(`insert into shop_settings (document_id) values ('second')`)).rejects.toThrow('shop_settings_one_row');
  });

  describe('number orders', () => {
    afterEach(() => set({ numbering: { yearPrefix: true, prefix: '', digits: 6 } }));

    it('by the pattern, from one counter', async () => {
      const before = Number((await anOrder(app)).number.slice(5));
      await set({ numbering: { yearPrefix: false, prefix: 'ЗК-', digits: 2 } });
      expect((await anOrder(app)).number).toBe(`ЗК-${String(before + 1).padStart(2, '0')}`);
      await set({ numbering: { yearPrefix: true, prefix: 'A.', digits: 4 } });
      expect((await anOrder(app)).number).toBe(`A.${new Date().getFullYear()}-${String(before + 2).padStart(4, '0')}`);
    });

    it('without cutting a counter that has grown', async () => {
      const [{ last } = { last: '0' }] = await app.sql<{ last: string }>('select last_value::text as last from order_number_seq');
      await app.sql(`select setval('order_number_seq', 9999998)`);
      const [one, two] = [await anOrder(app), await anOrder(app)];
      expect([one.number.slice(5), two.number.slice(5)]).toEqual(['9999999', '10000000']);
      await app.sql(`select setval('order_number_seq', $1::bigint)`, [last]);
    });
  });

  describe('decide when goods are reserved', () => {
    afterEach(() => set({ reserveAt: 'placed' }));
    const reservedOf = async (id: number): Promise<number> =>
      (await app.sql<{ reserved: number }>('select reserved from products where id = $1', [id]))[0]?.reserved ?? -1;
    const move = async (order: OrderView, to: string): Promise<number> =>
      (await app.post(`/api/orders/${order.documentId}/status`, { as: await aManager(app), body: { data: { to } } })).status;

    it('for orders placed from then on, and open ones keep theirs', async () => {
      const product = await aProduct(app, { onHand: 10 });
      const lines = [{ product, quantity: 2 }];
      const early = await anOrder(app, { lines });
      expect(await reservedOf(product.id)).toBe(2);
      await set({ reserveAt: 'confirmed' });
      const late = await anOrder(app, { lines });
      expect(await reservedOf(product.id)).toBe(2);
      await app
        .put(`/api/orders/${late.documentId}`, {
          as: await aManager(app),
          body: { data: { version: late.version, lines: [{ product: product.documentId, quantity: 3 }] } },
        })
        .expect(200);
      expect(await reservedOf(product.id)).toBe(2);
      expect(await broken()).toEqual([]);
      expect(await move(late, 'confirmed')).toBe(200);
      expect(await reservedOf(product.id)).toBe(5);
      await set({ reserveAt: 'placed' });
      expect(await move(late, 'cancelled')).toBe(200);
      expect(await reservedOf(product.id)).toBe(2);
      expect(await move(early, 'cancelled')).toBe(200);
      expect(await reservedOf(product.id)).toBe(0);
      expect(await broken()).toEqual([]);
    });

    it('take orders for more than there is, which are refused when confirmed', async () => {
      await set({ reserveAt: 'confirmed' });
      const product = await aProduct(app, { onHand: 1 });
      const order = await anOrder(app, { lines: [{ product, quantity: 2 }] });
      expect(await move(order, 'confirmed')).toBe(409);
      expect(await broken()).toEqual([]);
    });
  });

  describe('hold the logo', () => {
    const upload = (bytes: Buffer, name = 'logo.png', as: PanelPerson = director) =>
      app.http.post(`${PATH}/logo`).set('Authorization', `Bearer ${as.jwt}`).attach('file', bytes, name);
    const picture = (format: 'png' | 'jpeg' | 'webp', width = 40) =>
      sharp({ create: { width, height: 20, channels: 3, background: '#4945ff' } })
        .toFormat(format)
        .toBuffer();

    it.each(['png', 'jpeg', 'webp'] as const)('given as %s, kept as PNG in a private folder', async (format) => {
      const { body } = await upload(await picture(format)).expect(200);
      const { logo } = body.data as Shop;
      const file = path.join(app.dataDir, 'private/shop', `logo-${logo?.hash}.png`);
      expect(fs.statSync(file).mode & 0o777).toBe(0o600);
      const answer = await app.get(`${PATH}/logo?hash=${logo?.hash}`, { as: director }).expect(200);
      expect(answer.headers['content-type']).toBe('image/png');
      expect((await sharp(answer.body as Buffer).metadata()).format).toBe('png');
    });

    it('without touching the version of the form, drawn small', async () => {
      const before = await read();
      await upload(await picture('png', 3000)).expect(200);
      expect((await read()).version).toBe(before.version);
      const { body } = await app.get(`${PATH}/logo`, { as: director }).expect(200);
      expect((await sharp(body as Buffer).metadata()).width).toBe(1000);
    });

    it('and nothing that only calls itself a picture', async () => {
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
      for (const bytes of [svg, Buffer.from('<html></html>'), Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(0)]) {
        expect((await upload(bytes).expect(400)).body.error.details.code).toBe('NOT_A_PICTURE');
      }
      expect((await upload(Buffer.alloc(1024 * 1024 + 1)).expect(413)).body.error.details.code).toBe('TOO_LARGE');
      await app.post(`${PATH}/logo`, { as: director, body: {} }).expect(400);
    });

    it('until it is taken away', async () => {
      await upload(await picture('png')).expect(200);
      await app.del(`${PATH}/logo`, { as: await aPanelUser(app, 'artel-manager') }).expect(403);
      expect((await app.del(`${PATH}/logo`, { as: director }).expect(200)).body.data.logo).toBeNull();
      await app.get(`${PATH}/logo`, { as: director }).expect(404);
    });
  });
});
