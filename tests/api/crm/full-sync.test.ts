import { aCustomer } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aDirector, aManager, aMarketer, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import { startNode } from '../../support/start-node';

describe('the full synchronisation', () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const sync = (body: object = {}, options: object = {}) => app.post('/api/customers/sync_from_orders', { as: manager, body, ...options });
  const customer = async (phone: string) => (await app.sql('select * from customers where phone = $1', [phone]))[0];

  /** Orders as another system would write them: no customer yet. */
  async function orphan(contact: { phone?: string | null; email?: string | null; name?: string; city?: string }): Promise<string> {
    const order = await anOrder(app, { status: 'completed', contact: { phone: '+79150009999' } });
    await app.sql('delete from orders_customer_lnk l using orders o where o.id = l.order_id and o.document_id = $1', [order.documentId]);
    await app.sql(
      'update orders set contact_phone = $2, contact_email = $3, contact_name = $4, delivery_city = $5 where document_id = $1',
      [order.documentId, contact.phone ?? null, contact.email ?? null, contact.name ?? null, contact.city ?? null],
    );
    await app.sql("delete from customer_identities where value = '+79150009999'");
    await app.sql("delete from customers where phone = '+79150009999'");
    return order.number;
  }

  it('creates who is missing, counts, and answers bare and snake_case', async () => {
    await orphan({ phone: '+79150000001', name: 'First', email: 'first@people.test', city: 'Уфа' });
    await orphan({ phone: '+79150000001', name: 'Latest' });
    await orphan({ email: 'mail-only@people.test' });
    await orphan({ phone: '8 (915) 000-00-02', name: 'Odd notation' });
    const { body } = await sync().expect(200);
    expect(Object.keys(body).sort()).toEqual(['created_count', 'error_count', 'status', 'total_customers', 'updated_count']);
    expect(body).toMatchObject({ status: 'success', created_count: 3, error_count: 0 });
    expect(await customer('+79150000001')).toMatchObject({
      name: 'Latest',
      email: 'first@people.test',
      city: 'Уфа',
      total_orders: 2,
      total_spent: 200,
    });
    expect(await customer('+79150000002')).toMatchObject({ name: 'Odd notation', total_orders: 1 });
    const [{ total }] = await app.sql<{ total: number }>('select count(*)::int as total from customers where deleted_at is null');
    expect(body.total_customers).toBe(total);
    expect((await sync().expect(200)).body).toMatchObject({ created_count: 0, updated_count: 0 });
  });

  it('leaves existing data alone unless forced, repairs statistics in every mode', async () => {
    const known = await aCustomer(app, { name: 'Typed by hand', phone: '+79150000011', email: 'typed@people.test', city: 'Омск' });
    await orphan({ phone: '+79150000011', name: 'From the order', email: 'order@people.test', city: 'Томск' });
    expect((await sync().expect(200)).body).toMatchObject({ created_count: 0, updated_count: 1 });
    expect(await customer('+79150000011')).toMatchObject({
      name: 'Typed by hand',
      email: 'typed@people.test',
      city: 'Омск',
      total_orders: 1,
    });
    await app.sql('update customers set total_spent = 5 where id = $1', [known.id]);
    expect((await sync({ data: { update_stats_only: true } }).expect(200)).body).toMatchObject({ updated_count: 1 });
    const forced = (await sync({ force_update: true }).expect(200)).body;
    expect(forced.updated_count).toBeGreaterThanOrEqual(1);
    expect(await customer('+79150000011')).toMatchObject({
      name: 'From the order',
      email: 'order@people.test',
      city: 'Томск',
      total_spent: 100,
    });
    await sync({ force_update: true, update_stats_only: true }).expect(400);
  });

  it('keeps a taken e-mail with its holder when forced', async () => {
    await aCustomer(app, { phone: '+79150000012', email: 'taken@people.test' });
    await aCustomer(app, { phone: '+79150000013', email: null });
    await orphan({ phone: '+79150000013', name: 'Wants it', email: 'taken@people.test' });
    expect((await sync({ force_update: true }).expect(200)).body.error_count).toBe(0);
    expect(await customer('+79150000013')).toMatchObject({ name: 'Wants it', email: null });
  });

  it('counts and lists a bad order and does the rest', async () => {
    const bad = await orphan({ phone: 'call the neighbours' });
    await orphan({ phone: '+79150000021' });
    const { body } = await sync().expect(200);
    expect(body).toMatchObject({
      created_count: 1,
      error_count: 1,
      errors: [{ order: bad, reason: expect.stringContaining('not a phone') }],
    });
    await app.sql("update orders set contact_phone = '+79150000022' where number = $1", [bad]);
  });

  it('goes round a row the database itself refuses', async () => {
    await app.sql(`create function refuse_one() returns trigger language plpgsql as $f$ begin
      if new.phone = '+79150000031' then raise check_violation using message = 'cursed row'; end if; return new; end $f$`);
    await app.sql('create trigger refuse_one before insert on customers for each row execute function refuse_one()');
    await orphan({ phone: '+79150000031' });
    await orphan({ phone: '+79150000032' });
    await orphan({ phone: '+79150000033' });
    const { body } = await sync().expect(200);
    await app.sql('drop trigger refuse_one on customers');
    expect(body).toMatchObject({ error_count: 1, errors: [{ reason: 'cursed row' }] });
    expect(await customer('+79150000032')).toMatchObject({ total_orders: 1 });
    expect(await customer('+79150000033')).toMatchObject({ total_orders: 1 });
    expect((await sync().expect(200)).body).toMatchObject({ created_count: 1, error_count: 0 });
  });

  it('takes a match out of the trash and says so in the log', async () => {
    const gone = await aCustomer(app, { phone: '+79150000041', deleted: true });
    await orphan({ phone: '+79150000041' });
    expect((await sync().expect(200)).body).toMatchObject({ updated_count: 1 });
    expect(await customer('+79150000041')).toMatchObject({ deleted_at: null });
    expect(
      await app.sql("select actor_kind from audit_entries where subject_id = $1 and action = 'customer.restore'", [gone.documentId]),
    ).toEqual([{ actor_kind: 'system' }]);
  });

  it('runs once over all nodes: the second caller gets 409', async () => {
    const node = await startNode(app);
    try {
      const answers = await Promise.all(
        [app, node, app, node].map((one) => one.post('/api/customers/sync_from_orders', { as: manager, body: {} })),
      );
      const refused = answers.filter(({ status }) => status === 409);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
      for (const { body } of refused) expect(body.error.details.code).toBe('SYNC_RUNNING');
      expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    } finally {
      await node.stop();
    }
  });

  it('goes on where an interrupted run stood', async () => {
    await orphan({ phone: '+79150000051' });
    const [{ id }] = await app.sql<{ id: number }>('select max(id) as id from orders');
    await app.sql(
      `insert into sync_runs (document_id, mode, state, phase, cursor, last_order_id, last_customer_id, created, updated, failed, errors, started_at)
       values ('interrupted', 'full', 'running', 'orders', $1, $1, 1000000, 7, 3, 1, '[{"order":"x","reason":"y"}]', now())`,
      [id],
    );
    const { body } = await sync().expect(200);
    expect(body).toMatchObject({ created_count: 7, error_count: 1, errors: [{ order: 'x', reason: 'y' }] });
    expect(await customer('+79150000051')).toBeUndefined();
    expect((await sync().expect(200)).body).toMatchObject({ created_count: 1 });
  });

  it('answers a repeated request with the first answer', async () => {
    await orphan({ phone: '+79150000061' });
    const first = await sync({}, { key: 'sync-once' }).expect(200);
    expect(first.body.created_count).toBe(1);
    expect((await sync({}, { key: 'sync-once' }).expect(200)).body).toEqual(first.body);
  });

  it('is for managers and above', async () => {
    await sync({}, { as: await aMarketer(app) }).expect(403);
    await sync({ nonsense: true }).expect(400);
    await sync({}, { as: await aDirector(app) }).expect(200);
  });

  it('is right beside orders that are placed and completed meanwhile', async () => {
    const phone = '+79150000071';
    const orders = [];
    for (let n = 0; n < 6; n += 1) orders.push(await anOrder(app, { status: 'ready_for_delivery', contact: { phone } }));
    await app.sql('delete from orders_customer_lnk where order_id = any(select id from orders where contact_phone = $1)', [phone]);
    const complete = orders.map(({ documentId }) =>
      app.post(`/api/orders/${documentId}/status`, { as: manager, body: { data: { to: 'completed' } } }).expect(200),
    );
    await Promise.all([sync().expect(200), ...complete]);
    expect((await sync().expect(200)).body.error_count).toBe(0);
    const [row] = await app.sql('select total_orders from customers where phone = $1', [phone]);
    expect(row).toEqual({ total_orders: 6 });
  });
});
