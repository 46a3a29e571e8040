import fs from 'node:fs';
import path from 'node:path';
import { aPanelUser, type PanelPerson } from '../../support/builders/person';
import { anOrder } from '../../support/builders/order';
import { quoteSteps, TO, type Letter } from '../../support/quote-steps';
import { startApp, type App } from '../../support/start-app';

interface Quote {
  version: number;
  sentAt: string | null;
  acceptToken: string;
  acceptUrl: string;
  letter?: Letter;
}

/** Headers and parts of a raw letter in plain text. */
const plain = (raw: string): string =>
  raw.replace(/=\r?\n/g, '').replace(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replace(/=/g, ''), 'hex').toString('utf8'));
const linkIn = (raw: string): string => /https?:\/\/[^\s"<]+\/quotes\/[A-Za-z0-9_-]{43}/.exec(plain(raw))?.[0] ?? '';

describe('quotes by mail', () => {
  let app: App;
  let manager: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    manager = await aPanelUser(app, 'artel-manager');
  });
  afterAll(async () => app?.close());
  const { make, send, letters, settled, statusOf } = quoteSteps(
    () => app,
    () => manager,
  );
  const kept = (): string[] => {
    const folder = path.join(app.dataDir, 'mail');
    return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
  };

  it('reach the client with the paper and the link; the order is quoted', async () => {
    const order = await anOrder(app, { status: 'preparing_quote' });
    const { body } = await make(order, { send: { to: TO, message: 'Со скидкой,\nкак договорились' } }).expect(201);
    const quote = body.data as Quote;
    expect(quote).toMatchObject({ version: 1, letter: { kind: 'quote', quoteVersion: 1, to: TO, state: 'queued' } });
    expect(quote.letter?.subject).toBe(`Коммерческое предложение № ${order.number}-1 — Artel`);
    expect(await statusOf(order)).toBe('quoted');
    const [letter] = await settled(order, 'sent');
    expect(letter).toMatchObject({ attempts: 1, lastReply: expect.stringContaining('DATA_DIR/mail') });
    const raw = fs.readFileSync(path.join(app.dataDir, 'mail', kept()[0] ?? ''), 'utf8');
    expect(raw).toContain(`To: ${TO}`);
    expect(raw).toContain(`quote-${order.number}-v1.pdf`);
    expect(plain(raw)).toContain('как договорились');
    expect(linkIn(raw)).toBe(quote.acceptUrl);
    expect(quote.acceptUrl.endsWith(quote.acceptToken)).toBe(true);
    const quotes = await app.get(`/desk/orders/${order.documentId}/quotes`, { as: manager }).expect(200);
    expect((quotes.body.data as Quote[])[0]?.sentAt).toEqual(expect.any(String));
    expect((await app.get(`/desk/orders/${order.documentId}`, { as: manager }).expect(200)).body.data.counts.letters).toBe(1);
  });

  it('take a new order through both moves', async () => {
    const order = await anOrder(app);
    await make(order, { send: { to: TO, locale: 'en' } }).expect(201);
    const history = await app.get(`/desk/orders/${order.documentId}/history`, { as: manager }).expect(200);
    expect((history.body.data as { kind: string; to: string }[]).filter(({ kind }) => kind === 'status').map(({ to }) => to)).toEqual([
      'new',
      'preparing_quote',
      'quoted',
    ]);
    expect((await settled(order, 'sent'))[0]?.subject).toBe(`Quote No. ${order.number}-1 — Artel`);
  });

  it('are made without a letter too, and sent afterwards, again and again', async () => {
    const order = await anOrder(app, { status: 'preparing_quote' });
    expect((await make(order, {}).expect(201)).body.data.letter).toBeUndefined();
    expect(await statusOf(order)).toBe('preparing_quote');
    expect(await letters(order)).toEqual([]);
    await send(order, 1).expect(201);
    expect(await statusOf(order)).toBe('quoted');
    await settled(order, 'sent');
    await send(order, 1).expect(201);
    await settled(order, 'sent', 2);
  });

  it('are sent once under one key, and once when asked twice at the same time', async () => {
    const order = await anOrder(app, { status: 'preparing_quote' });
    const first = await make(order, { send: { to: TO } }, { key: 'mail-once' }).expect(201);
    const again = await make(order, { send: { to: TO } }, { key: 'mail-once' }).expect(201);
    expect(again.body).toEqual(first.body);
    await settled(order, 'sent');
    const before = kept().length;
    // No worker is asked yet: both requests meet while the letter of one waits, or one after the other's was sent.
    const answers = await Promise.all([send(order, 1, { to: 'twice@example.test' }), send(order, 1, { to: 'twice@example.test' })]);
    const made = answers.filter(({ status }) => status === 201).length;
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    await settled(order, 'sent', 1 + made);
    expect(kept().length).toBe(before + made);
  });

  it('refuse the same letter while it waits', async () => {
    const order = await anOrder(app, { status: 'preparing_quote' });
    await make(order, {}).expect(201);
    await app.sql(
      `insert into order_letters (document_id, order_id, kind, quote_version, recipient, subject, document_locale, state, attempts, queued_at)
       select 'waitingletter', id, 'quote', 1, $2, 'x', 'ru', 'queued', 0, now() from orders where document_id = $1`,
      [order.documentId, TO.toUpperCase()],
    );
    expect((await send(order, 1).expect(409)).body.error.details.code).toBe('LETTER_QUEUED');
    expect(await statusOf(order)).toBe('preparing_quote');
    await send(order, 1, { to: 'other@example.test' }).expect(201);
  });

  it('are not sent when they cannot be accepted', async () => {
    const order = await anOrder(app, { status: 'preparing_quote' });
    await make(order, {}).expect(201);
    await make(order, {}).expect(201);
    expect((await send(order, 1).expect(409)).body.error.details.code).toBe('QUOTE_SUPERSEDED');
    await send(order, 3).expect(404);
    await app.sql(`update quotes set valid_until = now() - interval '1 day'`);
    expect((await send(order, 2).expect(409)).body.error.details.code).toBe('QUOTE_EXPIRED');
    const closed = await anOrder(app, { status: 'confirmed' });
    expect((await make(closed).expect(409)).body.error.details.code).toBe('ORDER_CLOSED');
    expect(await letters(closed)).toEqual([]);
  });

  it('are for people who work the orders', async () => {
    const order = await anOrder(app, { status: 'preparing_quote' });
    for (const role of ['artel-marketer', 'artel-receptionist']) {
      const as = await aPanelUser(app, role);
      await make(order, undefined, { as }).expect(403);
      await send(order, 1, undefined, { as }).expect(403);
      await app.get(`/desk/orders/${order.documentId}/letters`, { as }).expect(403);
    }
    await make(order, undefined, { as: null }).expect(401);
    expect(await statusOf(order)).toBe('preparing_quote');
  });

  it.each([
    [{ send: { to: 'nobody' } }, 'to'],
    [{ send: {} }, 'to'],
    [{ send: { to: TO, locale: 'de' } }, 'locale'],
    [{ send: { to: TO, message: 'x'.repeat(5001) } }, 'message'],
    [{ send: { to: TO, cc: TO } }, 'cc'],
  ])('refuse %j', async (data, field) => {
    const order = await anOrder(app, { status: 'preparing_quote' });
    expect((await make(order, data).expect(400)).body.error.message).toContain(field);
  });
});
