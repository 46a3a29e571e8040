import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { anEvent } from '../../support/builders/event';
import { aManager, type Person } from '../../support/builders/person';
import { appModule } from '../../support/app-module';
import { startApp, type App } from '../../support/start-app';

type Parts = typeof import('../../../src/api/crm/registry/parts');

describe('what the club keeps of a customer', () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const part = () => {
    const found = appModule<Parts>('src/api/crm/registry/parts')
      .customerParts()
      .find(({ name }) => name === 'club');
    if (!found?.move || !found.moveBack || !found.erase || !found.personalData) throw new Error('The club registered no part');
    return found as Required<typeof found>;
  };
  const signUp = async (event: string, { documentId: customer }: CustomerRow, partySize = 1): Promise<string> =>
    (await app.post(`/api/events/${event}/participations`, { as: manager, body: { customer, partySize } }).expect(201)).body.data
      .documentId;

  it('moves with a merge, counts nothing twice, and comes back', async () => {
    const [from, into] = await Promise.all([aCustomer(app), aCustomer(app)]);
    const [both, one] = await Promise.all([anEvent(app), anEvent(app)]);
    for (const customer of [from, into])
      await app.post('/api/visits', { as: manager, body: { customer: customer.documentId } }).expect(201);
    await signUp(both.documentId, from, 2);
    await signUp(both.documentId, into);
    await signUp(one.documentId, from);
    const counted = await app.strapi.db.transaction(({ trx }) => part().count(trx as never, from.id));
    expect(counted).toEqual({ visits: 1, participations: 2, awards: 0 });
    const moved = await app.strapi.db.transaction(({ trx }) => part().move(trx as never, { from: from.id, into: into.id }));
    expect(await app.sql('select count(*)::int as n from visits where customer_id = $1 and cancelled_at is null', [into.id])).toEqual([
      { n: 1 },
    ]);
    expect(await app.sql('select count(*)::int as n from participations where customer_id = $1', [into.id])).toEqual([{ n: 2 }]);
    expect(await app.sql('select seats_taken from events where id = any($1::int[]) order by seats_taken', [[both.id, one.id]])).toEqual([
      { seats_taken: 1 },
      { seats_taken: 1 },
    ]);
    await app.strapi.db.transaction(({ trx }) => part().moveBack(trx as never, { from: from.id, into: into.id }, moved));
    expect(await app.sql('select count(*)::int as n from visits where customer_id = $1 and cancelled_at is null', [from.id])).toEqual([
      { n: 1 },
    ]);
    expect(
      await app.sql(`select count(*)::int as n from participations where customer_id = $1 and state = 'registered'`, [from.id]),
    ).toEqual([{ n: 1 }]);
  });

  it('tells its part of the timeline and of a person’s data, and forgets words about them', async () => {
    const customer = await aCustomer(app);
    const event = await anEvent(app, { title: 'Told' });
    await app.post('/api/visits', { as: manager, body: { customer: customer.documentId, note: 'Came with a dog' } }).expect(201);
    await signUp(event.documentId, customer);
    const { body } = await app.get(`/api/customers/${customer.documentId}/timeline`, { as: manager }).expect(200);
    expect(body.data.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['customer.created', 'event.signed-up', 'visit']);
    const told = (await app.strapi.db.transaction(({ trx }) => part().personalData(trx as never, customer.id))) as { visits: unknown[] };
    expect(told.visits).toEqual([expect.objectContaining({ note: 'Came with a dog' })]);
    const erased = await app.strapi.db.transaction(({ trx }) => part().erase(trx as never, customer.id));
    expect(erased).toEqual({ visits: 1, participations: 1, awards: 0 });
    expect(await app.sql('select note from visits where customer_id = $1', [customer.id])).toEqual([{ note: null }]);
  });
});
