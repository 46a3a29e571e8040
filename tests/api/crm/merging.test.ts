import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aClient, aManager, aMarketer, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

describe('merging two records of one person', () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const statisticsOf = async (id: number) =>
    (await app.sql('select total_orders, total_spent::float8 as total_spent, category from customers where id = $1', [id]))[0];
  const identitiesOf = async (id: number) =>
    (await app.sql<{ value: string }>('select value from customer_identities where customer_id = $1 order by value', [id])).map(
      ({ value }) => value,
    );
  const say = (id: CustomerRow, channel: string, granted: boolean) =>
    app.post(`/api/customers/${id.documentId}/consents`, { as: manager, body: { purpose: 'marketing', channel, granted } }).expect(201);
  const holding = async (id: CustomerRow, channel: string) =>
    (await app.get(`/api/customers/${id.documentId}/consents`, { as: manager })).body.data.current.find(
      (word: { channel: string }) => word.channel === channel,
    )?.granted;

  async function twoRecords(): Promise<{ from: CustomerRow; into: CustomerRow }> {
    const [from, into] = [await aCustomer(app, { name: 'Иван Иванов', city: 'Тверь' }), await aCustomer(app, { name: 'Иванов И.' })];
    const product = await aProduct(app, { price: 150, onHand: 50 });
    for (const customer of [from, from, into])
      await anOrder(app, { as: manager, status: 'completed', lines: [{ product, quantity: 1 }], contact: { phone: customer.phone ?? '' } });
    await app.post(`/api/customers/${from.documentId}/notes`, { as: manager, body: { text: 'Звонить утром' } }).expect(201);
    await app.put(`/api/customers/${from.documentId}`, { as: manager, body: { tags: ['опт', 'свой'] } }).expect(200);
    await app.put(`/api/customers/${into.documentId}`, { as: manager, body: { tags: ['свой'] } }).expect(200);
    return { from, into };
  }

  it('is shown beforehand, moves everything, keeps the stricter word, and can be undone to the last value', async () => {
    const { from, into } = await twoRecords();
    await say(from, 'email', false);
    await say(into, 'any', true);
    const [before, beforeInto] = [await statisticsOf(from.id), await statisticsOf(into.id)];
    const path = `/api/customers/${from.documentId}/merge`;
    const preview = (await app.post(`${path}/preview`, { as: manager, body: { into: into.documentId } }).expect(200)).body.data;
    expect(preview.moves).toMatchObject({ orders: 2, notes: 1, tags: 2 });
    expect(preview.statistics).toEqual({ totalOrders: 3, totalSpent: 450 });
    expect(preview.consents).toContainEqual({ purpose: 'marketing', channel: 'email', from: false, into: true, result: false });
    expect(await statisticsOf(from.id)).toEqual(before);

    const merged = await app.post(path, { as: manager, body: { into: into.documentId, take: ['name'] }, key: 'merge-1' }).expect(200);
    expect(merged.body.data.customer).toMatchObject({
      name: 'Иван Иванов',
      city: 'Тверь',
      phone: into.phone,
      totalOrders: 3,
      totalSpent: 450,
    });
    expect((await app.post(path, { as: manager, body: { into: into.documentId, take: ['name'] }, key: 'merge-1' })).body).toEqual(
      merged.body,
    );
    expect(await identitiesOf(into.id)).toEqual([from.email, into.email, from.phone, into.phone].sort());
    expect([await holding(into, 'email'), await holding(into, 'any')]).toEqual([false, true]);
    const gone = await app.get(`/api/customers/${from.documentId}`, { as: manager }).expect(404);
    expect(gone.body.error.details.mergedInto).toBe(into.documentId);
    // An order under the old phone now goes to the record that stayed.
    await anOrder(app, { status: 'completed', contact: { name: 'X', phone: from.phone ?? '' } });
    expect(await statisticsOf(into.id)).toMatchObject({ total_orders: 4 });

    const undone = await app
      .post(`/api/customers/merges/${merged.body.data.merge.documentId}/undo`, { as: manager, key: 'undo-1' })
      .expect(200);
    expect(undone.body.data).toMatchObject({
      lost: [],
      from: { name: 'Иван Иванов', phone: from.phone, email: from.email, totalOrders: 2 },
      into: { name: 'Иванов И.', city: null, phone: into.phone, totalOrders: 2, tags: [{ name: 'свой' }] },
      merge: { canUndo: false },
    });
    expect(await statisticsOf(from.id)).toEqual(before);
    expect(beforeInto).toMatchObject({ total_orders: 1 });
    expect(await identitiesOf(into.id)).toEqual([into.email, into.phone].sort());
    expect([await holding(into, 'email'), await holding(into, 'any')]).toEqual([true, true]);
    expect((await app.get(`/api/customers/${from.documentId}/notes`, { as: manager })).body.data).toHaveLength(1);
    await app.post(`/api/customers/merges/${merged.body.data.merge.documentId}/undo`, { as: manager }).expect(409);
    const replayed = await app
      .post(`/api/customers/merges/${merged.body.data.merge.documentId}/undo`, { as: manager, key: 'undo-1' })
      .expect(200);
    expect(replayed.body).toEqual(undone.body);
    const log = await app.sql<{ action: string }>('select action from audit_entries where subject_id = $1 order by id', [into.documentId]);
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['customer.merge', 'customer.merge-undo']));
  });

  it('is done once when two merge at the same time, and beside an order that is just placed nothing is lost', async () => {
    const { from, into } = await twoRecords();
    const path = `/api/customers/${from.documentId}/merge`;
    const [one, other, placed] = await Promise.all([
      app.post(path, { as: manager, body: { into: into.documentId } }),
      app.post(path, { as: manager, body: { into: into.documentId } }),
      anOrder(app, { contact: { name: 'Иван', phone: from.phone ?? '' } }),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 404]);
    const [owner] = await app.sql(
      'select l.customer_id from orders o join orders_customer_lnk l on l.order_id = o.id where o.document_id = $1',
      [placed.documentId],
    );
    expect(owner).toEqual({ customer_id: into.id });
    // Each into the other at once: one goes, never both.
    const [a, b] = [await aCustomer(app), await aCustomer(app)];
    const both = await Promise.all([
      app.post(`/api/customers/${a.documentId}/merge`, { as: manager, body: { into: b.documentId } }),
      app.post(`/api/customers/${b.documentId}/merge`, { as: manager, body: { into: a.documentId } }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('in a chain is undone from the end; a contact that somebody has by now is lost', async () => {
    const [a, b, c] = [await aCustomer(app), await aCustomer(app), await aCustomer(app)];
    const merge = async (from: CustomerRow, into: CustomerRow): Promise<string> =>
      (await app.post(`/api/customers/${from.documentId}/merge`, { as: manager, body: { into: into.documentId } }).expect(200)).body.data
        .merge.documentId;
    const [first, second] = [await merge(a, b), await merge(b, c)];
    const early = await app.post(`/api/customers/merges/${first}/undo`, { as: manager }).expect(409);
    expect(early.body.error.details.code).toBe('MERGE_NOT_LAST');
    expect((await app.get(`/api/customers/${a.documentId}`, { as: manager })).body.error.details.mergedInto).toBe(c.documentId);
    const undone = await Promise.all([1, 2].map(() => app.post(`/api/customers/merges/${second}/undo`, { as: manager })));
    expect(undone.map(({ status }) => status).sort()).toEqual([200, 409]);
    await app.sql('delete from customer_identities where value = $1', [a.phone]);
    const taker = await aCustomer(app, { phone: a.phone });
    const parted = await app.post(`/api/customers/merges/${first}/undo`, { as: manager }).expect(200);
    expect(parted.body.data).toMatchObject({ lost: ['phone'], from: { phone: null, email: a.email } });
    expect(await identitiesOf(taker.id)).toContain(a.phone);
    await app.sql("update customer_merges set at = now() - interval '31 days', undone_at = null where document_id = $1", [second]);
    expect((await app.post(`/api/customers/merges/${second}/undo`, { as: manager }).expect(409)).body.error.details.code).toBe(
      'MERGE_TOO_OLD',
    );
  });

  it('is refused to a marketer and a client, and for what is no record', async () => {
    const [a, b] = [await aCustomer(app), await aCustomer(app, { deleted: true })];
    const path = `/api/customers/${a.documentId}/merge`;
    for (const as of [await aMarketer(app), await aClient(app)]) {
      await app.post(path, { as, body: { into: b.documentId } }).expect(403);
      await app.get('/api/customers/duplicates', { as }).expect(403);
      await app.post('/api/customers/merges/x/undo', { as }).expect(403);
    }
    await app.post(path, { as: manager, body: { into: a.documentId } }).expect(409);
    await app.post(path, { as: manager, body: { into: b.documentId } }).expect(409);
    await app.post(path, { as: manager, body: { into: 'nobody' } }).expect(400);
    await app.post(path, { as: manager, body: { into: b.documentId, take: ['shoeSize'] } }).expect(400);
  });

  it('duplicates are found by phone, mailbox, and name with city; a dismissed pair stays dismissed', async () => {
    const pairs: [CustomerRow, CustomerRow, string][] = [
      [await aCustomer(app, { phone: '89261112233' }), await aCustomer(app, { phone: '+79261112233' }), 'phone'],
      [await aCustomer(app, { email: 'an.na+shop@gmail.com' }), await aCustomer(app, { email: 'anna@googlemail.com' }), 'email'],
      [
        await aCustomer(app, { name: 'Пётр Сидоров', city: 'Казань' }),
        await aCustomer(app, { name: 'Сидоров Петр', city: 'казань ' }),
        'name-city',
      ],
    ];
    const others = [
      await aCustomer(app, { name: 'Пётр Сидоров', city: 'Омск' }),
      await aCustomer(app, { name: 'Ольга Сидорова', city: 'Казань' }),
    ];
    const listed = async (query = {}) =>
      (await app.get('/api/customers/duplicates', { as: manager, query: { pageSize: 100, ...query } }).expect(200)).body;
    await app.post('/api/customers/duplicates/find', { as: manager }).expect(202);
    await eventually(async () => expect((await listed()).meta).toMatchObject({ isSearching: false }));
    const found = (await listed()).data as {
      documentId: string;
      reason: string;
      first: { documentId: string };
      second: { documentId: string };
    }[];
    for (const [first, second, reason] of pairs)
      expect(found).toContainEqual(
        expect.objectContaining({
          reason,
          first: expect.objectContaining({ documentId: first.documentId }),
          second: expect.objectContaining({ documentId: second.documentId }),
        }),
      );
    const named = found.flatMap(({ first, second }) => [first.documentId, second.documentId]);
    expect(others.some(({ documentId }) => named.includes(documentId))).toBe(false);
    const pair = found.find(({ reason }) => reason === 'phone');
    const dismissal = `/api/customers/duplicates/${pair?.documentId}/dismiss`;
    const twice = await Promise.all([1, 2].map(() => app.post(dismissal, { as: manager, body: {}, key: 'dismiss-1' })));
    expect([twice[0]?.status, twice[1]?.body]).toEqual([200, twice[0]?.body]);
    await app.post(dismissal, { as: await aMarketer(app), body: {} }).expect(403);
    await app.post(dismissal, { as: manager, body: { dismissed: 'perhaps' } }).expect(400);
    await app.post('/api/customers/duplicates/nobody/dismiss', { as: manager, body: {} }).expect(404);
    expect(await app.sql("select count(*)::int as n from audit_entries where action = 'duplicate.dismiss'")).toEqual([{ n: 1 }]);
    await app.post('/api/customers/duplicates/find', { as: manager }).expect(202);
    await eventually(async () => expect((await listed()).meta).toMatchObject({ isSearching: false }));
    expect((await listed({ reason: 'phone' })).data).toEqual([]);
    expect((await listed({ dismissed: 'true', customer: pairs[0]?.[0].documentId })).data).toHaveLength(1);
  });
});
