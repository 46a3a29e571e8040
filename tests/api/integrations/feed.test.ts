import { BEGIN_NEXT_LIFE } from '../../../src/platform/outbox/schema';
import { startApp, type App } from '../../support/start-app';
import { aClient, aDirector, aManager, aPanelUser, type Person } from '../../support/builders/person';
import { aCustomer } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aCategory, aProduct } from '../../support/builders/product';

interface Event {
  position: number;
  id: string;
  type: string;
  at: string;
  subject: string;
  data: Record<string, unknown>;
}
interface Page {
  data: Event[];
  meta: { next: string; hasMore: boolean };
}

let app: App;
let director: Person;
beforeAll(async () => {
  app = await startApp();
  director = await aDirector(app);
});
afterAll(async () => app?.close());

async function read(query: Record<string, unknown> = {}): Promise<Page> {
  return (await app.get('/api/feed', { as: director, query }).expect(200)).body as Page;
}

/** What happens while something is done, without what the work's own accounts announce. */
async function during(work: () => Promise<unknown>): Promise<Event[]> {
  const { next } = (await read({ after: 'latest' })).meta;
  await work();
  return (await read({ after: next, limit: 500 })).data.filter(({ type }) => !type.startsWith('account.'));
}

const short = (events: Event[]): string[] => events.map(({ type }) => type);

