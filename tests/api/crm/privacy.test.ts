import { readdirSync } from 'node:fs';
import path from 'node:path';
import { appModule } from '../../support/app-module';
import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aClient, aDirector, aManager, aMarketer, aPanelUser, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

describe('personal data', () => {
  let app: App;
  let manager: Person;
  let director: Person;
  beforeAll(async () => {
    app = await startApp({ TRASH_DAYS: '30' });
    [manager, director] = [await aManager(app), await aDirector(app)];
  });
  afterAll(async () => app?.close());

  const consent = (customer: CustomerRow, body: object, more: object = {}) =>
    app.post(`/api/customers/${customer.documentId}/consents`, { as: manager, body: { purpose: 'marketing', ...body }, ...more });

  it('consents are words in a ledger, with text version, channel, source and time; the last one holds', async () => {
    const customer = await aCustomer(app);
    const [{ version }] = await app.sql<{ version: number }>(
      `with p as (insert into pages (document_id, slug, purpose, published_at) values ('pagex', 'consent-test', 'consent', now()) returning id)
       insert into page_versions (document_id, page_id, version, locale, title, body, effective_at, created_by_name, published_at)
       select 'versionx', id, 1, 'ru', 't', 'b', now(), 'x', now() from p returning version`,
    );
    const body = { channel: 'email', granted: true, textVersion: `consent-test@${version}`, source: 'paper', at: '2026-01-02T10:00:00Z' };
    const first = await consent(customer, body, { key: 'consent-1' }).expect(201);
    expect((await consent(customer, body, { key: 'consent-1' })).body).toEqual(first.body);
    expect(first.body.data.history).toEqual([
      expect.objectContaining({ granted: true, textVersion: 'consent-test@1', source: 'paper', at: '2026-01-02T10:00:00.000Z' }),
    ]);
    const both = await Promise.all([consent(customer, { granted: false }), consent(customer, { granted: false })]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const { current, history } = (await app.get(`/api/customers/${customer.documentId}/consents`, { as: manager })).body.data;
    expect(history).toHaveLength(3);
    expect(current).toEqual([
      expect.objectContaining({ channel: 'email', granted: false }),
      expect.objectContaining({ channel: 'any', granted: false }),
    ]);
    for (const wrong of [
      { granted: true, textVersion: 'consent-test@9' },
      { granted: true, at: '2020-01-01T00:00:00Z' },
      { granted: true, at: '2999-01-01T00:00:00Z' },
      { granted: true, purpose: 'spam' },
      {},
    ])
      await consent(customer, wrong).expect(400);
    await expect(app.sql('update consents set granted = true')).rejects.toThrow('append-only');
    for (const as of [await aClient(app), await aMarketer(app)])
      await app.post(`/api/customers/${customer.documentId}/consents`, { as, body: { purpose: 'marketing', granted: true } }).expect(403);
  });

  async function somebody(mark: string): Promise<{ customer: CustomerRow; merged: CustomerRow; number: string; order: string }> {
    const [customer, merged] = [await aCustomer(app, { name: `Мария ${mark}` }), await aCustomer(app, { name: `М. ${mark}` })];
    const product = await aProduct(app, { price: 99, onHand: 9 });
    const order = await anOrder(app, {
      status: 'completed',
      lines: [{ product, quantity: 2 }],
      contact: { name: `Мария ${mark}`, phone: customer.phone ?? '' },
      body: { delivery: { city: 'Париж', address: `rue ${mark} 20` }, comment: `для ${mark}` },
    });
    const said = { data: { text: `Звонила ${mark}`, visibility: 'internal' } };
    await app.post(`/api/orders/${order.documentId}/comments`, { as: manager, body: said }).expect(201);
    await app.post(`/api/customers/${customer.documentId}/notes`, { as: manager, body: { text: `Любит ${mark}` } }).expect(201);
    await app.patch(`/api/customers/${customer.documentId}`, { as: manager, body: { address: `Варшава, ${mark}` } }).expect(200);
    await consent(customer, { granted: true }).expect(201);
    await app.post(`/api/customers/${merged.documentId}/merge`, { as: manager, body: { into: customer.documentId } }).expect(200);
    return { customer, merged, number: order.number, order: order.documentId };
  }

  it('of one person are given out as JSON and PDF, and the reading is logged', async () => {
    const { customer, merged, number } = await somebody('Кюри');
    const path = `/api/customers/${customer.documentId}/personal-data`;
    const { sections } = (await app.get(path, { as: manager }).expect(200)).body.data;
    expect(sections.crm).toMatchObject({
      profile: { name: 'Мария Кюри', address: 'Варшава, Кюри' },
      notes: [{ text: 'Любит Кюри' }],
    });
    expect(JSON.stringify(sections.crm.contacts)).toContain(merged.phone);
    expect(sections.orders).toEqual([expect.objectContaining({ number, total: 198 })]);
    const pdf = await app
      .get(`${path}.pdf`, { as: manager, query: { locale: 'ru' } })
      .buffer(true)
      .expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    const log = await app.sql(
      "select after ->> 'format' as format from audit_entries where action = 'customer.personal-data' and subject_id = $1 order by id",
      [customer.documentId],
    );
    expect(log).toEqual([{ format: 'json' }, { format: 'pdf' }]);
    await app.get(path, { as: await aMarketer(app) }).expect(403);
  });

  it('are erased for good: the books stay, the person is gone everywhere, an act says so', async () => {
    const { customer, merged, number, order } = await somebody('Erasmus');
    const kept = await app.http
      .post(`/desk/orders/${order}/files`)
      .set('Authorization', `Bearer ${(await aPanelUser(app, 'artel-manager')).jwt}`)
      .attach('file', Buffer.from('%PDF-1.7\n'), { filename: 'Erasmus.pdf' })
      .expect(201);
    const [{ stored_as: file } = { stored_as: '' }] = await app.sql<{ stored_as: string }>(
      'select stored_as from order_attachments where document_id = $1',
      [kept.body.data.documentId],
    );
    const files = path.join(app.dataDir, 'private', 'orders');
    expect(readdirSync(files)).toContain(file);
    const url = `/api/customers/${customer.documentId}/erase`;
    const body = { reason: 'Просьба по почте', basis: 'request' };
    await app.post(url, { as: manager, body }).expect(403);
    await app.post(url, { as: director, body: { reason: '' } }).expect(400);
    const open = await anOrder(app, { contact: { name: 'Мария', phone: merged.phone ?? '' } });
    const refused = await app.post(url, { as: director, body }).expect(409);
    expect(refused.body.error.details).toMatchObject({ code: 'HAS_OPEN_ORDERS', orders: [{ number: open.number }] });
    await app.post(`/api/orders/${open.documentId}/status`, { as: manager, body: { data: { to: 'cancelled' } } }).expect(200);
    const [one, other] = await Promise.all([1, 2].map(() => app.post(url, { as: director, body, key: `erase-${number}` })));
    expect([one?.status, other?.body]).toEqual([200, one?.body]);
    const act = one?.body.data;
    expect(act).toMatchObject({
      customer: customer.documentId,
      basis: 'request',
      counts: { orders: 2, notes: 1, records: 2, comments: 1, files: 1 },
    });
    await app.post(url, { as: director, body }).expect(404);

    const traces = ['Erasmus', customer.phone, merged.phone, customer.email, merged.email];
    const tables = await app.sql<{ name: string }>(
      "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'",
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const pattern = traces.map((trace) => String(trace).replace(/[+.]/g, '\\$&')).join('|');
      const rows = await app.sql<{ n: number }>(`select count(*)::int as n from "${name}" t where t::text ~ $1`, [pattern]);
      if (rows[0]?.n) found.push(name);
    }
    expect(found).toEqual([]);
    await eventually(() => expect(readdirSync(files)).not.toContain(file));
    const [book] = await app.sql('select order_status, total::float8 as total, delivery_city from orders where number = $1', [number]);
    expect(book).toEqual({ order_status: 'completed', total: 198, delivery_city: 'Париж' });
    expect(
      await app.sql('select granted from consents k join customers c on c.id = k.customer_id where c.document_id = $1', [
        customer.documentId,
      ]),
    ).toEqual([{ granted: true }]);
    expect((await app.get('/api/customers/erasures', { as: director }).expect(200)).body.data).toContainEqual(act);
    const pdf = await app
      .get(`/api/customers/erasures/${act.documentId}/act.pdf`, { as: director, query: { locale: 'en' } })
      .buffer(true)
      .expect(200);
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    await expect(app.sql('update erasure_acts set reason = null')).rejects.toThrow('append-only');
    // The same phone buys again: a new person for the shop.
    await anOrder(app, { contact: { name: 'Новая', phone: customer.phone ?? '' } });
    expect(await app.sql('select name from customers where phone = $1', [customer.phone])).toEqual([{ name: 'Новая' }]);
  });

  it('on the desk are erased by a director, not by a manager', async () => {
    const customer = await aCustomer(app);
    const path = `/desk/crm/customers/${customer.documentId}/erase`;
    await app.post(path, { as: await aPanelUser(app, 'artel-manager'), body: { reason: 'request' } }).expect(403);
    await app.post(path, { as: await aPanelUser(app, 'artel-director'), body: { reason: 'request' } }).expect(200);
  });

  it('in the trash end after their time, and not before', async () => {
    const [old, fresh, busy] = [await aCustomer(app, { deleted: true }), await aCustomer(app, { deleted: true }), await aCustomer(app)];
    await anOrder(app, { contact: { name: 'B', phone: busy.phone ?? '' } });
    await app.sql("update customers set deleted_at = now() - interval '31 days' where id = any($1::int[])", [[old.id, busy.id]]);
    const { emptyTrash } = appModule<{ emptyTrash: (strapi: unknown) => Promise<number> }>('src/api/crm/services/privacy/empty-trash');
    expect(await emptyTrash(app.strapi)).toBe(1);
    const rows = await app.sql('select erased_at is not null as erased from customers where id = any($1::int[]) order by id', [
      [old.id, fresh.id, busy.id],
    ]);
    expect(rows).toEqual([{ erased: true }, { erased: false }, { erased: false }]);
    expect(await app.sql("select by_name from erasure_acts where basis = 'retention'")).toEqual([{ by_name: 'Artel' }]);
  });
});
