import { aCustomer } from '../../support/builders/customer';
import { aClient, aDirector, aManager, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe('visits', () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const come = (customer: string, as: Person | null = manager, more: object = {}, key?: string) =>
    app.post('/api/visits', { as, body: { data: { customer, ...more } }, ...(key ? { key } : {}) });

  it('begin, are seen inside, and end', async () => {
    const customer = await aCustomer(app, { name: 'Vera' });
    const { body } = await come(customer.documentId).expect(201);
    expect(body.data).toMatchObject({ customer: { documentId: customer.documentId, name: 'Vera' }, leftAt: null, mayUndo: true });
    const inside = await app.get('/api/visits/inside', { as: manager }).expect(200);
    expect(inside.body.data.map((visit: { documentId: string }) => visit.documentId)).toContain(body.data.documentId);
    expect(inside.body.meta).toMatchObject({ inside: inside.body.data.length, today: expect.any(Number) });
    const path = `/api/visits/${body.data.documentId}`;
    const left = await app.post(`${path}/leave`, { as: manager, body: {} }).expect(200);
    expect(left.body.data.leftAt).toEqual(expect.any(String));
    expect((await app.post(`${path}/leave`, { as: manager, body: {} }).expect(200)).body.data.leftAt).toBe(left.body.data.leftAt);
    const back = await app.post(`${path}/undo`, { as: manager, body: {} }).expect(200);
    expect(back.body.data).toMatchObject({ leftAt: null, cancelledAt: null });
    const gone = await app.post(`${path}/undo`, { as: manager, body: {} }).expect(200);
    expect(gone.body.data).toMatchObject({ cancelledAt: expect.any(String), mayUndo: false });
    expect(
      await app.sql(`select action from audit_entries where subject = 'visit' and subject_id = $1 order by id`, [body.data.documentId]),
    ).toEqual([{ action: 'visit.undo-leave' }, { action: 'visit.undo-arrival' }]);
  });

  it('are found by phone in any notation', async () => {
    await aCustomer(app, { phone: '+79161234455' });
    const { body } = await app.post('/api/visits', { as: manager, body: { phone: '8 (916) 123-44-55' } }).expect(201);
    expect(body.data.customer.phone).toBe('+79161234455');
    await app.post('/api/visits', { as: manager, body: { phone: '+79990000000' } }).expect(404);
    await app.post('/api/visits', { as: manager, body: { phone: 'nonsense' } }).expect(400);
    await app.post('/api/visits', { as: manager, body: {} }).expect(400);
  });

  it('count one person once, however many receptions record them at once', async () => {
    const customer = await aCustomer(app);
    const answers = await Promise.all(Array.from({ length: 8 }, () => come(customer.documentId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    const visit = answers.find(({ status }) => status === 201)?.body.data.documentId;
    for (const { status, body } of answers) if (status === 409) expect(body.error.details).toMatchObject({ code: 'ALREADY_INSIDE', visit });
    expect(await app.sql('select count(*)::int as n from visits where customer_id = $1', [customer.id])).toEqual([{ n: 1 }]);
  });

  it('count one person once when a tablet sends late what another reception has recorded meanwhile', async () => {
    const customer = await aCustomer(app);
    const [early, late] = [new Date(Date.now() - 600_000).toISOString(), new Date(Date.now() - 540_000).toISOString()];
    const { body } = await come(customer.documentId, manager, { at: late }).expect(201);
    await app
      .post(`/api/visits/${body.data.documentId}/leave`, { as: manager, body: { at: new Date(Date.now() - 60_000).toISOString() } })
      .expect(200);
    const answer = await come(customer.documentId, await aManager(app), { at: early }).expect(409);
    expect(answer.body.error.details).toMatchObject({ code: 'OVERLAPS', visit: body.data.documentId });
  });

  it('are written once under one key', async () => {
    const customer = await aCustomer(app);
    const first = await come(customer.documentId, manager, {}, 'visit-once').expect(201);
    const again = await come(customer.documentId, manager, {}, 'visit-once').expect(201);
    expect(again.body).toEqual(first.body);
    expect((await come(customer.documentId, manager, { note: 'x' }, 'visit-once').expect(409)).body.error.details.code).toBe(
      'IDEMPOTENCY_MISMATCH',
    );
  });

  it('are for staff; a client sees their own', async () => {
    const client = await aClient(app);
    const customer = await aCustomer(app);
    await come(customer.documentId, client).expect(403);
    await come(customer.documentId, null).expect(403);
    await app.sql('insert into customers_user_lnk (customer_id, user_id) values ($1, $2)', [customer.id, client.user.id]);
    await come(customer.documentId, manager, { note: 'Grumbles at the door' }).expect(201);
    const { body } = await app.get('/api/users/me/visits', { as: client }).expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({ customer: { documentId: customer.documentId }, note: null });
    await app.get('/api/users/me/visits', { as: null }).expect(403);
    for (const as of [client, null]) await app.get('/api/visits', { as }).expect(403);
    const all = await app
      .get('/api/visits', { as: manager, query: { 'filters[customer.documentId][$eq]': customer.documentId } })
      .expect(200);
    expect(all.body.data).toEqual(body.data.map((visit: object) => ({ ...visit, mayUndo: true, note: 'Grumbles at the door' })));
  });

  it('refuse what cannot be', async () => {
    const customer = await aCustomer(app);
    const gone = await aCustomer(app, { deleted: true });
    await come(gone.documentId).expect(404);
    await come(customer.documentId, manager, { at: new Date(Date.now() + 3_600_000).toISOString() }).expect(400);
    await come(customer.documentId, manager, { at: 'yesterday' }).expect(400);
    await come(customer.documentId, manager, { noted: 'x' }).expect(400);
    await app.post('/api/visits/nosuchvisit/leave', { as: manager, body: {} }).expect(404);
    await app.post('/api/visits/nosuchvisit/undo', { as: manager, body: {} }).expect(404);
  });

  it('are changed by whoever recorded them within the window, later by a director', async () => {
    const customer = await aCustomer(app);
    const { body } = await come(customer.documentId).expect(201);
    const path = `/api/visits/${body.data.documentId}`;
    const other = await app.post(`${path}/undo`, { as: await aManager(app), body: {} }).expect(409);
    expect(other.body.error.details.code).toBe('TOO_LATE');
    expect((await app.put(path, { as: manager, body: { note: 'Lost a glove' } }).expect(200)).body.data.note).toBe('Lost a glove');
    await app.sql(`update visits set at = at - interval '25 hours' where document_id = $1`, [body.data.documentId]);
    await app.post(`${path}/undo`, { as: manager, body: {} }).expect(409);
    await app.put(path, { as: manager, body: { note: 'Late' } }).expect(409);
    await app.post(`${path}/undo`, { as: await aDirector(app), body: {} }).expect(200);
    const old = new Date(Date.now() - 30 * 3_600_000).toISOString();
    await come(customer.documentId, manager, { at: old }).expect(409);
    await come(customer.documentId, await aDirector(app), { at: old }).expect(201);
  });

  it('do not open again while a later visit lasts', async () => {
    const customer = await aCustomer(app);
    const first = (await come(customer.documentId).expect(201)).body.data.documentId;
    await app.post(`/api/visits/${first}/leave`, { as: manager, body: {} }).expect(200);
    await come(customer.documentId).expect(201);
    const { body } = await app.post(`/api/visits/${first}/undo`, { as: manager, body: { act: 'leave' } }).expect(409);
    expect(body.error.details.code).toBe('ALREADY_INSIDE');
  });

  it('are summed by sex, age, social status and hour, and the sums follow what is undone', async () => {
    const before = (await app.get('/api/visits/statistics', { as: manager }).expect(200)).body.data;
    const customer = await aCustomer(app);
    await app.sql(`update customers set sex = 'female', birth_date = '1990-05-01', social_status = 'student' where id = $1`, [customer.id]);
    const { body } = await come(customer.documentId).expect(201);
    const after = (await app.get('/api/visits/statistics', { as: manager }).expect(200)).body.data;
    expect(after.visits).toBe(Number(before.visits) + 1);
    expect(after.bySocialStatus).toContainEqual({ socialStatus: 'student', visits: 1 });
    expect(after.byAge.map(({ age }: { age: string }) => age)).toContain('35-44');
    await app.post(`/api/visits/${body.data.documentId}/undo`, { as: manager, body: {} }).expect(200);
    expect((await app.get('/api/visits/statistics', { as: manager }).expect(200)).body.data).toEqual(before);
    await app.get('/api/visits/statistics', { as: manager, query: { from: '2026-02-02', to: '2026-01-01' } }).expect(400);
    await app.get('/api/visits/statistics', { as: await aClient(app) }).expect(403);
  });
});
