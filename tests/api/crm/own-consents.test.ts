import { aCustomer } from '../../support/builders/customer';
import { aClient, aManager, aMarketer, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

const PATH = '/api/users/me/consents';

describe('my consents', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
    await app.sql(
      `with p as (insert into pages (document_id, slug, purpose, published_at) values ('pagem', 'consent-mine', 'consent', now()) returning id)
       insert into page_versions (document_id, page_id, version, locale, title, body, effective_at, created_by_name, published_at)
       select 'versionm' || n, id, n, 'ru', 't', 'b', now(), 'x', now() from p, generate_series(1, 2) n`,
    );
    await app.sql(
      `with p as (insert into pages (document_id, slug, purpose, published_at) values ('pagei', 'about-mine', 'information', now()) returning id)
       insert into page_versions (document_id, page_id, version, locale, title, body, effective_at, created_by_name, published_at)
       select 'versioni', id, 1, 'ru', 't', 'b', now(), 'x', now() from p`,
    );
  });
  afterAll(async () => app?.close());

  const agreed = { purpose: 'marketing', channel: 'email', granted: true, textVersion: 'consent-mine@1' };
  const put = (as: Person | null, consents: object[], key?: string) =>
    app.put(PATH, { as, body: { data: { consents } }, ...(key ? { key } : {}) });
  const words = (person: Person) =>
    app.sql(
      `select k.purpose, k.channel, k.granted, k.text_version, k.source, k.actor_kind, k.actor_id from consents k
       join customers_user_lnk l on l.customer_id = k.customer_id where l.user_id = $1 order by k.id`,
      [person.user.id],
    );

  it('are words of my own record, with text, time, channel and source', async () => {
    const person = await aClient(app);
    const known = await aCustomer(app, { name: 'Typed by staff', email: person.user.email });
    expect((await app.get(PATH, { as: person }).expect(200)).body.data).toEqual({ current: [], history: [] });
    const { data } = (await put(person, [agreed]).expect(200)).body;
    expect(data.current).toEqual([{ ...agreed, source: 'profile', at: expect.any(String) }]);
    expect((await app.get(PATH, { as: person })).body.data).toEqual(data);
    // What holds already is not written again; another text is.
    await put(person, [agreed]).expect(200);
    await put(person, [{ ...agreed, textVersion: 'consent-mine@2' }]).expect(200);
    await put(person, [{ purpose: 'marketing', granted: false }]).expect(200);
    const by = { purpose: 'marketing', source: 'profile', actor_kind: 'client', actor_id: person.user.id };
    expect(await words(person)).toEqual([
      { ...by, channel: 'email', granted: true, text_version: 'consent-mine@1' },
      { ...by, channel: 'email', granted: true, text_version: 'consent-mine@2' },
      { ...by, channel: 'any', granted: false, text_version: null },
    ]);
    const seen = await app.get(`/api/customers/${known.documentId}/consents`, { as: await aManager(app) }).expect(200);
    expect(seen.body.data.history).toHaveLength(3);
    expect(await app.sql('select name from customers where id = $1', [known.id])).toEqual([{ name: 'Typed by staff' }]);
  });

  it('asked for twice at once and replayed are written once, into one record', async () => {
    const person = await aClient(app);
    const both = await Promise.all([
      put(person, [agreed]),
      put(person, [agreed]),
      put(person, [agreed], 'mine'),
      put(person, [agreed], 'mine'),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(both[3]?.body).toEqual(both[2]?.body);
    expect(await words(person)).toHaveLength(1);
    expect(await app.sql('select 1 from customers where email = $1', [person.user.email])).toHaveLength(1);
    await put(person, [{ ...agreed, granted: false }], 'mine').expect(409);
    // Another person's key is another key.
    await put(await aClient(app), [{ ...agreed, granted: false }], 'mine').expect(200);
  });

  it('are refused when they make no sense', async () => {
    const person = await aClient(app);
    for (const wrong of [
      [],
      [{ ...agreed, purpose: 'spam' }],
      [{ ...agreed, channel: 'pigeon' }],
      [{ ...agreed, textVersion: null }],
      [{ ...agreed, textVersion: 'consent-mine@9' }],
      [{ ...agreed, textVersion: 'x' }],
      // A page that asks for nothing cannot be agreed to.
      [{ ...agreed, textVersion: 'about-mine@1' }],
      [{ ...agreed, source: 'desk' }],
      [{ ...agreed, at: '2020-01-01T00:00:00Z' }],
      [agreed, { ...agreed, granted: false }],
    ])
      await put(person, wrong).expect(400);
    expect(await words(person)).toEqual([]);
    expect(await app.sql('select 1 from customers_user_lnk where user_id = $1', [person.user.id])).toEqual([]);
  });

  it('are mine alone: not a visitor, and not another who is linked with the address', async () => {
    await put(null, [agreed]).expect(403);
    await app.get(PATH).expect(403);
    const owner = await aMarketer(app);
    const other = await aClient(app);
    const known = await aCustomer(app, { email: other.user.email });
    await app.sql('insert into customers_user_lnk (customer_id, user_id) values ($1, $2)', [known.id, owner.user.id]);
    await put(other, [agreed]).expect(200);
    expect(await words(owner)).toEqual([]);
    expect(await words(other)).toHaveLength(1);
    expect((await app.get(PATH, { as: owner }).expect(200)).body.data.history).toEqual([]);
  });

  it('never reach a record by its phone', async () => {
    const person = await aClient(app);
    const stranger = await aCustomer(app, { email: null });
    await app.put('/api/users/me', { as: person, body: { phone: stranger.phone } }).expect(200);
    await put(person, [agreed]).expect(200);
    expect(await app.sql('select 1 from consents where customer_id = $1', [stranger.id])).toEqual([]);
    expect(await app.sql('select 1 from customers_user_lnk where customer_id = $1', [stranger.id])).toEqual([]);
  });
});