describe('the feed', () => {
  it('tells of an order from the placing to the payment', async () => {
    const product = await aProduct(app, { price: 150.5, onHand: 10 });
    let order = { documentId: '', number: '' };
    const events = await during(async () => {
      order = await anOrder(app, { status: 'confirmed', paid: true, lines: [{ product, quantity: 2 }] });
    });
    expect(short(events).filter((type) => type.startsWith('order.'))).toEqual([
      'order.placed',
      'order.status-changed',
      'order.payment-changed',
    ]);
    const [placed, moved, paid] = events.filter(({ type }) => type.startsWith('order.'));
    expect(placed).toMatchObject({
      subject: order.documentId,
      data: { number: order.number, version: 1, status: 'new', paymentStatus: 'unpaid', total: 301, channel: 'storefront', manager: null },
    });
    expect(moved?.data).toMatchObject({ version: 2, from: 'new', to: 'confirmed', status: 'confirmed' });
    expect(paid?.data).toMatchObject({ version: 3, from: 'unpaid', to: 'paid', paymentStatus: 'paid' });
    const stock = events.filter(({ type }) => type === 'stock.changed');
    expect(stock).toMatchObject([
      { subject: product.documentId, data: { kind: 'reservation', reservedDelta: 2, order: order.documentId } },
    ]);
  });

  it('tells of edits by the names of the fields, of comments and of managers', async () => {
    const manager = await aManager(app);
    const order = await anOrder(app);
    const events = await during(async () => {
      const body = { data: { version: order.version, comment: 'Ring twice', deliveryCost: 10 } };
      await app.put(`/api/orders/${order.documentId}`, { as: manager, body }).expect(200);
      await app.post(`/api/orders/${order.documentId}/comments`, { as: manager, body: { data: { text: 'secret words' } } }).expect(201);
    });
    expect(short(events)).toEqual(['order.edited', 'order.commented']);
    expect(events[0]?.data.fields).toEqual(expect.arrayContaining(['comment', 'deliveryCost']));
    expect(JSON.stringify(events)).not.toMatch(/Ring twice|secret words/);
  });

  it('holds no name, phone or address of anybody', async () => {
    const events = await during(async () => {
      const contact = { name: 'Wilhelmina Oddname', phone: '+79035550123', email: 'wilhelmina@oddname.test' };
      await anOrder(app, { contact, status: 'confirmed', body: { delivery: { city: 'Oddtown', address: 'Odd street 1' } } });
    });
    expect(events.length).toBeGreaterThan(2);
    expect(JSON.stringify(events)).not.toMatch(/Oddname|9035550123|Oddtown|Odd street/i);
  });

  it('tells which fields of a customer changed, and nothing of statistics', async () => {
    const customer = await aCustomer(app);
    const change = (sets: string): Promise<unknown> => app.sql(`update customers set ${sets} where id = $1`, [customer.id]);
    const events = await during(async () => {
      await change(`city = 'Kazan', sex = 'female'`);
      await change('total_orders = total_orders + 1, total_spent = 5, updated_at = now()');
      await change(`category = 'vip', total_spent = 50000`);
      await change(`city = 'Kazan'`);
      await change('deleted_at = now()');
      await change('deleted_at = null');
    });
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ['customer.changed', { fields: ['city', 'sex'] }],
      ['customer.category-changed', { from: 'new', to: 'vip' }],
      ['customer.deleted', { forever: false }],
      ['customer.restored', {}],
    ]);
  });

  it('tells of tags, consents, merges and erasures through the real doors', async () => {
    const [stays, goes] = [await aCustomer(app), await aCustomer(app)];
    const act = (path: string, data: object) => app.post(`/api/customers/${path}`, { as: director, body: { data } }).expect(200);
    const consent = { purpose: 'marketing', channel: 'email', granted: true };
    const events = await during(async () => {
      await act('bulk/tags', { customers: [stays.documentId], add: ['vip'] });
      await app.post(`/api/customers/${stays.documentId}/consents`, { as: director, body: { data: consent } }).expect(201);
      await act(`${goes.documentId}/merge`, { into: stays.documentId });
      await act(`${stays.documentId}/erase`, { reason: 'Asked for it by letter' });
    });
    const of = (type: string): Event[] => events.filter((event) => event.type === type);
    expect(of('customer.changed')[0]).toMatchObject({ subject: stays.documentId, data: { fields: ['tags'] } });
    expect(of('consent.given')).toMatchObject([{ subject: stays.documentId, data: { purpose: 'marketing', channel: 'email' } }]);
    expect(of('customer.merged')).toMatchObject([{ subject: goes.documentId, data: { into: stays.documentId } }]);
    expect(of('customer.erased').map(({ subject }) => subject)).toContain(stays.documentId);
    expect(JSON.stringify(events)).not.toContain(stays.phone);
  });

  it('tells of goods: made, changed, put into a category, archived; not of their reservations', async () => {
    const category = await aCategory(app);
    const manager = await aManager(app);
    const events = await during(async () => {
      const made = await app.post('/api/products', { as: manager, body: { data: { name: 'Lamp', price: 10, sku: 'FEED-1' } } }).expect(201);
      const id = (made.body as { data: { documentId: string } }).data.documentId;
      await app.put(`/api/products/${id}`, { as: manager, body: { data: { price: 12.5, category: category.documentId } } }).expect(200);
      await app.sql('update products set archived_at = now() where document_id = $1', [id]);
      await app.sql('update products set on_hand = 5, reserved = 2 where document_id = $1', [id]);
    });
    expect(short(events)).toEqual(['product.created', 'product.changed', 'product.changed', 'product.archived']);
    expect(events.filter(({ type }) => type === 'product.changed').map(({ data }) => data.fields)).toEqual(
      expect.arrayContaining([['price'], ['category']]),
    );
    expect(events[0]?.data).toEqual({ sku: 'FEED-1', price: 10, isArchived: false });
  });

  it('tells of what the Content Manager writes, and every one of a thousand rows of SQL', async () => {
    const panel = await aPanelUser(app, 'artel-director');
    const events = await during(async () => {
      await app.post('/content-manager/collection-types/api::catalog.category', { as: panel, body: { name: 'By hand' } }).expect(201);
      await app.sql(`insert into categories (document_id, name, slug, created_at, updated_at, published_at)
        select 'feedcategory' || n, 'Many ' || n, 'many-' || n, now(), now(), now() from generate_series(1, 1000) n`);
    });
    expect(events).toHaveLength(500);
    expect(new Set(short(events))).toEqual(new Set(['category.created']));
  });

  it('tells of accounts: registered, blocked, unblocked, changed in type', async () => {
    const { next } = (await read({ after: 'latest' })).meta;
    const client = await aClient(app);
    await app.sql('update up_users set blocked = true where id = $1', [client.user.id]);
    await app.sql('update up_users set blocked = false, last_sign_in_at = now() where id = $1', [client.user.id]);
    await app.sql(`update up_users set type = 'marketer' where id = $1`, [client.user.id]);
    const events = (await read({ after: next, types: 'account.*' })).data.filter(({ subject }) => subject === client.user.documentId);
    expect(short(events)).toEqual(['account.registered', 'account.blocked', 'account.unblocked', 'account.type-changed']);
    expect(events[3]?.data).toEqual({ from: 'client', to: 'marketer' });
  });

  it('tells of visits: come, left, not left after all, recorded by mistake', async () => {
    const manager = await aManager(app);
    const customer = await aCustomer(app);
    let visit = '';
    const events = await during(async () => {
      const come = await app.post('/api/visits', { as: manager, body: { data: { customer: customer.documentId } } }).expect(201);
      visit = (come.body as { data: { documentId: string } }).data.documentId;
      for (const act of ['leave', 'undo', 'undo']) await app.post(`/api/visits/${visit}/${act}`, { as: manager, body: {} }).expect(200);
    });
    expect(short(events.filter(({ subject }) => subject === visit))).toEqual([
      'visit.started',
      'visit.ended',
      'visit.resumed',
      'visit.cancelled',
    ]);
    expect(events[0]?.data).toMatchObject({ customer: customer.documentId, leftAt: null });
  });

  it('tells of the life of a mailing', async () => {
    const events = await during(async () => {
      await app.sql(
        `insert into mailings (document_id, name, channel, mailing_status, start_at, end_at, timezone, audience_scope, owner_user_id, owner_name, version,
           audience_state, audience_cursor, audience_ceiling, settled, created_at, updated_at, published_at)
         values ('feedmailing', 'Feed', 'email', 'created', now() + interval '1 day', now() + interval '2 days', 'UTC', 'all', $1, 'Director', 1,
           'waiting', 0, 0, true, now(), now(), now())`,
        [director.user.id],
      );
      for (const status of ['active', 'paused', 'active', 'completed'])
        await app.sql(`update mailings set mailing_status = $1 where document_id = 'feedmailing'`, [status]);
    });
    const life = ['mailing.started', 'mailing.paused', 'mailing.resumed', 'mailing.completed'];
    expect(short(events.filter(({ subject }) => subject === 'feedmailing'))).toEqual(life);
  });

  it('says nothing of what was rolled back', async () => {
    const events = await during(async () => {
      await app.post('/api/orders', { body: { data: { lines: [], contact: { phone: '+79161234567' } } } }).expect(400);
      await app.sql(`do $$ begin
        begin update products set name = 'never'; raise exception 'no'; exception when others then null; end; end $$`);
    });
    expect(events).toEqual([]);
  });
});

