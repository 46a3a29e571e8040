import { aCustomer } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aManager, aMarketer, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe("a marketer's recipients", () => {
  let app: App;
  let marketer: Person;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    marketer = await aMarketer(app);
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const add = (data: object, as = marketer) => app.post('/api/customers', { as, body: { data } });
  const one = (id: string, as = marketer) => app.get(`/api/customers/${id}`, { as });

  it('show only what was typed, whether the shop knew the contact or not', async () => {
    const known = await aCustomer(app, { name: 'Secret Sergey', phone: '+79131110001', email: 'secret@people.test', city: 'Омск' });
    await anOrder(app, { status: 'completed', contact: { phone: '+79131110001' } });
    const fresh = await add({ name: 'Новая', phone: '+79131110002' }).expect(201);
    const old = await add({ name: 'Серёга', phone: '8 913 111-00-01' }).expect(201);
    expect(old.body.data).toMatchObject({
      name: 'Серёга',
      phone: '+79131110001',
      email: null,
      city: null,
      category: null,
      totalOrders: null,
      tags: [],
    });
    expect(Object.keys(old.body.data).sort()).toEqual(Object.keys(fresh.body.data).sort());
    expect(JSON.stringify(old.body)).not.toContain('Secret');
    expect((await one(known.documentId, manager)).body.data).toMatchObject({ name: 'Secret Sergey', totalOrders: 1 });
    const log = await app.sql(
      "select 1 from audit_entries where subject = 'customer' and subject_id = $1 and after::text like '%Серёга%'",
      [known.documentId],
    );
    expect(log).toEqual([]);
  });

  it('are listed to their marketer only, and never sorted or filtered by what the shop knows', async () => {
    const other = await aMarketer(app);
    await add({ name: 'Theirs', phone: '+79131110003' }, other).expect(201);
    const mine = await app.get('/api/customers', { as: marketer, query: { ordering: 'name' } }).expect(200);
    expect(mine.body.data.map(({ name }: { name: string }) => name)).not.toContain('Theirs');
    expect(mine.body.data.length).toBeGreaterThan(0);
    for (const query of [
      { ordering: '-total_spent' },
      { category: 'vip' },
      { 'filters[tags][name]': 'x' },
      { 'filters[totalOrders][$gt]': 0 },
    ])
      await app.get('/api/customers', { as: marketer, query }).expect(400);
  });

  it('cannot be found by a phone that only the shop knows', async () => {
    await aCustomer(app, { phone: '+79131110004', email: 'two-ways@people.test' });
    await add({ name: 'By mail', email: 'two-ways@people.test' }).expect(201);
    const found = await app.get('/api/customers', { as: marketer, query: { search: '+7 913 111-00-04' } }).expect(200);
    expect(found.body.data).toEqual([]);
  });

  it('are edited on the entry; the record follows only while nobody else knows it', async () => {
    const { body } = await add({ name: 'Draft', phone: '+79131110005' }).expect(201);
    const id = body.data.documentId as string;
    await app.put(`/api/customers/${id}`, { as: marketer, body: { name: 'Final', email: 'final@people.test' } }).expect(200);
    expect((await one(id, manager)).body.data).toMatchObject({ name: 'Final', email: 'final@people.test' });
    await app.put(`/api/customers/${id}`, { as: manager, body: { name: 'Checked' } }).expect(200);
    await app.put(`/api/customers/${id}`, { as: marketer, body: { name: 'Mine' } }).expect(200);
    expect((await one(id, manager)).body.data.name).toBe('Checked');
    expect((await one(id)).body.data.name).toBe('Mine');
    await app.put(`/api/customers/${id}`, { as: marketer, body: { phone: null, email: null } }).expect(400);
  });

  it('say nothing when a changed contact is somebody else’s', async () => {
    await aCustomer(app, { phone: '+79131110007' });
    const { body } = await add({ name: 'Guess', phone: '+79131110006' }).expect(201);
    const answer = await app.put(`/api/customers/${body.data.documentId}`, { as: marketer, body: { phone: '+79131110007' } }).expect(200);
    expect(answer.body.data.phone).toBe('+79131110007');
    expect((await one(body.data.documentId as string, manager)).body.data.phone).toBe('+79131110006');
  });

  it('leave the list and come back; a second marketer’s entry is untouched', async () => {
    const { body } = await add({ name: 'Leaver', phone: '+79131110008' }).expect(201);
    const path = `/api/customers/${body.data.documentId}`;
    const other = await aMarketer(app);
    await app.get(path, { as: other }).expect(404);
    await app.del(path, { as: other }).expect(404);
    await app.del(path, { as: marketer }).expect(200);
    expect((await app.get('/api/customers', { as: marketer, query: { search: 'leaver' } })).body.data).toEqual([]);
    expect((await one(body.data.documentId as string, manager)).body.data.deletedAt).toBeNull();
    await app.post(`${path}/restore`, { as: marketer }).expect(200);
    expect((await app.get('/api/customers', { as: marketer, query: { search: 'leaver' } })).body.data).toHaveLength(1);
  });

  it('come once when two requests add one contact', async () => {
    const both = await Promise.all([1, 2, 3].map(() => add({ name: 'Twice', phone: '+79131110009' })));
    expect(both.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(both.map(({ body }) => body.data.documentId)).size).toBe(1);
  });

  it('give no way to what is staff’s', async () => {
    const { body } = await add({ name: 'Closed', phone: '+79131110010' }).expect(201);
    const id = body.data.documentId as string;
    for (const path of ['notes', 'timeline', 'orders_history']) await app.get(`/api/customers/${id}/${path}`, { as: marketer }).expect(403);
    await app.post(`/api/customers/${id}/update_stats`, { as: marketer }).expect(403);
    await app.post('/api/customers/bulk/tags', { as: marketer, body: { customers: [id], add: ['x'] } }).expect(403);
    await add({ name: 'Tagged', phone: '+79131110011', tags: ['x'] }).expect(400);
  });
});
