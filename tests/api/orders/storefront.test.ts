import fs from 'node:fs';
import path from 'node:path';
import { aClient, aManager, aMarketer, type Person } from '../../support/builders/person';
import { anOrder, type OrderView } from '../../support/builders/order';
import { aCategory, aProduct } from '../../support/builders/product';
import { projectDir } from '../../support/paths';
import { startApp, type App } from '../../support/start-app';

describe('what storefronts need of the API', () => {
  let app: App;
  let client: Person;
  beforeAll(async () => {
    app = await startApp({ MIN_AGE: '14', VK_CLIENT_ID: 'shop' });
    client = await aClient(app);
    await app.sql(
      `with p as (insert into pages (document_id, slug, purpose, published_at) values ('pagec', 'consent-at-checkout', 'consent', now()) returning id)
       insert into page_versions (document_id, page_id, version, locale, title, body, effective_at, created_by_name, published_at)
       select 'versionc' || n, id, n, 'ru', 't', 'b', now(), 'x', now() from p, generate_series(1, 2) n`,
    );
  });
  afterAll(async () => app?.close());

  it('is told in short: who may order, from what age, by which services', async () => {
    const { body } = await app.get('/api/shop').expect(200);
    expect(body.data).toMatchObject({ guestOrders: true, minAge: 14, signInBy: ['vk'], currency: 'RUB' });
  });

  it('lets everybody filter by what is in stock, never by an old answer', async () => {
    const category = await aCategory(app);
    const product = await aProduct(app, { category, onHand: 1 });
    await aProduct(app, { category, onHand: 0 });
    const inStock = async (): Promise<string[]> => {
      const query = { 'filters[category][slug]': category.slug, 'filters[available][$gt]': '0' };
      const { body } = await app.get('/api/products', { query }).expect(200);
      return (body as { data: { documentId: string }[] }).data.map(({ documentId }) => documentId);
    };
    expect(await inStock()).toEqual([product.documentId]);
    await anOrder(app, { lines: [{ product, quantity: 1 }] });
    expect(await inStock()).toEqual([]);
  });

  describe('accepting a quote of my own order', () => {
    const acceptAs = (order: OrderView, as: Person | null, { version = 1, key }: { version?: number; key?: string } = {}) =>
      app.post(`/api/orders/${order.documentId}/quotes/${version}/accept`, { as, body: { data: {} }, ...(key ? { key } : {}) });
    const quoted = async (): Promise<OrderView> => {
      const order = await anOrder(app, { as: client, status: 'quoted' });
      await app.post(`/api/orders/${order.documentId}/quotes`, { as: await aManager(app), body: { data: {} } }).expect(201);
      return order;
    };

    it('confirms the order once, in my name, however often it is sent at once', async () => {
      const order = await quoted();
      const answers = await Promise.all([1, 2, 3].map(() => acceptAs(order, client)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      const moves = await app.sql(
        `select e.actor_kind from order_events e join orders o on o.id = e.order_id where o.document_id = $1 and e."to" = 'confirmed'`,
        [order.documentId],
      );
      expect(moves).toEqual([{ actor_kind: 'client' }]);
    });

    it('answers a replay as the first time', async () => {
      const order = await quoted();
      const first = await acceptAs(order, client, { key: 'accept' }).expect(200);
      expect((await acceptAs(order, client, { key: 'accept' }).expect(200)).body).toEqual(first.body);
    });

    it('is for the owner, of versions that are', async () => {
      const order = await quoted();
      await acceptAs(order, await aClient(app)).expect(404);
      await acceptAs(order, await aMarketer(app)).expect(403);
      await acceptAs(order, null).expect(403);
      await acceptAs(order, client, { version: 7 }).expect(404);
      expect((await app.get(`/api/orders/${order.documentId}`, { as: client })).body.data.status).toBe('quoted');
    });
  });

  describe('agreeing at checkout', () => {
    const words = (phone: string) =>
      app.sql(
        `select k.purpose, k.channel, k.granted, k.text_version, k.source, k.actor_kind from consents k join customers c on c.id = k.customer_id
         where c.phone = $1 order by k.id`,
        [phone],
      );
    const word = { purpose: 'personal_data', channel: 'any', granted: true, source: 'checkout', actor_kind: 'guest' };

    it('is written with the version, once for each', async () => {
      const phone = '+79011112233';
      for (const consentTo of ['consent-at-checkout@1', 'consent-at-checkout@1', 'consent-at-checkout@2'])
        await anOrder(app, { contact: { phone }, body: { consentTo } });
      expect(await words(phone)).toEqual([
        { ...word, text_version: 'consent-at-checkout@1' },
        { ...word, text_version: 'consent-at-checkout@2' },
      ]);
    });

    it('to a text that is not leaves no order', async () => {
      const product = await aProduct(app);
      const phone = '+79011112244';
      const data = { lines: [{ product: product.documentId, quantity: 1 }], contact: { phone }, consentTo: 'consent-at-checkout@9' };
      await app.post('/api/orders', { body: { data } }).expect(400);
      expect(await app.sql('select 1 from orders where contact_phone = $1', [phone])).toEqual([]);
    });
  });

  it('reads out everything kept about the signed-in person, and of nobody else', async () => {
    const person = await aClient(app);
    const nobody = await app.get('/api/users/me/personal-data', { as: person }).expect(200);
    expect(nobody.body.data).toMatchObject({ account: { email: person.user.email }, sections: {} });
    await app.put('/api/users/me/consents', {
      as: person,
      body: { data: { consents: [{ purpose: 'personal_data', granted: true, textVersion: 'consent-at-checkout@1' }] } },
    });
    const { body } = await app.get('/api/users/me/personal-data', { as: person }).expect(200);
    expect(Object.keys(body.data.sections as object)).toContain('orders');
    expect(JSON.stringify(body)).toContain('consent-at-checkout@1');
    expect(JSON.stringify(body)).not.toContain(client.user.email);
    await app.get('/api/users/me/personal-data', { as: null }).expect(403);
  });

  const built = fs.existsSync(path.join(projectDir, 'public/shop/index.html'));
  (built ? describe : describe.skip)('the storefront’s files', () => {
    it('are its page for every address, checked at each use, under a strict policy', async () => {
      for (const address of ['/shop/', '/shop/orders/abc', '/shop/products/чай']) {
        const answer = await app.get(encodeURI(address)).expect(200);
        expect(answer.headers['content-type']).toContain('text/html');
        expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
        expect(answer.headers['cache-control']).toContain('must-revalidate');
      }
      await app.get('/shop').expect(301).expect('Location', '/shop/');
    });

    it('are kept for a year when their names bear a digest, and sent compressed', async () => {
      const script = /assets\/[\w-]+\.js/.exec((await app.get('/shop/')).text)?.[0] ?? '';
      const answer = await app.get(`/shop/${script}`, { headers: { 'Accept-Encoding': 'gzip' } }).expect(200);
      expect(answer.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'gzip' });
      await app.get('/shop/assets/nothing.js').expect(404);
    });

    it('are the built ones only', async () => {
      for (const address of ['/shop/..%2f..%2fpackage.json', '/shop/%2e%2e/robots.txt', '/shop/assets/..%2findex.html', '/shop/%00'])
        expect((await app.get(address)).text).not.toMatch(/"dependencies"|User-agent/i);
    });
  });
});
