import { randomUUID } from 'node:crypto';
import type { Test } from 'supertest';
import { invariants } from '../../../src/api/mailings/sql/invariants';
import { aCustomer } from '../../support/builders/customer';
import { aClient, aDirector, aManager, aMarketer, aPanelUser, type PanelPerson, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { startSmtpSink, type SmtpSink } from '../../support/smtp-sink';

const BODY = '<p>Здравствуйте! <a href="{{ unsubscribe_url }}">Отписаться</a></p>';
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Each write of the mailings against two at once, the same one sent again, somebody who may not, and what cannot be. */
describe('every write of the mailings', () => {
  let app: App;
  let sink: SmtpSink;
  let people: { director: Person; manager: Person; marketer: Person; other: Person; client: Person; panel: PanelPerson };
  beforeAll(async () => {
    sink = await startSmtpSink();
    app = await startApp({ SMTP_URL: sink.url });
    const [director, manager, marketer, other] = [await aDirector(app), await aManager(app), await aMarketer(app), await aMarketer(app)];
    people = { director, manager, marketer, other, client: await aClient(app), panel: await aPanelUser(app, 'artel-director') };
  });
  afterAll(async () => {
    for (const { name, sql } of invariants) expect({ name, breaches: await app.sql(sql) }).toEqual({ name, breaches: [] });
    await app?.close();
    await sink?.close();
  });

  const statusesOf = async (tests: Test[]): Promise<number[]> => (await Promise.all(tests)).map(({ status }) => status).sort();
  /** The same request under one key at once and once more later: one answer. */
  const oneAnswer = async (send: (key: string) => Test, status: number): Promise<{ data: Record<string, unknown> }> => {
    const key = randomUUID();
    const [first, twin] = await Promise.all([send(key), send(key)]);
    const later = await send(key);
    expect([first.status, twin.status, later.status]).toEqual([status, status, status]);
    expect(twin.body).toEqual(first.body);
    expect(later.body).toEqual(first.body);
    return first.body as { data: Record<string, unknown> };
  };
  const keyed = (key?: string): { key?: string } => (key ? { key } : {});
  const amount = async (text: string, values: unknown[]): Promise<number> => (await app.sql(text, values)).length;

  const letter = (more: object = {}, as: Person = people.director, key?: string) =>
    app.post('/api/messages', { as, ...keyed(key), body: { data: { name: 'Письмо', subject: 'Тема', body: BODY, ...more } } });
  const letterId = async (): Promise<string> => (await letter().expect(201)).body.data.documentId as string;
  const plan = (more: object = {}, as: Person = people.director, key?: string) =>
    app.post('/api/mailings', { as, ...keyed(key), body: { data: { name: 'План', ...window, ...more } } });
  const window = { startAt: inHours(1), endAt: inHours(2) };
  const planned = async (): Promise<string> => {
    const { documentId } = await aCustomer(app);
    return (await plan({ message: await letterId(), customers: [documentId] }).expect(201)).body.data.documentId as string;
  };
  const act = (id: string, what: string, as: Person = people.director, key?: string) =>
    app.post(`/api/mailings/${id}/${what}`, { as, ...keyed(key), body: { data: {} } });
  const started = async (): Promise<string> => {
    const id = await planned();
    await act(id, 'start').expect(200);
    return id;
  };

  it('plan a mailing', async () => {
    const name = randomUUID();
    expect(await statusesOf([plan({ name: `${name} a` }), plan({ name: `${name} b` })])).toEqual([201, 201]);
    await oneAnswer((key) => plan({ name }, people.director, key), 201);
    expect(await amount('select 1 from mailings where name = $1', [name])).toBe(1);
    for (const as of [people.manager, people.client]) await plan({ name }, as).expect(403);
    for (const wrong of [{ name: '' }, { endAt: inHours(-1) }, { customers: ['no id!'] }, { owner: 1 }]) await plan(wrong).expect(400);
  });

  it('change a mailing', async () => {
    const id = await planned();
    const change = (body: object, as: Person = people.director, key?: string) =>
      app.put(`/api/mailings/${id}`, { as, ...keyed(key), body: { data: body } });
    expect(await statusesOf([change({ name: 'a', version: 1 }), change({ name: 'b', version: 1 })])).toEqual([200, 409]);
    const { data } = await oneAnswer((key) => change({ name: 'c', version: 2 }, people.director, key), 200);
    expect(data).toMatchObject({ name: 'c', version: 3 });
    await change({ name: 'x' }, people.manager).expect(403);
    await change({ name: 'x' }, people.other).expect(404);
    for (const wrong of [{ timezone: 'Mars/Olympus' }, { ratePerSecond: 0 }, { startAt: inHours(3), endAt: inHours(2) }])
      await change(wrong).expect(400);
  });

  it('delete a mailing', async () => {
    const drop = (id: string, as: Person = people.director, key?: string) => app.del(`/api/mailings/${id}`, { as, ...keyed(key) });
    const [one, two, running] = [await planned(), await planned(), await started()];
    expect(await statusesOf([drop(one), drop(one)])).toEqual([200, 404]);
    await drop(two, people.manager).expect(403);
    await drop(two, people.other).expect(404);
    await oneAnswer((key) => drop(two, people.director, key), 200);
    await drop(running).expect(409);
    await drop('no id!').expect(400);
  });

  it('delete a mailing or start it, never both', async () => {
    const id = await planned();
    const [dropped, begun] = await Promise.all([app.del(`/api/mailings/${id}`, { as: people.director }), act(id, 'start')]);
    expect([dropped.status, begun.status]).toEqual(dropped.status === 200 ? [200, 404] : [409, 200]);
  });

  it.each([
    ['start', planned, 403],
    ['pause', started, 200],
    [
      'resume',
      async () => {
        const id = await started();
        await act(id, 'pause').expect(200);
        return id;
      },
      200,
    ],
    ['complete', started, 403],
  ] as const)('%s a mailing', async (what, before, ofManager) => {
    const [one, two, three] = [await before(), await before(), await before()];
    expect(await statusesOf([act(one, what), act(one, what)])).toEqual([200, 409]);
    await act(two, what, people.client).expect(403);
    await act(two, what, people.other).expect(404);
    await oneAnswer((key) => act(two, what, people.director, key), 200);
    await act(three, what, people.manager).expect(ofManager);
    await act('nosuchmailing', what).expect(404);
    const unready = (await plan().expect(201)).body.data.documentId as string;
    await act(unready, what).expect(409);
  });

  it('try a mailing out on one address', async () => {
    const [id, to] = [await planned(), `${randomUUID()}@sink.test`];
    const attempt = (body: object, as: Person = people.director) => app.post(`/api/mailings/${id}/test`, { as, body: { data: body } });
    expect(await statusesOf([attempt({ to }), attempt({ to })])).toEqual([200, 200]);
    expect(sink.copiesOf(to)).toBe(2);
    await attempt({ to }, people.manager).expect(403);
    await attempt({ to }, people.other).expect(404);
    for (const wrong of ['nobody', 'a@b.test, c@d.test', 'a@b.test\r\nBcc: c@d.test']) await attempt({ to: wrong }).expect(400);
    expect(sink.letters.filter(({ to: address }) => /[bd]\.test/.test(address))).toEqual([]);
  });

  it('write, change and delete a message', async () => {
    const name = randomUUID();
    await oneAnswer((key) => letter({ name }, people.director, key), 201);
    expect(await amount('select 1 from messages where name = $1', [name])).toBe(1);
    expect(await statusesOf([letter({ name: 'a' }), letter({ name: 'a' })])).toEqual([201, 201]);
    await letter({}, people.manager).expect(403);
    for (const wrong of [{ body: '  ' }, { body: '{% if %}' }, { format: 'pdf' }, { body: 'zzz', format: 'mjml' }])
      await letter(wrong).expect(400);
    const id = await letterId();
    const change = (body: object, as: Person = people.director, key?: string) =>
      app.put(`/api/messages/${id}`, { as, ...keyed(key), body: { data: body } });
    expect(await statusesOf([change({ name: 'a', version: 1 }), change({ name: 'b', version: 1 })])).toEqual([200, 409]);
    await oneAnswer((key) => change({ name: 'c', version: 2 }, people.director, key), 200);
    await change({ name: 'x' }, people.manager).expect(403);
    await change({ name: 'x' }, people.other).expect(404);
    await change({ body: '{{ unclosed' }).expect(400);
    const drop = (as: Person = people.director, key?: string) => app.del(`/api/messages/${id}`, { as, ...keyed(key) });
    await drop(people.manager).expect(403);
    await drop(people.other).expect(404);
    await oneAnswer((key) => drop(people.director, key), 200);
    const again = await letterId();
    const both = [0, 1].map(() => app.del(`/api/messages/${again}`, { as: people.director }));
    expect(await statusesOf(both)).toEqual([200, 404]);
    await app.del('/api/messages/no id!', { as: people.director }).expect(400);
  });

  it('add files to a message, ten at most, and take them away', async () => {
    const id = await letterId();
    const add = (as: Person = people.director, bytes = 'hello') =>
      app.http.post(`/api/messages/${id}/files`).set('Authorization', `Bearer ${as.jwt}`).attach('file', Buffer.from(bytes), 'a.txt');
    await add(people.manager).expect(403);
    await add(people.other).expect(404);
    await add(people.director, '').expect(400);
    const all = await Promise.all(Array.from({ length: 12 }, () => add()));
    expect(all.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 10 }, () => 201), 400, 400]);
    const [one, two] = all.flatMap(({ status, body }) => (status === 201 ? [body.data.documentId as string] : []));
    const drop = (file: string, as: Person = people.director, key?: string) =>
      app.del(`/api/messages/${id}/files/${file}`, { as, ...keyed(key) });
    await drop(one ?? '', people.manager).expect(403);
    await drop(one ?? '', people.other).expect(404);
    expect(await statusesOf([drop(one ?? ''), drop(one ?? '')])).toEqual([200, 404]);
    await oneAnswer((key) => drop(two ?? '', people.director, key), 200);
    expect(await amount('select 1 from message_attachments a join messages m on m.id = a.message_id where m.document_id = $1', [id])).toBe(
      8,
    );
  });

  it('put addresses on the stop list, one or many, and take them from it', async () => {
    const address = `${randomUUID()}@stop.test`;
    const add = (body: object, as: Person = people.manager, key?: string) =>
      app.post('/api/suppressions', { as, ...keyed(key), body: { data: { channel: 'email', ...body } } });
    const { data } = await oneAnswer((key) => add({ address }, people.manager, key), 201);
    await add({ address }, people.marketer).expect(403);
    for (const wrong of [{ address: 'nobody' }, { address, channel: 'pigeon' }, {}]) await add(wrong).expect(400);
    const take = (text: string, as: Person = people.manager, key?: string) =>
      app.post('/api/suppressions/import', { as, ...keyed(key), body: { data: { channel: 'email', text } } });
    const list = Array.from({ length: 50 }, (_, at) => `${at}-${address}`);
    const both = await Promise.all([take(list.join('\n')), take([...list].reverse().join('\n'))]);
    expect(both.reduce((sum, { body }) => sum + (body.data.added as number), 0)).toBe(50);
    const replayed = await oneAnswer((key) => take(`again-${address}`, people.manager, key), 200);
    expect(replayed.data).toMatchObject({ added: 1, known: 0 });
    await take('a@b.test', people.marketer).expect(403);
    await app.post('/api/suppressions/import', { as: people.manager, body: { data: { channel: 'pigeon', text: address } } }).expect(400);
    const lift = (id: string, as: Person = people.manager, key?: string) => app.del(`/api/suppressions/${id}`, { as, ...keyed(key) });
    await lift(String(data.documentId), people.marketer).expect(403);
    expect(await statusesOf([lift(String(data.documentId)), lift(String(data.documentId))])).toEqual([200, 404]);
    const more = (await add({ address }).expect(201)).body.data.documentId as string;
    await oneAnswer((key) => lift(more, people.manager, key), 200);
    await lift('no id!').expect(400);
  });

  it('word a notification and set a channel up', async () => {
    const templates = (await app.get('/desk/notifications/templates', { as: people.panel }).expect(200)).body.data;
    const { event, enabled, channels, texts, version } = templates.find((one: { event: string }) => one.event === 'award');
    const word = (more: object = {}, as: PanelPerson = people.panel, key?: string) =>
      app.put(`/desk/notifications/templates/${event}`, {
        as,
        ...keyed(key),
        body: { data: { enabled, channels, texts, version, ...more } },
      });
    expect(await statusesOf([word(), word()])).toEqual([200, 409]);
    await oneAnswer((key) => word({ version: Number(version) + 1 }, people.panel, key), 200);
    const staff = await aPanelUser(app, 'artel-manager');
    await word({ version: Number(version) + 2 }, staff).expect(403);
    await word({ version: Number(version) + 2, texts: { ...texts, en: { ...texts.en, short: ' ' } } }).expect(400);
    const [channel] = (await app.get('/desk/channels', { as: people.panel }).expect(200)).body.data;
    const wish = { ratePerSecond: 5, connections: 2, timeoutSeconds: 30, requiresConsent: true };
    const setUp = (more: object = {}, as: PanelPerson = people.panel, key?: string) =>
      app.put('/desk/channels/vk', { as, ...keyed(key), body: { data: { ...wish, version: channel.version, ...more } } });
    expect(await statusesOf([setUp(), setUp()])).toEqual([200, 409]);
    await oneAnswer((key) => setUp({ version: Number(channel.version) + 1 }, people.panel, key), 200);
    await setUp({ version: Number(channel.version) + 2 }, staff).expect(403);
    for (const wrong of [{ connections: 0 }, { ratePerSecond: 0 }, { timeoutSeconds: 1 }]) await setUp(wrong).expect(400);
  });

  it('keep a choice made on the page of preferences, whoever clicks twice', async () => {
    const customer = await aCustomer(app);
    const message = await letterId();
    const { documentId } = (await plan({ message, customers: [customer.documentId], startAt: inHours(-1) }).expect(201)).body.data;
    await act(documentId, 'start').expect(200);
    await eventually(() => expect(sink.copiesOf(customer.email ?? '')).toBe(1), { withinMs: 30_000 });
    const text = sink.letters.findLast(({ to }) => to === customer.email)?.text.replace(/\r\n[ \t]+/g, '') ?? '';
    const link = new URL(/List-Unsubscribe:<?([^>\r]+)>/.exec(text.replaceAll(' ', ''))?.[1] ?? '').pathname.replace(
      'unsubscribe',
      'preferences',
    );
    const choose = (path: string, form: object = {}) => app.http.post(path).type('form').send(form);
    expect(await statusesOf([choose(link), choose(link)])).toEqual([200, 200]);
    await choose(link).expect(200);
    expect(await app.sql('select reason from suppressions where address = $1 and lifted_at is null', [customer.email])).toEqual([
      { reason: 'unsubscribed' },
    ]);
    await choose(`${link.slice(0, -3)}AAA`).expect(404);
    await choose(`/api/preferences/d000000010000007bf366bf1.${link.split('.')[1] ?? ''}`).expect(404);
  });
});
