import { Client } from 'pg';
import { liveOrderSchema } from '../../../src/api/orders/contracts/live';
import { anOrder } from '../../support/builders/order';
import { aClient, aDirector, aManager, aPanelUser } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { listenLive, type LiveListener } from '../../support/live-listener';
import { startApp, type App } from '../../support/start-app';

let app: App;
const open: LiveListener[] = [];
beforeAll(async () => {
  app = await startApp();
});
afterEach(() => open.splice(0).forEach((listener) => listener.close()));
afterAll(async () => app?.close());

async function listen(token: string, options: Parameters<typeof listenLive>[2] = {}): Promise<LiveListener> {
  const listener = await listenLive(app.url, token, options);
  open.push(listener);
  return listener;
}

const of = (listener: LiveListener, documentId: string) => listener.orders.filter(({ event }) => event.documentId === documentId);

const changesOf = (listener: LiveListener, documentId: string) => of(listener, documentId).filter(({ name }) => name === 'order.changed');

/** On a slow machine a creation and the change that follows it would be told as one. */
const bothTold = (documentId: string, ...listeners: LiveListener[]): Promise<void> =>
  eventually(() => listeners.forEach((listener) => expect(of(listener, documentId)).toHaveLength(1)));

describe('what is told', () => {
  it('reaches the panel and managers with the card, the owner without it, and nobody else', async () => {
    const buyer = await aClient(app);
    const panel = await listen((await aPanelUser(app, 'artel-manager')).jwt);
    const manager = await listen((await aManager(app)).jwt, { transports: ['polling'] });
    const owner = await listen(buyer.jwt);
    const stranger = await listen((await aClient(app)).jwt);
    const placed = await anOrder(app, { as: buyer });
    await eventually(() => {
      for (const listener of [panel, manager, owner]) expect(of(listener, placed.documentId)).toHaveLength(1);
    });
    const [told] = of(panel, placed.documentId);
    expect(told).toMatchObject({
      name: 'order.created',
      event: { number: placed.number, version: 1, status: 'new', kinds: ['status'], changedBy: { kind: 'client' }, card: { positions: 1 } },
    });
    expect(liveOrderSchema.strict().parse(told?.event)).toEqual(told?.event);
    expect(of(manager, placed.documentId)[0]?.event.card).toBeDefined();
    expect(of(owner, placed.documentId)[0]).toMatchObject({ name: 'order.created', event: { version: 1 } });
    expect(of(owner, placed.documentId)[0]?.event.card).toBeUndefined();
    expect(stranger.orders).toEqual([]);
  });

  it('tells every kind of change, and who made it', async () => {
    const buyer = await aClient(app);
    const manager = await aManager(app);
    const [staff, owner] = [await listen(manager.jwt), await listen(buyer.jwt)];
    const order = await anOrder(app, { as: buyer });
    await bothTold(order.documentId, staff, owner);
    const path = `/api/orders/${order.documentId}`;
    const kinds = (listener: LiveListener) => changesOf(listener, order.documentId).flatMap(({ event }) => event.kinds);
    const steps: [string, () => PromiseLike<unknown>][] = [
      ['edit', () => app.put(path, { as: manager, body: { data: { version: 1, comment: 'at noon' } } }).expect(200)],
      ['quote', () => app.post(`${path}/quotes`, { as: manager, body: { data: {} } }).expect(201)],
      ['status', () => app.post(`${path}/status`, { as: manager, body: { data: { to: 'confirmed' } } }).expect(200)],
      ['payment', () => app.post(`${path}/payment`, { as: manager, body: { data: { to: 'paid' } } }).expect(200)],
      ['comment', () => app.post(`${path}/comments`, { as: manager, body: { data: { text: 'x', visibility: 'shared' } } }).expect(201)],
    ];
    for (const [kind, step] of steps) {
      const before = kinds(staff).length;
      await step();
      await eventually(() => expect(kinds(staff).slice(before)).toEqual([kind]));
    }
    await eventually(() => expect(kinds(owner)).toEqual(['edit', 'quote', 'status', 'payment', 'comment']));
    const last = of(staff, order.documentId).at(-1)?.event;
    expect(last?.changedById).toBe(staff.readies[0]?.me.id);
    expect(last?.changedBy).toEqual({ kind: 'staff', name: manager.user.username });
    expect(changesOf(owner, order.documentId).every(({ event }) => event.changedById === undefined)).toBe(true);
  });

  it('keeps an internal comment from the owner, and who took the order nameless', async () => {
    const buyer = await aClient(app);
    const manager = await aManager(app);
    const [staff, owner] = [await listen(manager.jwt), await listen(buyer.jwt)];
    const order = await anOrder(app, { as: buyer });
    await bothTold(order.documentId, staff, owner);
    await app.post(`/api/orders/${order.documentId}/comments`, { as: manager, body: { data: { text: 'secret' } } }).expect(201);
    await eventually(() => expect(changesOf(staff, order.documentId)).toHaveLength(1));
    const me = staff.readies[0]?.me.id;
    await app.post(`/api/orders/${order.documentId}/manager`, { as: manager, body: { data: { manager: me } } }).expect(200);
    await eventually(() => expect(changesOf(owner, order.documentId)).toHaveLength(1));
    expect(changesOf(owner, order.documentId)[0]?.event).toMatchObject({ kinds: ['manager'], changedBy: { kind: 'staff', name: '' } });
  });

  it('tells what the Content Manager writes', async () => {
    const admin = await aPanelUser(app);
    const order = await anOrder(app);
    const staff = await listen(admin.jwt);
    const path = `/content-manager/collection-types/api::orders.order/${order.documentId}`;
    await app.put(path, { as: admin, body: { orderStatus: 'confirmed' } }).expect(200);
    await eventually(() => expect(of(staff, order.documentId)[0]?.event).toMatchObject({ status: 'confirmed', kinds: ['status'] }));
  });
});

