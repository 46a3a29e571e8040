import { aManager, type Person } from '../../support/builders/person';
import { anOrder, type OrderView } from '../../support/builders/order';
import { aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';

interface Offer {
  order: OrderView;
  token: string;
}

describe("the page behind a quote's link", () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  async function anOffer(options: Parameters<typeof anOrder>[1] = {}): Promise<Offer> {
    const order = await anOrder(app, { status: 'quoted', ...options });
    return { order, token: await quote(order) };
  }
  const quote = async (order: OrderView): Promise<string> =>
    (await app.post(`/api/orders/${order.documentId}/quotes`, { as: manager, body: { data: {} } }).expect(201)).body.data
      .acceptToken as string;
  const open = (token: string, query = '?locale=ru') => app.get(`/quotes/${token}${query}`);
  const press = (token: string) => app.http.post(`/api/quotes/${token}/accept?locale=ru`).type('form').send('').redirects(0);
  const move = (order: OrderView, to: string) =>
    app.post(`/api/orders/${order.documentId}/status`, { as: manager, body: { data: { to } } }).expect(200);
  const statusOf = async (order: OrderView): Promise<string> =>
    (await app.get(`/api/orders/${order.documentId}`, { as: manager }).expect(200)).body.data.status as string;
  const stateOf = async (token: string): Promise<string> => (await app.get(`/api/quotes/${token}`).expect(200)).body.data.state as string;

  it('shows the offer with one button, and is kept, found and framed by nobody', async () => {
    const product = await aProduct(app, { name: 'Стол <b>& стул</b>' });
    const { order, token } = await anOffer({
      lines: [{ product, quantity: 2 }],
      contact: { name: 'Тайный Покупатель', phone: '+79035551122' },
    });
    const { text, headers } = await open(token).expect(200);
    expect(text).toContain(`Коммерческое предложение № ${order.number}-1`);
    expect(text).toContain('Стол &lt;b&gt;&amp; стул&lt;/b&gt;');
    expect(text).not.toContain('Стол <b>');
    expect(text.match(/<button/g)).toHaveLength(1);
    expect(text).not.toMatch(/<script|Тайный|5551122|https?:\/\/(?!www\.w3)/);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(text).toContain(/'(nonce-[^']+)'/.exec(policy)?.[1]?.replace('nonce-', 'nonce="'));
  });

  it('speaks the language of the browser, or the one asked for', async () => {
    const { token } = await anOffer();
    expect((await app.get(`/quotes/${token}`, { headers: { 'Accept-Language': 'en-GB,en' } })).text).toContain('Accept the quote');
    expect((await app.get(`/quotes/${token}`)).text).toContain('Принять предложение');
    expect((await open(token, '?locale=en')).text).toContain('<html lang="en">');
  });

  it('changes nothing when it is read, by whatever method scanners read', async () => {
    const { order, token } = await anOffer();
    const before = await app.sql('select version, updated_at from orders where document_id = $1', [order.documentId]);
    for (let time = 0; time < 3; time += 1) await open(token).expect(200);
    await app.http.head(`/quotes/${token}`).expect(200);
    await app.http.get(`/api/quotes/${token}/accept`);
    expect(await app.sql('select version, updated_at from orders where document_id = $1', [order.documentId])).toEqual(before);
    expect(await stateOf(token)).toBe('open');
  });

  it('accepts by its button once, and shows it', async () => {
    const { order, token } = await anOffer();
    const answer = await press(token);
    expect([answer.status, answer.headers.location]).toEqual([303, `/quotes/${token}?locale=ru`]);
    expect(await statusOf(order)).toBe('confirmed');
    const { text } = await open(token).expect(200);
    expect(text).toContain('Предложение принято');
    expect(text).not.toContain('<button');
    expect((await press(token)).status).toBe(303);
    expect(await stateOf(token)).toBe('accepted');
  });

  it('accepts once when pressed many times at once', async () => {
    const { order, token } = await anOffer();
    const answers = await Promise.all(Array.from({ length: 5 }, () => press(token)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
    const moves = await app.sql(
      `select 1 from order_events e join orders o on o.id = e.order_id where o.document_id = $1 and e."to" = 'confirmed'`,
      [order.documentId],
    );
    expect(moves).toHaveLength(1);
  });

  describe('draws why it cannot be accepted', () => {
    const refused = async (token: string, words: string, state: string): Promise<void> => {
      const shown = await open(token).expect(200);
      expect(shown.text).toContain(words);
      expect(shown.text).not.toContain('<button');
      const pressed = await press(token);
      expect([pressed.status, pressed.headers['content-type']]).toEqual([409, 'text/html; charset=utf-8']);
      expect(pressed.text).toContain(words);
      expect(await stateOf(token)).toBe(state);
    };

    it('when it is over', async () => {
      const { order, token } = await anOffer();
      await app.sql(
        `update quotes set valid_until = now() - interval '1 second' where order_id = (select id from orders where document_id = $1)`,
        [order.documentId],
      );
      await refused(token, 'Срок предложения истёк', 'expired');
    });
    it('when there is a newer one', async () => {
      const { order, token } = await anOffer();
      await quote(order);
      await refused(token, 'Есть новое предложение', 'superseded');
    });
    it('when the order was changed', async () => {
      const { order, token } = await anOffer();
      const data = { version: order.version, deliveryCost: 7 };
      await app.put(`/api/orders/${order.documentId}`, { as: manager, body: { data } }).expect(200);
      await refused(token, 'Заказ изменился', 'changed');
    });
    it('when the shop works on it again', async () => {
      const { order, token } = await anOffer();
      await move(order, 'preparing_quote');
      await refused(token, 'Магазин готовит предложение', 'preparing');
    });
    it('when the shop has confirmed it', async () => {
      const { order, token } = await anOffer();
      await move(order, 'confirmed');
      await refused(token, 'Заказ уже подтверждён', 'confirmed');
    });
    it('when it is cancelled', async () => {
      const { order, token } = await anOffer();
      await move(order, 'cancelled');
      await refused(token, 'Заказ отменён', 'cancelled');
    });
    it('when goods are gone, which is known by trying', async () => {
      const product = await aProduct(app, { onHand: 1 });
      const { order, token } = await anOffer({ as: manager, lines: [{ product, quantity: 2 }] });
      expect((await open(token)).text).toContain('<button');
      const pressed = await press(token);
      expect(pressed.status).toBe(409);
      expect(pressed.text).toContain('Не хватает товара');
      expect(await statusOf(order)).toBe('quoted');
    });
  });

  it('says that there is no such quote', async () => {
    for (const token of ['x'.repeat(43), 'short', '%3Cscript%3E']) {
      const { text } = await open(token).expect(404);
      expect(text).toContain('Предложение не найдено');
      expect(text).not.toContain('<script');
    }
    expect((await press('x'.repeat(43))).status).toBe(404);
    expect((await app.get(`/api/quotes/${'x'.repeat(43)}`).expect(404)).body.error.details.code).toBe('NOT_FOUND');
    await app.get(`/api/quotes/${'x'.repeat(43)}.pdf`).expect(404);
  });

  it('has a twin in JSON and a paper, which say nothing of the client', async () => {
    const { order, token } = await anOffer({ contact: { name: 'Тайный Покупатель', phone: '+79035551123' } });
    const { body, text } = await app.get(`/api/quotes/${token}`).expect(200);
    expect(body.data).toMatchObject({
      shop: 'Artel',
      number: order.number,
      version: 1,
      state: 'open',
      acceptedAt: null,
      currency: 'RUB',
      total: order.total,
      pdf: `/api/quotes/${token}.pdf`,
    });
    expect(body.data.lines).toHaveLength(1);
    expect(text).not.toMatch(/Тайный|5551123/);
    const paper = await app.get(`/api/quotes/${token}.pdf?locale=en`).expect(200);
    expect(paper.headers['content-type']).toBe('application/pdf');
    await app.get(`/api/quotes/${token}.pdf?locale=de`).expect(400);
  });

  it('stands open to people whose token has ended too', async () => {
    const { token } = await anOffer();
    await app.get(`/quotes/${token}`, { as: { jwt: 'ended' } }).expect(200);
  });
});
