import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { anEvent } from '../../support/builders/event';
import { anOrder } from '../../support/builders/order';
import { aClient, aDirector, aManager, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { startNode } from '../../support/start-node';

interface Awarded {
  achievement: { title: string };
  revokedAt: string | null;
}

describe('achievements', () => {
  let app: App;
  let director: Person;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    director = await aDirector(app);
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const create = async (title: string, conditions: object[] | null, match = 'all'): Promise<string> =>
    (
      await app
        .post('/api/achievements', { as: director, body: { data: { title, icon: 'star', rule: conditions && { match, conditions } } } })
        .expect(201)
    ).body.data.documentId;
  const come = async (customer: CustomerRow): Promise<string> =>
    (await app.post('/api/visits', { as: manager, body: { customer: customer.documentId } }).expect(201)).body.data.documentId;
  const standing = async (customer: CustomerRow): Promise<string[]> =>
    ((await app.get(`/api/customers/${customer.documentId}/awards`, { as: manager }).expect(200)).body.data as Awarded[])
      .filter(({ revokedAt }) => revokedAt === null)
      .map(({ achievement }) => achievement.title)
      .sort();
  const visitedOn = (customer: CustomerRow, ...days: string[]) =>
    app.sql(
      `insert into visits (document_id, customer_id, at, left_at, recorded_by_name, closed_by_clock, visit_day, visit_hour, sex, age_band, social_status, created_at, updated_at, published_at)
       select 'v' || substr(md5(random()::text), 1, 20), $1, d::date + time '12:00', d::date + time '13:00', 'Test', false, d::date, 12, 'unknown', 'unknown', 'unknown', now(), now(), now()
       from unnest($2::text[]) d`,
      [customer.id, days],
    );
  const previewed = async (...conditions: object[]): Promise<{ count: number; names: (string | null)[] }> => {
    const { body } = await app
      .post('/api/achievements/preview', { as: director, body: { data: { rule: { match: 'all', conditions } } } })
      .expect(200);
    return { count: body.data.count, names: body.data.sample.map(({ name }: { name: string }) => name) };
  };

  it('are given by the visit that earns them, and taken back with it', async () => {
    await create('Newcomer', [{ metric: 'visits.count', threshold: 1 }]);
    const customer = await aCustomer(app);
    const visit = await come(customer);
    await eventually(async () => expect(await standing(customer)).toContain('Newcomer'));
    await app.post(`/api/visits/${visit}/undo`, { as: manager, body: {} }).expect(200);
    await eventually(async () => expect(await standing(customer)).not.toContain('Newcomer'));
  });

  it('are given by orders, and taken back by a refund', async () => {
    await create('Buyer', [{ metric: 'orders.spent', threshold: 500 }]);
    const order = await anOrder(app, {
      status: 'completed',
      paid: true,
      lines: [{ product: await aProduct(app, { price: 700, onHand: 3 }), quantity: 1 }],
    });
    const [link] = await app.sql<{ id: number; document_id: string }>(
      `select c.id, c.document_id from customers c join orders_customer_lnk l on l.customer_id = c.id join orders o on o.id = l.order_id where o.document_id = $1`,
      [order.documentId],
    );
    const customer = { id: link?.id ?? 0, documentId: link?.document_id ?? '' } as CustomerRow;
    await eventually(async () => expect(await standing(customer)).toContain('Buyer'));
    await app.post(`/api/orders/${order.documentId}/payment`, { as: manager, body: { data: { to: 'refunded' } } }).expect(200);
    await eventually(async () => expect(await standing(customer)).not.toContain('Buyer'));
  });

  it('are given for events, once, though two nodes evaluate at the same time', async () => {
    const node = await startNode(app);
    try {
      await create('Player', [{ metric: 'events.attended', threshold: 1 }]);
      const event = await anEvent(app);
      const customers = await Promise.all(Array.from({ length: 6 }, () => aCustomer(app)));
      for (const { documentId: customer } of customers)
        await app.post(`/api/events/${event.documentId}/participations`, { as: manager, body: { customer } }).expect(201);
      await Promise.all(
        customers.flatMap(({ documentId: customer }) =>
          [1, 2].map(() => app.post(`/api/events/${event.documentId}/check-in`, { as: manager, body: { customer } }).expect(200)),
        ),
      );
      for (const customer of customers) await eventually(async () => expect(await standing(customer)).toContain('Player'));
      expect(
        await app.sql(
          `select w.customer_id from awards w join achievements a on a.id = w.achievement_id where a.title = 'Player' group by 1 having count(*) > 1`,
        ),
      ).toEqual([]);
    } finally {
      await node.stop();
    }
  });

  it('count days, stretches, streaks, birthdays and dates', async () => {
    const [streak, gap, born] = await Promise.all([
      aCustomer(app, { name: 'Streak' }),
      aCustomer(app, { name: 'Gap' }),
      aCustomer(app, { name: 'Born' }),
    ]);
    await visitedOn(streak, '2025-01-06', '2025-01-15', '2025-01-26', '2025-01-27');
    await visitedOn(gap, '2025-01-06', '2025-01-15', '2025-01-29', '2025-02-20');
    await app.sql(`update customers set birth_date = '1980-03-08' where id = $1`, [born.id]);
    await visitedOn(born, '2025-03-08');
    expect((await previewed({ metric: 'visits.week-streak', threshold: 4 })).names).toEqual(['Streak']);
    expect((await previewed({ metric: 'visits.birthday', threshold: 1 })).names).toEqual(['Born']);
    expect((await previewed({ metric: 'visits.days', threshold: 4, window: { kind: 'days', days: 22 } })).names).toEqual(['Streak']);
    expect((await previewed({ metric: 'visits.days', threshold: 4, window: { kind: 'days', days: 21 } })).names).toEqual([]);
    expect((await previewed({ metric: 'visits.count', threshold: 4, window: { kind: 'days', days: 46 } })).names).toEqual([
      'Gap',
      'Streak',
    ]);
    expect(
      (await previewed({ metric: 'visits.count', threshold: 3, window: { kind: 'between', from: '2025-01-10', to: '2025-01-31' } })).names,
    ).toEqual(['Streak']);
    expect((await previewed({ metric: 'visits.days', threshold: 4 }, { metric: 'visits.week-streak', threshold: 4 })).names).toEqual([
      'Streak',
    ]);
    await app.sql(`update customers set created_at = now() - interval '400 days' where id = $1`, [born.id]);
    expect((await previewed({ metric: 'member.days', threshold: 365 })).names).toEqual(['Born']);
    expect((await previewed({ metric: 'orders.largest', threshold: 1_000_000 })).count).toBe(0);
    expect((await previewed({ metric: 'orders.count', threshold: 1, window: { kind: 'days', days: 30 } })).count).toBeGreaterThanOrEqual(0);
    expect((await previewed({ metric: 'events.attended', threshold: 1, template: 'nosuchtemplate' })).count).toBe(0);
  });

  it('are given to who has earned them already by a backfill, in one go and once', async () => {
    const old = await aCustomer(app, { name: 'Old hand' });
    await visitedOn(old, '2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05');
    const id = await create('Old hand', [{ metric: 'visits.count', threshold: 5 }]);
    expect((await app.post(`/api/achievements/${id}/preview`, { as: director, body: {} }).expect(200)).body.data).toMatchObject({
      count: 1,
      fresh: 1,
      already: 0,
    });
    await Promise.all([1, 2].map(() => app.post(`/api/achievements/${id}/backfill`, { as: director, body: {} }).expect(202)));
    await eventually(async () => expect(await standing(old)).toContain('Old hand'));
    expect((await app.post(`/api/achievements/${id}/preview`, { as: director, body: {} }).expect(200)).body.data).toMatchObject({
      count: 1,
      fresh: 0,
      already: 1,
    });
  });

  it('count people in the preview, not what they have done', async () => {
    const buyer = await aCustomer(app, { name: 'Buys often', phone: '+79161230077' });
    const product = await aProduct(app, { price: 5_000, onHand: 9 });
    for (let orders = 0; orders < 3; orders += 1) {
      const { documentId } = await anOrder(app, { status: 'completed', lines: [{ product, quantity: 1 }] });
      await app.sql(`update orders_customer_lnk set customer_id = $1 where order_id = (select id from orders where document_id = $2)`, [
        buyer.id,
        documentId,
      ]);
    }
    expect(await previewed({ metric: 'orders.largest', threshold: 5_000 })).toEqual({ count: 1, names: ['Buys often'] });
    const loyal = await aCustomer(app, { name: 'Two streaks' });
    await visitedOn(loyal, ...['02', '09', '16', '23', '30'].map((day) => `2023-01-${day}`));
    await visitedOn(loyal, ...['06', '13', '20', '27'].map((day) => `2023-11-${day}`), '2023-12-04');
    expect(await previewed({ metric: 'visits.week-streak', threshold: 5 })).toEqual({ count: 1, names: ['Two streaks'] });
  });

  it('are given after a full synchronisation has linked orders', async () => {
    await create('Found again', [{ metric: 'orders.count', threshold: 1 }]);
    const customer = await aCustomer(app, { phone: '+79161230088' });
    const product = await aProduct(app, { onHand: 5 });
    const { documentId: order } = await anOrder(app, { status: 'completed', lines: [{ product, quantity: 1 }] });
    await app.sql('delete from orders_customer_lnk where order_id = (select id from orders where document_id = $1)', [order]);
    await app.sql(`update orders set contact_phone = '+79161230088' where document_id = $1`, [order]);
    expect(await standing(customer)).not.toContain('Found again');
    await app.post('/api/customers/sync_from_orders', { as: manager, body: {} }).expect(200);
    await eventually(async () => expect(await standing(customer)).toContain('Found again'));
  });

  it('are given by hand with a reason, and taken back by who gave them, for good', async () => {
    const id = await create('Good soul', null);
    const customer = await aCustomer(app);
    const path = `/api/achievements/${id}/awards`;
    const give = (as: Person, key?: string) =>
      app.post(path, { as, body: { data: { customer: customer.documentId, reason: 'Helped at the door' } }, ...(key ? { key } : {}) });
    await give(await aClient(app)).expect(403);
    await app.post(path, { as: manager, body: { customer: customer.documentId } }).expect(400);
    const answers = await Promise.all([give(manager), give(manager), give(manager)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const award = answers.find(({ status }) => status === 201)?.body.data;
    expect(award).toMatchObject({ kind: 'hand', reason: 'Helped at the door' });
    const revoke = (as: Person) => app.post(`/api/awards/${award.documentId}/revoke`, { as, body: { reason: 'By mistake' } });
    expect((await revoke(await aManager(app)).expect(409)).body.error.details.code).toBe('TOO_LATE');
    expect((await revoke(manager).expect(200)).body.data).toMatchObject({ revokeReason: 'By mistake', revokedAt: expect.any(String) });
    await revoke(manager).expect(200);
    expect((await give(manager, 'again').expect(201)).body).toEqual((await give(manager, 'again').expect(201)).body);
    expect((await app.post(`/api/achievements/${id}/backfill`, { as: director, body: {} }).expect(409)).body.error.details.code).toBe(
      'NO_RULE',
    );
  });

  it('do not come back by their rule after staff took them away', async () => {
    await create('Regular', [{ metric: 'visits.count', threshold: 1 }]);
    const customer = await aCustomer(app);
    await come(customer);
    await eventually(async () => expect(await standing(customer)).toContain('Regular'));
    const { body } = await app.get(`/api/customers/${customer.documentId}/awards`, { as: manager });
    const award = body.data.find((one: Awarded) => one.achievement.title === 'Regular');
    await app.post(`/api/awards/${award.documentId}/revoke`, { as: director, body: { reason: 'Misbehaved' } }).expect(200);
    await app.post('/api/visits', {
      as: director,
      body: { customer: customer.documentId, at: new Date(Date.now() - 40 * 3_600_000).toISOString() },
    });
    await create('Later', [{ metric: 'visits.count', threshold: 1 }]);
    await app.sql(`update visits set left_at = now() where customer_id = $1 and left_at is null`, [customer.id]);
    await come(customer);
    await eventually(async () => expect(await standing(customer)).toContain('Later'));
    expect(await standing(customer)).not.toContain('Regular');
  });

  it('are made by directors with rules that make sense', async () => {
    const rule = (condition: object) => ({ data: { title: 'X', rule: { match: 'all', conditions: [condition] } } });
    const post = (body: object, as: Person = director) => app.post('/api/achievements', { as, body });
    await post(rule({ metric: 'visits.count', threshold: 1 }), manager).expect(403);
    await post(rule({ metric: 'visits.count', threshold: 1.5 })).expect(400);
    await post(rule({ metric: 'visits.count', threshold: 0 })).expect(400);
    await post(rule({ metric: 'shoes.worn', threshold: 1 })).expect(400);
    await post(rule({ metric: 'member.days', threshold: 1, window: { kind: 'days', days: 3 } })).expect(400);
    await post({ data: { title: 'X', rule: { match: 'all', conditions: [] } } }).expect(400);
    const id = await create('Hidden rule', [{ metric: 'visits.count', threshold: 999 }]);
    const seen = (await app.get('/api/achievements', { as: null }).expect(200)).body.data;
    expect(seen.find(({ documentId }: { documentId: string }) => documentId === id)).toMatchObject({ title: 'Hidden rule', rule: null });
    await app.put(`/api/achievements/${id}`, { as: director, body: { data: { active: false } } }).expect(200);
    await app.get(`/api/achievements/${id}`, { as: null }).expect(404);
    const give = { data: { customer: (await aCustomer(app)).documentId, reason: 'Helped' } };
    for (const answer of [
      await app.post(`/api/achievements/${id}/awards`, { as: manager, body: give }).expect(409),
      await app.post(`/api/achievements/${id}/backfill`, { as: director, body: {} }).expect(409),
    ])
      expect(answer.body.error.details.code).toBe('NOT_ACTIVE');
  });
});
