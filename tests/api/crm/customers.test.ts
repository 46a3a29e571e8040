import { aCustomer } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aClient, aManager, aPanelUser, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe('customers over REST', () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const create = (data: object, options: object = {}) => app.post('/api/customers', { as: manager, body: { data }, ...options });
  const list = async (query: Record<string, unknown>) => (await app.get('/api/customers', { as: manager, query }).expect(200)).body;
  const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);

  it('are added with a phone in E.164, tags made on the fly, a bare body or an enveloped one', async () => {
    const { body } = await create({ name: 'Ольга', phone: '8 (912) 000-00-01', email: 'Olga@People.Test', tags: ['опт', 'Казань'] }).expect(
      201,
    );
    expect(body.data).toMatchObject({
      name: 'Ольга',
      shortName: null,
      phone: '+79120000001',
      email: 'olga@people.test',
      sex: 'unknown',
      category: 'new',
      totalOrders: 0,
      totalSpent: 0,
      averageOrder: 0,
      lastOrderDate: null,
      deletedAt: null,
      erasureAskedAt: null,
    });
    expect(body.data.tags.map(({ name }: { name: string }) => name).sort()).toEqual(['Казань', 'опт']);
    const bare = await app.post('/api/customers', { as: manager, body: { shortName: 'Оля' } }).expect(201);
    expect(bare.body.data).toMatchObject({ shortName: 'Оля', phone: null });
  });

  it('are refused as doubles with the name of who is there, whatever the notation', async () => {
    const known = await aCustomer(app, { name: 'Пётр', phone: '+79120000002', email: 'petr@people.test' });
    const byPhone = await create({ name: 'X', phone: '9120000002' }).expect(409);
    expect(byPhone.body.error.details).toMatchObject({
      code: 'DUPLICATE',
      field: 'phone',
      customer: { documentId: known.documentId, name: 'Пётр' },
    });
    await create({ name: 'X', email: 'PETR@people.test' }).expect(409);
    const other = await aCustomer(app);
    await app.put(`/api/customers/${other.documentId}`, { as: manager, body: { phone: '+79120000002' } }).expect(409);
  });

  it.each([
    [{ name: 'Nobody' }, 'phone'],
    [{ phone: 'call me' }, 'phone'],
    [{ phone: '+79120000003', totalSpent: 5 }, 'totalSpent'],
    [{ phone: '+79120000003', birthDate: '2031-02-30' }, 'birthDate'],
    [{ phone: '+79120000003', birthDate: '2999-01-01' }, 'birthDate'],
    [{ phone: '+79120000003', tags: [''] }, 'tags'],
  ])('names what is wrong in %j', async (data, field) => {
    const { body } = await create(data).expect(400);
    expect(JSON.stringify(body.error)).toContain(field);
  });

  it('become one when two add them at once, and one answer when a request is repeated', async () => {
    const both = await Promise.all([1, 2].map(() => create({ name: 'Race', phone: '+79120000004' })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const first = await create({ phone: '+79120000005' }, { key: 'once' }).expect(201);
    const again = await create({ phone: '+79120000005' }, { key: 'once' }).expect(201);
    expect(again.body).toEqual(first.body);
    await create({ phone: '+79120000006' }, { key: 'once' }).expect(409);
  });

  it('are changed by PUT and PATCH alike: what was left out stays, and the log says what changed', async () => {
    const customer = await aCustomer(app, { name: 'Before', city: 'Казань' });
    const path = `/api/customers/${customer.documentId}`;
    const { body } = await app.patch(path, { as: manager, body: { name: 'After', sex: 'female', birthDate: '1990-05-17' } }).expect(200);
    expect(body.data).toMatchObject({ name: 'After', city: 'Казань', sex: 'female', birthDate: '1990-05-17', phone: customer.phone });
    await app.put(path, { as: manager, body: { data: { phone: '' } } }).expect(200);
    await app.put(path, { as: manager, body: { data: { email: null } } }).expect(400);
    const log = await app.sql(
      "select action, before::text, after::text from audit_entries where subject = 'customer' and subject_id = $1 order by id",
      [customer.documentId],
    );
    expect(log).toHaveLength(2);
    expect(log[0]).toMatchObject({
      action: 'customer.update',
      before: expect.stringContaining('Before'),
      after: expect.stringContaining('After'),
    });
  });

  it('are not overwritten by somebody who saw other values: who and when is said; other fields are free', async () => {
    const customer = await aCustomer(app, { name: 'Stale', city: 'Тверь' });
    const path = `/api/customers/${customer.documentId}`;
    const edit = (body: object, options: object = {}) => app.put(path, { as: manager, body, ...options });
    await edit({ city: 'Москва', expected: { city: 'Тверь' } }).expect(200);
    const stale = await edit({ city: 'Казань', name: 'Newer', expected: { city: 'Тверь', name: 'Stale' } }).expect(409);
    expect(stale.body.error.details).toMatchObject({ code: 'STALE_VERSION', fields: ['city'], changedBy: { name: expect.any(String) } });
    const { body } = await app.get(path, { as: manager }).expect(200);
    expect(body.data).toMatchObject({ city: 'Москва', name: 'Stale' });
    await edit({ name: 'Newer', expected: { name: 'Stale' } }).expect(200);
    await edit({ city: 'Москва', expected: { city: 'Тверь' } }).expect(200);
    await edit({ name: 'X', expected: { shoe: '42' } }).expect(400);
    const both = await Promise.all(['Псков', 'Омск'].map((city) => edit({ city, expected: { city: 'Москва' } })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('go to the trash and come back; the list hides them there unless asked', async () => {
    const customer = await aCustomer(app, { name: 'Trashed Tom' });
    const path = `/api/customers/${customer.documentId}`;
    await app.del(path, { as: manager }).expect(200);
    await app.del(path, { as: manager }).expect(200);
    expect(names(await list({ search: 'trashed tom' }))).toEqual([]);
    expect(names(await list({ search: 'trashed tom', 'filters[deletedAt][$notNull]': 'true' }))).toEqual(['Trashed Tom']);
    const restored = await app.post(`${path}/restore`, { as: manager }).expect(200);
    expect(restored.body.data.deletedAt).toBeNull();
    expect(names(await list({ search: 'TRASHED tom' }))).toEqual(['Trashed Tom']);
  });

  it('are found by phone in any notation, name part and e-mail', async () => {
    const customer = await aCustomer(app, { name: 'Евгения Поисковая', phone: '+79125550101', email: 'find.me@people.test' });
    for (const search of [
      '8 (912) 555-01-01',
      '+7 912 5550101',
      '5550101',
      'поисков',
      'поисковая евгения',
      'ПОИСКОВАЯ',
      'find.me@',
      'FIND.ME@people.test',
    ]) {
      const { data } = await list({ search });
      expect([search, data.map(({ documentId }: { documentId: string }) => documentId)]).toEqual([search, [customer.documentId]]);
    }
  });

  it('are ordered and narrowed by the short parameters', async () => {
    for (const [n, spent] of [300, 100, 200].entries()) {
      const { id } = await aCustomer(app, { name: `Sorted ${n}` });
      await app.sql("update customers set total_spent = $2::int, total_orders = $2::int / 100, category = 'vip' where id = $1", [
        id,
        spent,
      ]);
    }
    expect(names(await list({ category: 'vip', search: 'sorted', ordering: '-total_spent' }))).toEqual([
      'Sorted 0',
      'Sorted 2',
      'Sorted 1',
    ]);
    expect(names(await list({ category: 'regular', search: 'sorted' }))).toEqual([]);
    await app.get('/api/customers', { as: manager, query: { ordering: 'shoe_size' } }).expect(400);
    await app.get('/api/customers', { as: manager, query: { category: 'gold' } }).expect(400);
  });

  it('are paged by cursor without a gap or a double, nulls included', async () => {
    for (let n = 0; n < 7; n += 1) await aCustomer(app, { name: `Paged ${n}` });
    const seen: string[] = [];
    let after: string | null = '';
    for (let page = 0; page < 10 && after !== null; page += 1) {
      const query = {
        search: 'paged',
        ordering: '-last_order_date',
        'pagination[pageSize]': 3,
        ...(after ? { 'pagination[after]': after } : {}),
      };
      const body = await list(query);
      seen.push(...names(body));
      after = body.meta.pagination.next;
    }
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => `Paged ${n}`));
  });

  it('are filtered by age, tags, city and sums', async () => {
    const year = new Date().getFullYear() - 30;
    await create({ name: 'Aged thirty', phone: '+79121110001', birthDate: `${year}-01-01`, city: 'Тверь', tags: ['aged'] }).expect(201);
    await create({
      name: 'Aged ten',
      phone: '+79121110002',
      birthDate: `${year + 20}-01-01`,
      city: 'Тверь',
      tags: ['aged', 'child'],
    }).expect(201);
    const tagged = { 'filters[tags][name][$eq]': 'aged' };
    expect(names(await list({ ...tagged, 'filters[age][$gte]': 18 }))).toEqual(['Aged thirty']);
    expect(names(await list({ ...tagged, 'filters[age]': 10 }))).toEqual(['Aged ten']);
    expect(names(await list({ ...tagged, 'filters[age][$lt]': 11, 'filters[city]': 'Тверь' }))).toEqual(['Aged ten']);
    expect(names(await list({ 'filters[tags][name][$in][0]': 'child' }))).toEqual(['Aged ten']);
    expect(names(await list({ ...tagged, 'filters[totalSpent][$gt]': 1 }))).toEqual([]);
  });

  it('have their orders, recalculated statistics, notes and a timeline', async () => {
    const customer = await aCustomer(app, { phone: '+79122220001' });
    const order = await anOrder(app, { status: 'completed', contact: { phone: '+79122220001' } });
    const path = `/api/customers/${customer.documentId}`;
    const history = await app.get(`${path}/orders_history`, { as: manager }).expect(200);
    expect(history.body.data).toEqual([expect.objectContaining({ number: order.number, status: 'completed', total: 100 })]);
    await app.sql('update customers set total_orders = 77, total_spent = 1 where id = $1', [customer.id]);
    const stats = await app.post(`${path}/update_stats`, { as: manager }).expect(200);
    expect(stats.body.data).toMatchObject({ totalOrders: 1, totalSpent: 100, averageOrder: 100 });
    await app.post(`${path}/notes`, { as: manager, body: { text: 'Prefers mornings' } }).expect(201);
    const notes = await app.get(`${path}/notes`, { as: manager }).expect(200);
    expect(notes.body.data).toEqual([expect.objectContaining({ text: 'Prefers mornings' })]);
    const first = await app.get(`${path}/timeline`, { as: manager, query: { limit: 2 } }).expect(200);
    const rest = await app.get(`${path}/timeline`, { as: manager, query: { after: first.body.meta.next } }).expect(200);
    const kinds = [...first.body.data, ...rest.body.data].map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(['note', 'order.completed', 'order.placed', 'customer.created']);
    const orders = await app.get(`${path}/timeline`, { as: manager, query: { kinds: 'order,note' } }).expect(200);
    expect(orders.body.data.map(({ kind }: { kind: string }) => kind)).toEqual(['note', 'order.completed', 'order.placed']);
    await app.get(`${path}/timeline`, { as: manager, query: { after: 'bogus' } }).expect(400);
  });

  it('get and lose tags together', async () => {
    const both = [await aCustomer(app), await aCustomer(app)].map(({ documentId }) => documentId);
    const body = { customers: [...both, 'nobody'], add: ['bulk'] };
    const first = await app.post('/api/customers/bulk/tags', { as: manager, body }).expect(200);
    expect(first.body.data).toEqual({ changed: expect.arrayContaining(both), unchanged: [], notFound: ['nobody'] });
    const again = await app.post('/api/customers/bulk/tags', { as: manager, body }).expect(200);
    expect(again.body.data).toMatchObject({ changed: [], unchanged: expect.arrayContaining(both) });
    expect((await list({ 'filters[tags][name]': 'bulk' })).meta.pagination.total).toBe(2);
    await app.post('/api/customers/bulk/tags', { as: manager, body: { customers: both, remove: ['bulk'] } }).expect(200);
    expect((await list({ 'filters[tags][name]': 'bulk' })).meta.pagination.total).toBe(0);
    await app.post('/api/customers/bulk/tags', { as: manager, body: { customers: both } }).expect(400);
  });

  it('are nobody else’s: a client is refused, a visitor asked to sign in, an unknown id is 404', async () => {
    const customer = await aCustomer(app);
    const client = await aClient(app);
    for (const path of ['', `/${customer.documentId}`, `/${customer.documentId}/timeline`]) {
      await app.get(`/api/customers${path}`, { as: client }).expect(403);
      await app.get(`/api/customers${path}`).expect((answer: { status: number }) => expect([401, 403]).toContain(answer.status));
    }
    await app.get('/api/customers/nobody', { as: manager }).expect(404);
    await app.put('/api/customers/nobody', { as: manager, body: {} }).expect(404);
  });

  it('keep the same rules in the Content Manager, and its writes are in the log', async () => {
    const panel = await aPanelUser(app, 'artel-manager');
    const uid = '/content-manager/collection-types/api::crm.customer';
    const made = await app.post(uid, { as: panel, body: { name: 'Panel made', phone: '8 912 333 00 01', totalSpent: 999 } }).expect(201);
    const id = made.body.data.documentId as string;
    const { body } = await app.get(`/api/customers/${id}`, { as: manager }).expect(200);
    expect(body.data).toMatchObject({ phone: '+79123330001', totalSpent: 0 });
    await app.put(`${uid}/${id}`, { as: panel, body: { phone: null } }).expect(400);
    await app.put(`${uid}/${id}`, { as: panel, body: { name: 'Panel renamed' } }).expect(200);
    const log = await app.sql("select action from audit_entries where subject = 'customer' and subject_id = $1 order by id", [id]);
    expect(log).toEqual([{ action: 'customer.create' }, { action: 'customer.update' }]);
  });
});