describe('reading the feed', () => {
  it('goes on from the cursor, event by event, without gaps', async () => {
    const start = (await read({ after: 'latest' })).meta.next;
    for (let n = 0; n < 3; n += 1) await anOrder(app);
    const all = (await read({ after: start, limit: 500 })).data;
    const walked: Event[] = [];
    let page = await read({ after: start, limit: 1 });
    for (; page.data.length > 0 || page.meta.hasMore; page = await read({ after: page.meta.next, limit: 1 })) walked.push(...page.data);
    expect(walked).toEqual(all);
    expect(all.map(({ position }) => position - (all[0]?.position ?? 0))).toEqual(all.map((_, n) => n));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('gives only the wanted types, and a cursor behind the unwanted ones', async () => {
    const start = (await read({ after: 'latest' })).meta.next;
    await anOrder(app);
    const page = await read({ after: start, types: 'order.placed' });
    expect(short(page.data)).toEqual(['order.placed']);
    expect(page.meta.hasMore).toBe(false);
    expect((await read({ after: page.meta.next })).data).toEqual([]);
    expect(short((await read({ after: start, types: 'order.*,quote.created' })).data)).toEqual(['order.placed']);
  });

  it('waits for news when asked to, and answers as soon as there are some', async () => {
    const start = (await read({ after: 'latest' })).meta.next;
    const began = Date.now();
    const waiting = read({ after: start, wait: 20, types: 'order.placed' });
    await anOrder(app);
    expect(short((await waiting).data)).toEqual(['order.placed']);
    expect(Date.now() - began).toBeLessThan(10_000);
    const { data } = await read({ after: 'latest', wait: 1 });
    expect(data).toEqual([]);
  });

  it.each([
    { after: 'yesterday' },
    { after: '00000000.-1' },
    { types: 'order' },
    { limit: '501' },
    { limit: '0' },
    { wait: '26' },
    { since: '1' },
  ])('refuses %j', async (query) => {
    const { body } = await app.get('/api/feed', { as: director, query }).expect(400);
    expect(body.error.details.code).toBe('VALIDATION_FAILED');
  });

  it('refuses a cursor ahead of it', async () => {
    const [life = ''] = (await read({ after: 'latest' })).meta.next.split('.');
    await app.get('/api/feed', { as: director, query: { after: `${life}.999999999` } }).expect(400);
  });

  it('says from where to begin when a cursor has expired', async () => {
    const first = (await read({ limit: 1 })).meta.next;
    const kept = (await read({ after: 'latest' })).meta.next;
    await anOrder(app);
    const position = Number(kept.split('.')[1]);
    await app.sql(`update artel.feed set numbered_at = now() - interval '31 days' where position <= $1`, [position]);
    await app.sql('delete from artel.feed where position <= $1', [position]);
    await app.sql('update artel.feed_head set forgotten = $1', [position]);
    const { body } = await app.get('/api/feed', { as: director, query: { after: first } }).expect(410);
    expect(body.error.details).toMatchObject({ code: 'FEED_EXPIRED', from: kept });
    expect((await read({ after: kept })).data[0]?.position).toBe(position + 1);
    expect((await read()).data[0]?.position).toBe(position + 1);
  });

  it('is a director’s, and an API token’s that may read', async () => {
    const manager = await aManager(app);
    await app.get('/api/feed', { as: manager }).expect(403);
    await app.get('/api/feed', { as: null }).expect(403);
    const tokens = app.strapi.service('admin::api-token-content-api') as unknown as {
      create: (attributes: object) => Promise<{ accessKey: string }>;
    };
    const attributes = { description: '', kind: 'content-api', lifespan: null };
    const readOnly = await tokens.create({ ...attributes, name: 'reads', type: 'read-only' });
    await app.get('/api/feed', { as: { jwt: readOnly.accessKey } }).expect(200);
    const other = await tokens.create({ ...attributes, name: 'other', type: 'custom', permissions: ['api::catalog.product.find'] });
    await app.get('/api/feed', { as: { jwt: other.accessKey } }).expect(403);
  });

  it('begins a new life after a restore, and refuses the cursors of before', async () => {
    const old = (await read({ after: 'latest' })).meta.next;
    await app.sql(BEGIN_NEXT_LIFE);
    const { body } = await app.get('/api/feed', { as: director, query: { after: old } }).expect(410);
    const { code, from } = body.error.details as { code: string; from: string };
    expect(code).toBe('FEED_EXPIRED');
    expect(from).toMatch(/^[0-9a-f]{8}\.0$/);
    expect(from.split('.')[0]).not.toBe(old.split('.')[0]);
    const order = await anOrder(app);
    expect((await read({ after: from, types: 'order.placed' })).data).toMatchObject([{ subject: order.documentId }]);
  });
});
