import { createHash } from 'node:crypto';
import { aClient, aManager, aMarketer, type Person } from '../../support/builders/person';
import { anOrder, type OrderView } from '../../support/builders/order';
import { aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';

interface QuoteView {
  version: number;
  validUntil: string;
  total: number;
  acceptedAt: string | null;
  createdBy: string | null;
  pdf: string;
  acceptToken: string;
}

describe('quotes', () => {
  let app: App;
  let manager: Person;
  let client: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
    client = await aClient(app);
  });
  afterAll(async () => app?.close());

  const make = (order: OrderView, data: object = {}, options: object = {}) =>
    app.post(`/api/orders/${order.documentId}/quotes`, { as: manager, body: { data }, ...options });
  const accept = (token: string, options: object = {}) => app.post(`/api/quotes/${token}/accept`, { body: {}, ...options });
  const move = (order: OrderView, to: string) =>
    app.post(`/api/orders/${order.documentId}/status`, { as: manager, body: { data: { to } } }).expect(200);
  const transitions = (order: OrderView) =>
    app.sql<{ to: string; actor_kind: string; actor_name: string }>(
      `select e."to", e.actor_kind, e.actor_name from order_events e join orders o on o.id = e.order_id where o.document_id = $1 and e.kind = 'status' and e."to" = 'confirmed'`,
      [order.documentId],
    );
  async function aQuote(options: Parameters<typeof anOrder>[1] = {}, data: object = {}): Promise<{ order: OrderView; quote: QuoteView }> {
    const order = await anOrder(app, { status: 'quoted', ...options });
    const { body } = (await make(order, data).expect(201)) as { body: { data: QuoteView } };
    return { order, quote: body.data };
  }

  it('are versioned, kept as a snapshot, and only their hash is stored', async () => {
    const { order, quote } = await aQuote({ status: 'new' });
    expect(quote).toMatchObject({ version: 1, total: order.total, acceptedAt: null, pdf: `/api/orders/${order.documentId}/quotes/1.pdf` });
    expect(Date.parse(quote.validUntil) - Date.now()).toBeGreaterThan(13.9 * 86_400_000);
    expect(Buffer.from(quote.acceptToken, 'base64url')).toHaveLength(32);
    const second = (await make(order, {}, { key: 'second' }).expect(201)).body.data as QuoteView;
    expect(second.version).toBe(2);
    const rows = await app.sql<{ token_hash: string }>(
      'select token_hash from quotes q join orders o on o.id = q.order_id where o.document_id = $1 order by q.version',
      [order.documentId],
    );
    expect(rows.map((row) => row.token_hash)).toEqual(
      [quote, second].map(({ acceptToken }) => createHash('sha256').update(acceptToken).digest('hex')),
    );
    const kept = await app.sql('select 1 from idempotency_keys where response like $1 or path like $1', [`%${second.acceptToken}%`]);
    expect(kept).toEqual([]);
    const { body } = await app.get(`/api/orders/${order.documentId}`, { as: manager });
    expect(body.data).toMatchObject({ status: 'new', version: order.version });
  });

  it('stand in the history of the order', async () => {
    const { order } = await aQuote();
    const { body } = await app.get(`/api/orders/${order.documentId}/history`, { as: manager }).expect(200);
    expect(body.data.at(-1)).toMatchObject({ kind: 'quote', from: null, to: 'v1', actor: { kind: 'staff' } });
  });

  it('are listed for the owner and for staff, without tokens; nobody else learns of them', async () => {
    const { order } = await aQuote({ as: client });
    const { body } = await app.get(`/api/orders/${order.documentId}/quotes`, { as: client }).expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).not.toHaveProperty('acceptToken');
    await app.get(`/api/orders/${order.documentId}/quotes`, { as: await aClient(app) }).expect(404);
    await app.get(`/api/orders/${order.documentId}/quotes`, { as: await aMarketer(app) }).expect(403);
    await app.get(`/api/orders/${order.documentId}/quotes`).expect(403);
  });

  it('get a number each when two are made at once', async () => {
    const order = await anOrder(app);
    const answers = await Promise.all([make(order), make(order), make(order)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers.map(({ body }) => body.data.version as number).sort()).toEqual([1, 2, 3]);
  });

  it('are answered again, token included, under the same key', async () => {
    const order = await anOrder(app);
    const first = await make(order, { validUntil: '2027-01-01T00:00:00Z' }, { key: 'again' });
    const again = await make(order, { validUntil: '2027-01-01T00:00:00Z' }, { key: 'again' });
    expect(again.body).toEqual(first.body);
    expect((await make(order, {}, { key: 'again' })).body.error.details.code).toBe('IDEMPOTENCY_MISMATCH');
    await accept((await app.get(`/api/orders/${order.documentId}`, { as: manager })).body.data.documentId as string).expect(404);
  });

  it('are refused to clients, on closed orders and on unknown ones', async () => {
    const order = await anOrder(app, { as: client });
    await make(order, {}, { as: client }).expect(403);
    await make(order, {}, { as: null }).expect(403);
    await make({ ...order, documentId: 'nosuchorder' }).expect(404);
    await move(order, 'confirmed');
    expect((await make(order).expect(409)).body.error.details.code).toBe('ORDER_CLOSED');
  });

  it.each([
    ['yesterday', new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)],
    ['two years ahead', new Date(Date.now() + 730 * 86_400_000).toISOString()],
    ['no date', 'soon'],
    ['a day no calendar has', '2027-02-30'],
    ['a number', 5],
  ])('are refused with a validity of %s', async (_what, validUntil) => {
    const { body } = await make(await anOrder(app), { validUntil }).expect(400);
    expect(body.error).toMatchObject({ details: { code: 'VALIDATION_FAILED' }, message: expect.stringContaining('validUntil') });
  });

  it('refuse fields they do not know', async () => {
    await make(await anOrder(app), { discount: 5 }).expect(400);
  });

  describe('accepted by their link', () => {
    it('confirm the order once, in the name of the contact, and answer the same again', async () => {
      const { order, quote } = await aQuote({ contact: { name: 'Ivan', phone: '+79030000001' } });
      const { body } = await accept(quote.acceptToken).expect(200);
      expect(body.data).toEqual({ number: order.number, status: 'confirmed', total: order.total, acceptedAt: expect.any(String) });
      expect((await accept(quote.acceptToken).expect(200)).body).toEqual(body);
      expect(await transitions(order)).toEqual([{ to: 'confirmed', actor_kind: 'guest', actor_name: 'Ivan' }]);
    });

    it('confirm the order once when opened many times at once', async () => {
      const { order, quote } = await aQuote();
      const answers = await Promise.all(Array.from({ length: 6 }, () => accept(quote.acceptToken)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(await transitions(order)).toHaveLength(1);
    });

    it('say who it was when the owner is signed in', async () => {
      const { order, quote } = await aQuote({ as: client });
      await accept(quote.acceptToken, { as: client, key: 'mine' }).expect(200);
      expect(await transitions(order)).toEqual([{ to: 'confirmed', actor_kind: 'client', actor_name: client.user.username }]);
      expect(await app.sql('select 1 from idempotency_keys where path like $1', [`%${quote.acceptToken}%`])).toEqual([]);
    });

    it('let guests with different links use one key', async () => {
      const [one, two] = [await aQuote(), await aQuote()];
      await accept(one.quote.acceptToken, { key: 'shared' }).expect(200);
      await accept(two.quote.acceptToken, { key: 'shared' }).expect(200);
    });

    it('are refused when over', async () => {
      const { order, quote } = await aQuote();
      await app.sql(
        `update quotes set valid_until = now() - interval '1 second' where order_id = (select id from orders where document_id = $1)`,
        [order.documentId],
      );
      expect((await accept(quote.acceptToken).expect(409)).body.error.details.code).toBe('QUOTE_EXPIRED');
      expect(await transitions(order)).toEqual([]);
    });

    it('are refused when there is a newer version, which is accepted', async () => {
      const { order, quote } = await aQuote();
      const newer = (await make(order)).body.data as QuoteView;
      expect((await accept(quote.acceptToken).expect(409)).body.error.details).toMatchObject({
        code: 'QUOTE_SUPERSEDED',
        newestVersion: 2,
      });
      await accept(newer.acceptToken).expect(200);
    });

    it('are refused when the order was changed since', async () => {
      const { order, quote } = await aQuote();
      await app
        .put(`/api/orders/${order.documentId}`, { as: manager, body: { data: { version: order.version, deliveryCost: 1 } } })
        .expect(200);
      const { body } = await accept(quote.acceptToken).expect(409);
      expect(body.error).toMatchObject({ message: expect.stringContaining('changed'), details: { code: 'QUOTE_SUPERSEDED' } });
    });

    it('are refused while the order is not quoted', async () => {
      const { quote } = await aQuote({ status: 'new' });
      expect((await accept(quote.acceptToken).expect(409)).body.error.details.code).toBe('ILLEGAL_TRANSITION');
    });

    it('are refused whole when the goods are gone', async () => {
      const product = await aProduct(app, { onHand: 1 });
      const { order, quote } = await aQuote({ as: manager, lines: [{ product, quantity: 2 }] });
      expect((await accept(quote.acceptToken).expect(409)).body.error.details.code).toBe('OUT_OF_STOCK');
      expect(await transitions(order)).toEqual([]);
      expect((await app.get(`/api/orders/${order.documentId}/quotes`, { as: manager })).body.data[0].acceptedAt).toBeNull();
    });

    it('are not found under another token, and a GET changes nothing', async () => {
      const { order, quote } = await aQuote();
      await accept('x'.repeat(43)).expect(404);
      await accept('short').expect(400);
      await accept(quote.acceptToken, { body: { status: 'completed' } }).expect(400);
      expect((await app.get(`/api/quotes/${quote.acceptToken}/accept`)).status).toBeGreaterThanOrEqual(404);
      expect(await transitions(order)).toEqual([]);
    });
  });

  describe('on paper', () => {
    it('are a PDF for the owner and for staff, and 404 for others', async () => {
      const { order, quote } = await aQuote({ as: client });
      for (const as of [client, manager]) {
        const answer = await app.get(quote.pdf, { as }).expect(200);
        expect(answer.headers).toMatchObject({
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="quote-${order.number}-v1.pdf"`,
        });
        expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
      }
      await app.get(`${quote.pdf}?locale=en`, { as: client }).expect(200);
      await app.get(quote.pdf, { as: await aClient(app) }).expect(404);
      await app.get(quote.pdf, { as: await aMarketer(app) }).expect(403);
      await app.get(quote.pdf).expect(403);
      await app.get(quote.pdf.replace('1.pdf', '2.pdf'), { as: client }).expect(404);
    });

    it.each(['0.pdf', 'x.pdf', '-1.pdf', '1.pdf?locale=de', '1.pdf?page=1'])('are refused as %s', async (file) => {
      const order = await anOrder(app);
      await app.get(`/api/orders/${order.documentId}/quotes/${file}`, { as: manager }).expect(400);
    });
  });
});
