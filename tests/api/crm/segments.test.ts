import { DateTime } from 'luxon';
import { aCustomer } from '../../support/builders/customer';
import { aClient, aManager, aMarketer, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe('segments', () => {
  let app: App;
  let manager: Person;
  let marketer: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
    marketer = await aMarketer(app);
    const today = DateTime.now().setZone('Europe/Moscow');
    await customer(
      'Vip Vera',
      {
        category: "'vip'",
        total_spent: '150000',
        total_orders: '12',
        sex: "'female'",
        city: "'Казань'",
        birth_date: `'${today.minus({ years: 30 }).toISODate()}'`,
        last_order_date: "now() - interval '3 days'",
      },
      ['опт', 'свои'],
    );
    await customer(
      'New Nick',
      {
        category: "'new'",
        total_spent: '500',
        total_orders: '1',
        sex: "'male'",
        city: "'Тверь'",
        birth_date: `'${today.minus({ years: 17 }).plus({ days: 5 }).toISODate()}'`,
        last_order_date: "now() - interval '40 days'",
      },
      ['опт'],
    );
    await customer(
      'Lost Lena',
      { category: "'inactive'", total_spent: '2000', total_orders: '3', last_order_date: "now() - interval '300 days'", rfm_recency: '1' },
      [],
    );
    await customer('Trashed Toma', { deleted_at: 'now()', category: "'vip'" }, []);
  });
  afterAll(async () => app?.close());

  async function customer(name: string, columns: Record<string, string>, tags: string[]): Promise<void> {
    const { id } = await aCustomer(app, { name });
    await app.sql(
      `update customers set ${Object.entries(columns)
        .map(([column, value]) => `${column} = ${value}`)
        .join(', ')} where id = $1`,
      [id],
    );
    for (const tag of tags) {
      await app.sql(`insert into tags (document_id, name, published_at) values (md5($1), $1, now()) on conflict do nothing`, [tag]);
      await app.sql('insert into customers_tags_lnk (customer_id, tag_id) select $1, id from tags where name = $2', [id, tag]);
    }
  }

  const preview = async (rules: unknown, as: Person = manager) =>
    (await app.post('/api/segments/preview', { as, body: { rules } }).expect(200)).body.data as { count: number; rows: { name: string }[] };
  const chosen = async (rules: unknown): Promise<string[]> => {
    const { count, rows } = await preview(rules);
    expect(count).toBe(rows.length);
    return rows.map(({ name }) => name);
  };

  it.each([
    [{ field: 'category', op: 'in', value: ['vip'] }, ['Vip Vera']],
    [{ field: 'totalSpent', op: 'between', value: [500, 2000] }, ['Lost Lena', 'New Nick']],
    [{ field: 'age', op: 'gte', value: 18 }, ['Vip Vera']],
    [{ field: 'age', op: 'between', value: [16, 30] }, ['New Nick', 'Vip Vera']],
    [{ field: 'birthday', op: 'inNextDays', value: 0 }, ['Vip Vera']],
    [{ field: 'birthday', op: 'inNextDays', value: 7 }, ['New Nick', 'Vip Vera']],
    [{ field: 'city', op: 'in', value: ['Казань'] }, ['Vip Vera']],
    [{ field: 'city', op: 'notIn', value: ['Казань', 'Тверь'] }, ['Lost Lena']],
    [{ field: 'city', op: 'empty' }, ['Lost Lena']],
    [{ field: 'name', op: 'contains', value: 'LENA' }, ['Lost Lena']],
    [{ field: 'name', op: 'contains', value: '%' }, []],
    [{ field: 'tags', op: 'all', value: ['опт', 'свои'] }, ['Vip Vera']],
    [{ field: 'tags', op: 'any', value: ['опт', 'nosuch'] }, ['New Nick', 'Vip Vera']],
    [{ field: 'tags', op: 'none', value: ['опт'] }, ['Lost Lena']],
    [{ field: 'lastOrderDate', op: 'withinDays', value: 30 }, ['Vip Vera']],
    [{ field: 'lastOrderDate', op: 'olderThanDays', value: 180 }, ['Lost Lena']],
    [{ field: 'rfmRecency', op: 'eq', value: 1 }, ['Lost Lena']],
    [{ field: 'consent', op: 'notGranted', value: { purpose: 'news' } }, ['Lost Lena', 'New Nick', 'Vip Vera']],
    [{ all: [] }, ['Lost Lena', 'New Nick', 'Vip Vera']],
    [{ any: [] }, []],
    [{ not: { field: 'sex', op: 'in', value: ['male'] } }, ['Lost Lena', 'Vip Vera']],
    [
      {
        any: [
          { field: 'sex', op: 'in', value: ['female'] },
          {
            all: [
              { field: 'totalOrders', op: 'gte', value: 3 },
              { field: 'totalOrders', op: 'lt', value: 10 },
            ],
          },
        ],
      },
      ['Lost Lena', 'Vip Vera'],
    ],
  ])('%j chooses %j', async (rules, names) => expect(await chosen(rules)).toEqual(names));

  it('follow the ledger of consents: the last word counts', async () => {
    const [{ id }] = await app.sql<{ id: number }>("select id from customers where name = 'Vip Vera'");
    const say = (granted: boolean) =>
      app.sql(
        "insert into consents (document_id, customer_id, purpose, channel, granted, source, actor_kind, at) values (md5(random()::text), $1, 'news', 'email', $2, 'test', 'staff', now())",
        [id, granted],
      );
    await say(true);
    const rules = { field: 'consent', op: 'granted', value: { purpose: 'news', channel: 'email' } };
    expect(await chosen(rules)).toEqual(['Vip Vera']);
    await say(false);
    expect(await chosen(rules)).toEqual([]);
  });

  it.each([
    [{ field: 'shoeSize', op: 'eq', value: 1 }, 'shoeSize'],
    [{ field: 'category', op: 'in', value: ['gold'] }, 'rules.value'],
    [{ all: [{ field: 'city', op: 'in', value: [] }] }, 'rules.all.0.value'],
    [{ field: "city'; drop table customers; --", op: 'empty' }, 'field'],
    [{ all: [{ all: [{ all: [{ all: [{ all: [{ all: [] }] }] }] }] }] }, 'rules'],
    [{ field: 'city', op: 'empty', more: 1 }, 'rules'],
    [undefined, 'rules'],
  ])('%j is refused by name', async (rules, named) => {
    const { body } = await app.post('/api/segments/preview', { as: manager, body: { rules } }).expect(400);
    expect(JSON.stringify(body.error)).toContain(named);
  });

  it('are kept, changed and deleted; a name is there once, a repeated request too', async () => {
    const rules = { field: 'category', op: 'in', value: ['vip'] };
    const body = { data: { name: 'Very important', rules } };
    const made = await app.post('/api/segments', { as: manager, body, key: 'segment' }).expect(201);
    expect((await app.post('/api/segments', { as: manager, body, key: 'segment' })).body).toEqual(made.body);
    await app.post('/api/segments', { as: manager, body: { name: 'very IMPORTANT', rules } }).expect(409);
    const both = await Promise.all([1, 2].map(() => app.post('/api/segments', { as: manager, body: { name: 'Race', rules } })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const path = `/api/segments/${made.body.data.documentId}`;
    await app.put(path, { as: manager, body: { rules: { field: 'city', op: 'empty' } } }).expect(200);
    expect((await app.get(path, { as: manager })).body.data).toMatchObject({
      name: 'Very important',
      rules: { field: 'city', op: 'empty' },
      isPersonal: false,
    });
    const listed = await app.get('/api/customers', { as: manager, query: { segment: made.body.data.documentId } }).expect(200);
    expect(listed.body.data.map(({ name }: { name: string }) => name)).toEqual(['Lost Lena']);
    const change = { rules: { field: 'city', op: 'notEmpty' } };
    const changed = await app.put(path, { as: manager, body: change, key: 'segment-change' }).expect(200);
    expect((await app.put(path, { as: manager, body: change, key: 'segment-change' })).body).toEqual(changed.body);
    const [as, marketing] = [await aClient(app), marketer];
    await app.put(path, { as, body: change }).expect(403);
    await app.put(path, { as: marketing, body: change }).expect(404);
    await app.put(path, { as: manager, body: { rules: { field: 'city', op: 'shouts' } } }).expect(400);
    await app.put('/api/segments/nothing', { as: manager, body: change }).expect(404);
    await app.del(path, { as }).expect(403);
    await app.del(path, { as: marketing }).expect(404);
    const gone = await Promise.all([1, 2].map(() => app.del(path, { as: manager })));
    expect(gone.map(({ status }) => status).sort()).toEqual([200, 404]);
    await app.get(path, { as: manager }).expect(404);
  });

  it('changed by two at once are one of both, never a mixture', async () => {
    const rules = { field: 'category', op: 'in', value: ['vip'] };
    const made = await app.post('/api/segments', { as: manager, body: { name: 'Contested', rules } }).expect(201);
    const path = `/api/segments/${made.body.data.documentId}`;
    const wishes = ['Казань', 'Омск'].map((city) => ({ name: `In ${city}`, rules: { field: 'city', op: 'in', value: [city] } }));
    const both = await Promise.all(wishes.map((body) => app.put(path, { as: manager, body })));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { name, rules: kept } = (await app.get(path, { as: manager })).body.data;
    expect(wishes).toContainEqual({ name, rules: kept });
  });

  it('of a marketer are their own, over what they typed only', async () => {
    await app.post('/api/customers', { as: marketer, body: { name: 'Mine', email: 'mine@people.test', city: 'Казань' } }).expect(201);
    const rules = { field: 'city', op: 'in', value: ['Казань'] };
    expect((await preview(rules, marketer)).rows.map(({ name }) => name)).toEqual(['Mine']);
    const made = await app.post('/api/segments', { as: marketer, body: { name: 'Kazan', rules } }).expect(201);
    await app.get(`/api/segments/${made.body.data.documentId}`, { as: await aMarketer(app) }).expect(404);
    expect((await app.get('/api/segments', { as: manager })).body.data).toContainEqual(
      expect.objectContaining({ name: 'Kazan', isPersonal: true }),
    );
    await app.post('/api/segments/preview', { as: marketer, body: { rules: { field: 'totalSpent', op: 'gt', value: 0 } } }).expect(400);
    const fields = (await app.get('/api/segments/fields', { as: marketer }).expect(200)).body.data.map(
      ({ name }: { name: string }) => name,
    );
    expect(fields).toContain('city');
    expect(fields).not.toContain('category');
  });

  it('are refused to clients, and cannot be written through the Content Manager', async () => {
    const client = await aClient(app);
    await app.get('/api/segments', { as: client }).expect(403);
    await app.post('/api/segments', { as: client, body: { name: 'x', rules: { all: [] } } }).expect(403);
  });
});