describe('what was missed', () => {
  it('is told after a reconnect, before `ready`, and only to whom it belongs', async () => {
    const buyer = await aClient(app);
    const director = await aDirector(app);
    const first = await listen(director.jwt);
    const own = await listen(buyer.jwt);
    first.close();
    own.close();
    const order = await anOrder(app, { as: buyer });
    const other = await anOrder(app, { status: 'confirmed' });
    const again = await listen(director.jwt, { cursor: first.cursor() });
    expect(of(again, order.documentId)).toMatchObject([{ name: 'order.created' }]);
    expect(of(again, other.documentId)).toMatchObject([{ name: 'order.created', event: { status: 'confirmed', version: 2 } }]);
    const ownAgain = await listen(buyer.jwt, { cursor: own.cursor() });
    expect(ownAgain.orders.map(({ event }) => event.documentId)).toEqual([order.documentId]);
    expect(again.resyncs).toEqual([]);
  });

  it.each(['nonsense', '1-zz-zz-zz', 42, 'x'.repeat(5_000)])('is not guessed from a cursor like %p', async (cursor) => {
    const { jwt } = await aManager(app);
    const listener = await listen(jwt, { cursor: cursor as string });
    expect(listener.resyncs.length).toBe(typeof cursor === 'string' ? 1 : 0);
    expect(listener.cursor()).toMatch(/^1-/);
  });

  it('asks for a new reading when the cursor is too old or too much has happened', async () => {
    const { jwt } = await aManager(app);
    const listener = await listen(jwt);
    const parts = listener.cursor().split('-');
    const hourAgo = [...parts.slice(0, 3), (parseInt(parts[3] ?? '', 36) - 3_600_000).toString(36)].join('-');
    expect((await listen(jwt, { cursor: hourAgo })).resyncs).toHaveLength(1);
    const order = await anOrder(app);
    await app.sql(
      `insert into order_events (document_id, order_id, kind, actor_kind, at, created_at, updated_at, published_at)
       select 'x' || lpad(g::text, 23, '0'), (select id from orders where document_id = $1), 'edited', 'system', now(), now(), now(), now()
       from generate_series(1, 2100) g`,
      [order.documentId],
    );
    expect((await listen(jwt, { cursor: listener.cursor() })).resyncs).toHaveLength(1);
  });

  it('holds a change whose transaction began earlier and commits later, live and after a reconnect', async () => {
    const { jwt } = await aManager(app);
    const [slow, quick] = [await anOrder(app), await anOrder(app)];
    const writer = new Client({ connectionString: app.databaseUrl });
    await writer.connect();
    try {
      const staying = await listen(jwt);
      const leaving = await listen(jwt);
      await writer.query('begin');
      await writer.query(
        `insert into order_events (document_id, order_id, kind, actor_kind, actor_name, at, created_at, updated_at, published_at)
         select 'slow' || substr(document_id, 5), id, 'edited', 'system', 'Artel', now(), now(), now(), now() from orders where document_id = $1`,
        [slow.documentId],
      );
      await app.post(`/api/orders/${quick.documentId}/status`, { as: { jwt }, body: { data: { to: 'confirmed' } } }).expect(200);
      // Both have seen the row with the higher id.
      await eventually(() => [staying, leaving].forEach((listener) => expect(of(listener, quick.documentId)).toHaveLength(1)));
      leaving.close();
      await writer.query('commit');
      // Nobody hints at it: the poll finds it.
      await eventually(() => expect(of(staying, slow.documentId)).toHaveLength(1), { withinMs: 5_000 });
      const back = await listen(jwt, { cursor: leaving.cursor() });
      expect(of(back, slow.documentId)).toHaveLength(1);
      // What the overlap read twice was told once.
      expect(of(staying, quick.documentId)).toHaveLength(1);
    } finally {
      await writer.end();
    }
  });
});
