import { aManager, aPanelUser, type PanelPerson, type Person } from '../../support/builders/person';
import { aCustomer } from '../../support/builders/customer';
import { aProduct, type ProductRow } from '../../support/builders/product';
import { newDocumentId } from '../../support/builders/sequence';
import { channelEnvironment, startChannelFakes, type Answer, type ChannelFakes } from '../../support/channel-fakes';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { startSmtpSink, type SmtpSink } from '../../support/smtp-sink';

interface Told {
  event: string;
  state: string;
  channel: string | null;
  log: { channel: string; outcome: string }[];
}

describe('notifications', () => {
  let app: App;
  let sink: SmtpSink;
  let fakes: ChannelFakes;
  let manager: Person;
  let director: PanelPerson;
  let product: ProductRow;
  let next = 0;
  beforeAll(async () => {
    [sink, fakes] = [await startSmtpSink(), await startChannelFakes()];
    app = await startApp({
      SMTP_URL: sink.url,
      ...channelEnvironment(fakes),
      SMSC_API_KEY: 'key',
      VK_GROUP_ID: '77',
      VK_CONFIRMATION: 'c0nf1rm',
      VK_SECRET: 's3cret',
    });
    [manager, director] = [await aManager(app), await aPanelUser(app, 'artel-director')];
    product = await aProduct(app, { price: 100, onHand: 500 });
  });
  afterAll(async () => {
    await app?.close();
    await Promise.all([sink?.close(), fakes?.close()]);
  });
  beforeEach(() => {
    sink.behave(() => undefined);
    fakes.answer(null);
    fakes.heard.length = 0;
  });

  const order = async (contact: Record<string, unknown>): Promise<string> =>
    (
      await app
        .post('/api/orders', { as: null, body: { data: { lines: [{ product: product.documentId, quantity: 1 }], contact } } })
        .expect(201)
    ).body.data.documentId as string;
  const told = async (id: string): Promise<Told[]> =>
    (await app.get(`/desk/orders/${id}/notifications`, { as: director }).expect(200)).body.data;
  const email = (): string => `buyer-${(next += 1)}@sink.test`;
  /** A customer with every way, who has agreed to SMS and VK. */
  const reachable = async (): Promise<{ email: string; phone: string; vk: string }> => {
    const customer = await aCustomer(app, { email: email() });
    const vk = String(500_000 + customer.id);
    await app.sql('update customers set vk_id = $2 where id = $1', [customer.id, vk]);
    for (const channel of ['sms', 'vk'])
      await app.sql(
        `insert into consents (document_id, customer_id, purpose, channel, granted, source, actor_kind, actor_name, at, created_at, updated_at, published_at)
         values ($1, $2, 'notifications', $3, true, 'test', 'system', 'Test', now(), now(), now(), now())`,
        [newDocumentId(), customer.id, channel],
      );
    return { email: customer.email ?? '', phone: customer.phone ?? '', vk };
  };

  it('tell a buyer by letter of the order and of each step, once, and show it on the order', async () => {
    const to = email();
    const id = await order({ name: 'Анна', email: to });
    await eventually(() => expect(sink.copiesOf(to)).toBe(1));
    const move = (status: string) => app.post(`/api/orders/${id}/status`, { as: manager, body: { data: { to: status } } });
    await Promise.all([move('confirmed'), move('confirmed')]);
    await eventually(async () =>
      expect(await told(id)).toMatchObject([
        { event: 'order_status', state: 'accepted' },
        { event: 'order_placed', state: 'accepted' },
      ]),
    );
    expect(sink.copiesOf(to)).toBe(2);
    const text = sink.letters.find((letter) => letter.to === to)?.text ?? '';
    expect(text).not.toMatch(/List-Unsubscribe/i);
    expect(text).toMatch(/^Message-ID: <n\./im);
  });

  it('go by VK first, by SMS when VK says no, by letter when both do; with one number for all tries of a channel', async () => {
    const person = await reachable();
    const first = await order({ name: 'Анна', email: person.email, phone: person.phone });
    await eventually(async () => expect(await told(first)).toMatchObject([{ state: 'accepted', channel: 'vk' }]));
    expect(fakes.heard).toHaveLength(1);
    expect(fakes.heard[0]).toMatchObject({
      path: '/method/messages.send',
      form: { user_id: person.vk, v: '5.199', access_token: 'vk-token' },
    });
    const noVk: Answer = [200, { error: { error_code: 901, error_msg: 'no permission' } }];
    fakes.answer((path) => (path.startsWith('/method/') ? noVk : null));
    const second = await order({ name: 'Анна', email: person.email, phone: person.phone });
    await eventually(async () => expect(await told(second)).toMatchObject([{ state: 'accepted', channel: 'sms' }]));
    expect((await told(second))[0]?.log.map(({ channel }) => channel)).toEqual(['vk', 'sms']);
    expect(sink.copiesOf(person.email)).toBe(0);
    fakes.answer((path) => (path.startsWith('/method/') ? noVk : [200, { error: 'phone', error_code: 7 }]));
    const third = await order({ name: 'Анна', email: person.email, phone: person.phone });
    await eventually(async () => expect(await told(third)).toMatchObject([{ state: 'accepted', channel: 'email' }]));
    expect((await told(third))[0]?.log.map(({ channel }) => channel)).toEqual(['vk', 'sms', 'email']);
    expect(sink.copiesOf(person.email)).toBe(1);
  });

  it('try no other channel when nobody knows whether the first one arrived', async () => {
    const to = email();
    sink.behave(({ stage }) => (stage === 'dot' ? 'drop' : undefined));
    const id = await order({ name: 'Анна', email: to });
    await eventually(async () => expect(await told(id)).toMatchObject([{ state: 'unknown', log: [{ outcome: 'unknown' }] }]));
    expect(sink.copiesOf(to)).toBe(1);
  });

  it('leave alone who cannot be reached, and say so', async () => {
    const id = await order({ name: 'Анна', phone: '+79161234567' });
    await eventually(async () => expect(await told(id)).toMatchObject([{ state: 'skipped', channel: null, log: [] }]));
  });

  it('have texts in both languages that the shop edits, and a switch', async () => {
    const { data } = (await app.get('/desk/notifications/templates', { as: director }).expect(200)).body;
    const placed = data.find(({ event }: { event: string }) => event === 'order_placed');
    const save = (more: object, as: PanelPerson = director) => {
      const { enabled, channels, texts, version } = { ...placed, ...more };
      return app.put('/desk/notifications/templates/order_placed', { as, body: { data: { enabled, channels, texts, version } } });
    };
    const ru = { ...placed.texts.ru, subject: 'Спасибо за {{ order.number }}' };
    const answers = await Promise.all([save({ texts: { ...placed.texts, ru } }), save({ texts: { ...placed.texts, ru } })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await save({ version: 2, texts: { ...placed.texts, ru: { ...ru, body: '{% if %}' } } }).expect(400);
    await save({ version: 2 }, await aPanelUser(app, 'artel-manager')).expect(403);
    const to = email();
    await order({ name: 'Анна', email: to });
    await eventually(() => expect(sink.copiesOf(to)).toBe(1));
    expect(sink.letters.at(-1)?.text).toMatch(/^Subject: =\?UTF-8/im);
    await save({ version: 2, enabled: false }).expect(200);
    const quiet = await order({ name: 'Анна', email: email() });
    await app.post(`/api/orders/${quiet}/status`, { as: manager, body: { data: { to: 'confirmed' } } }).expect(200);
    await eventually(async () => expect(await told(quiet)).toMatchObject([{ event: 'order_status' }]));
  });

  it('tell the staff of goods that run low, each by a letter the shop words itself', async () => {
    const { data } = (await app.get('/desk/notifications/templates', { as: director }).expect(200)).body;
    const first = data.find(({ event }: { event: string }) => event === 'low_stock');
    expect(first).toMatchObject({ enabled: true, channels: ['email'], tags: expect.arrayContaining(['product.available']) });
    const texts = {
      ru: { ...first.texts.ru, subject: 'Low {{ product.sku }}', body: '<p>{{ product.name }}: {{ product.available }} ru</p>' },
      en: { ...first.texts.en, subject: 'Low {{ product.sku }}', body: '<p>{{ product.name }}: {{ product.available }} en</p>' },
    };
    const wish = { enabled: true, channels: ['vk', 'email'], texts, version: first.version };
    const saved = await app.put('/desk/notifications/templates/low_stock', { as: director, body: { data: wish } }).expect(200);
    expect(saved.body.data).toMatchObject({ channels: ['email'], version: Number(first.version) + 1 });
    const staff = await app.sql<{ email: string }>(`select distinct lower(email) as email from staff_members where email <> ''`);
    const goods = await aProduct(app, { onHand: 6, lowStockThreshold: 5 });
    const sell = (quantity: number) =>
      app.post(`/api/products/${goods.documentId}/stock`, { as: manager, body: { kind: 'adjustment', quantity } }).expect(201);
    const lettersTo = () => sink.letters.filter(({ text }) => text.includes(`Subject: Low ${goods.sku}`)).map(({ to }) => to);
    await Promise.all([sell(-1), sell(-1)]);
    await eventually(() => expect(lettersTo().sort()).toEqual(staff.map(({ email }) => email).sort()));
    const states = () => app.sql('select state from notifications where subject = $1 and subject_id = $2', ['product', goods.documentId]);
    await eventually(async () => expect(await states()).toEqual(staff.map(() => ({ state: 'accepted' }))));
  });

  it('have channels with limits, and send me a test with the words of the provider', async () => {
    const { data } = (await app.get('/desk/channels', { as: director }).expect(200)).body;
    expect(data.map(({ channel, isSetUp, provider }: Record<string, unknown>) => [channel, isSetUp, provider])).toEqual([
      ['email', true, expect.stringMatching(/^SMTP 127\.0\.0\.1:/)],
      ['sms', true, 'SMSC.ru'],
      ['vk', true, 'VK'],
    ]);
    const test = (channel: string, to: string) => app.post(`/desk/channels/${channel}/test`, { as: director, body: { data: { to } } });
    expect((await test('sms', '8 916 123-45-67').expect(200)).body.data).toMatchObject({ outcome: 'succeeded' });
    expect(fakes.heard.at(-1)).toMatchObject({
      path: '/sys/send.php',
      form: { phones: '+79161234567', apikey: 'key', fmt: '3', charset: 'utf-8' },
    });
    fakes.answer([200, { error: 'no money', error_code: 3 }]);
    expect((await test('sms', '+79161234567').expect(200)).body.data).toEqual({ outcome: 'failed', reply: '3 no money' });
    fakes.answer('drop');
    expect((await test('sms', '+79161234567').expect(200)).body.data).toMatchObject({ outcome: 'succeeded' });
    await test('sms', 'nobody').expect(400);
    const sms = { ratePerSecond: 5, connections: 1, timeoutSeconds: 10, requiresConsent: true, version: 1 };
    await app.put('/desk/channels/sms', { as: director, body: { data: sms } }).expect(200);
    await app.put('/desk/channels/sms', { as: director, body: { data: sms } }).expect(409);
    await app.put('/desk/channels/sms', { as: await aPanelUser(app, 'artel-manager'), body: { data: sms } }).expect(403);
  });

  it('hear from VK who allows messages and who does not, once an event', async () => {
    const customer = await aCustomer(app);
    await app.sql(`update customers set vk_id = '4242' where id = $1`, [customer.id]);
    const tell = (body: object) => app.http.post('/api/channels/vk').send({ group_id: 77, v: '5.199', secret: 's3cret', ...body });
    expect((await tell({ type: 'confirmation' }).expect(200)).text).toBe('c0nf1rm');
    const allow = { type: 'message_allow', event_id: 'e1', object: { user_id: 4242, key: '' } };
    await Promise.all([tell(allow).expect(200, 'ok'), tell(allow).expect(200, 'ok')]);
    await tell({ type: 'message_deny', event_id: 'e2', object: { user_id: 4242 } }).expect(200, 'ok');
    await tell({ ...allow, event_id: 'e3', secret: 'wrong' }).expect(403);
    await tell({ ...allow, event_id: 'e4', group_id: 78 }).expect(404);
    const rows = await app.sql(`select purpose, granted from consents where customer_id = $1 order by id`, [customer.id]);
    expect(rows).toHaveLength(4);
    expect(rows.filter(({ granted }) => granted)).toHaveLength(2);
  });
});
