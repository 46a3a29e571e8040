import { aClient, aDirector, aManager, aMarketer, type Person } from '../../support/builders/person';
import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { startSmtpSink, type SmtpSink } from '../../support/smtp-sink';

const BODY = '<p>Здравствуйте, {{ customer.first_name | default: "друг" }}! <a href="{{ unsubscribe_url }}">Отписаться</a></p>';
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('mailings over REST', () => {
  let app: App;
  let sink: SmtpSink;
  let director: Person;
  let manager: Person;
  let marketer: Person;
  let people: CustomerRow[];
  beforeAll(async () => {
    sink = await startSmtpSink();
    app = await startApp({ SMTP_URL: sink.url, BOUNCE_TOKEN: 'bounce-token-0123456789' });
    [director, manager, marketer] = [await aDirector(app), await aManager(app), await aMarketer(app)];
    people = [await aCustomer(app, { name: 'Анна Петрова' }), await aCustomer(app), await aCustomer(app, { email: null })];
  });
  afterAll(async () => {
    await app?.close();
    await sink?.close();
  });

  const message = async (as = director, more: Record<string, unknown> = {}): Promise<string> =>
    (
      await app
        .post('/api/messages', { as, body: { data: { name: 'Новинки', subject: 'Новинки недели', body: BODY, ...more } } })
        .expect(201)
    ).body.data.documentId as string;
  const plan = (as: Person, more: Record<string, unknown> = {}, key?: string) =>
    app.post('/api/mailings', {
      as,
      ...(key ? { key } : {}),
      body: {
        data: { name: 'Июль', startAt: inHours(-1), endAt: inHours(2), customers: people.map(({ documentId }) => documentId), ...more },
      },
    });
  const planned = async (more: Record<string, unknown> = {}): Promise<string> =>
    (await plan(director, { message: await message(), ...more }).expect(201)).body.data.documentId as string;
  const act = (id: string, what: string, as = director, key?: string) =>
    app.post(`/api/mailings/${id}/${what}`, { as, body: { data: {} }, ...(key ? { key } : {}) });
  const stateOf = async (id: string) => (await app.get(`/api/mailings/${id}`, { as: director }).expect(200)).body.data;

  it('go from the plan to the last letter, and say what became of each', async () => {
    const id = await planned();
    const check = (await app.get(`/api/mailings/${id}/preflight`, { as: director }).expect(200)).body.data;
    expect(check).toMatchObject({ ok: true, problems: [], audience: { people: 3, withoutAddress: 1, willSend: 2 } });
    expect((await act(id, 'start').expect(200)).body.data).toMatchObject({ status: 'active', allowedActs: ['pause', 'complete'] });
    await eventually(async () => expect(await stateOf(id)).toMatchObject({ status: 'completed', endReason: 'finished' }), {
      withinMs: 30_000,
    });
    const { data, meta } = (await app.get(`/api/mailings/${id}/deliveries`, { as: director }).expect(200)).body;
    expect(meta.pagination.total).toBe(2);
    expect(data[0]).toMatchObject({ address: people[0]?.email, state: 'accepted', customer: { name: 'Анна Петрова' } });
    const one = (await app.get(`/api/mailings/${id}/deliveries/${data[0].documentId}`, { as: director }).expect(200)).body.data;
    expect(one.log).toEqual([expect.objectContaining({ outcome: 'succeeded', serverResponse: expect.stringContaining('250') })]);
    const stats = (await app.get(`/api/mailings/${id}/stats`, { as: manager }).expect(200)).body.data;
    expect(stats).toMatchObject({ counts: { audience: 2, sent: 2, failed: 0, unknown: 0 }, bounced: 0 });
    expect(stats.series).toEqual([expect.objectContaining({ succeeded: 2 })]);
    const owners = (await app.get('/api/mailings/stats', { as: manager }).expect(200)).body.data;
    expect(owners).toEqual([
      expect.objectContaining({ owner: expect.objectContaining({ isMe: false }), counts: expect.objectContaining({ sent: 2 }) }),
    ]);
    const progress = (await app.get(`/api/mailings/${id}/progress`, { as: director }).expect(200)).body.data;
    expect(progress).toMatchObject({ status: 'completed', audienceProgress: 1, secondsLeft: 0 });
  });

  it('start once, whoever asks at the same moment, and under one key with one answer', async () => {
    const id = await planned({ startAt: inHours(1) });
    const answers = await Promise.all([act(id, 'start'), act(id, 'start'), act(id, 'start')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error.details).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const again = await planned({ startAt: inHours(1) });
    const first = await act(again, 'start', director, 'start-once').expect(200);
    expect((await act(again, 'start', director, 'start-once').expect(200)).body).toEqual(first.body);
    await eventually(async () =>
      expect(await stateOf(again)).toMatchObject({ audienceState: 'ready', counts: { audience: 2, pending: 2 } }),
    );
    for (const one of [id, again]) await act(one, 'complete').expect(200);
    await eventually(async () => expect(await stateOf(id)).toMatchObject({ endReason: 'stopped', counts: { cancelled: 2 } }));
  });

  it('are paused and resumed by managers, who may not edit them', async () => {
    const id = await planned({ startAt: inHours(1) });
    await act(id, 'start').expect(200);
    await act(id, 'pause', manager).expect(200);
    expect(await stateOf(id)).toMatchObject({ status: 'paused', pausedBy: expect.any(String) });
    await act(id, 'pause', manager).expect(409);
    await act(id, 'resume', manager).expect(200);
    await act(id, 'complete', manager).expect(403);
    await app.put(`/api/mailings/${id}`, { as: manager, body: { data: { name: 'x' } } }).expect(403);
    await app.put(`/api/mailings/${id}`, { as: director, body: { data: { name: 'x' } } }).expect(409);
    await plan(manager).expect(403);
    await act(id, 'complete').expect(200);
  });

  it('belong to their owner: other marketers do not see them, clients nothing at all', async () => {
    const other = await aMarketer(app);
    const { documentId } = (await plan(marketer, { customers: [] }).expect(201)).body.data as { documentId: string };
    await app.get(`/api/mailings/${documentId}`, { as: marketer }).expect(200);
    await app.get(`/api/mailings/${documentId}`, { as: other }).expect(404);
    await app.put(`/api/mailings/${documentId}`, { as: other, body: { data: { name: 'x' } } }).expect(404);
    expect((await app.get('/api/mailings', { as: other }).expect(200)).body.data).toEqual([]);
    expect((await app.get('/api/mailings', { as: marketer }).expect(200)).body.data).toHaveLength(1);
    expect((await app.get('/api/mailings', { as: manager, query: { mine: 'false' } }).expect(200)).body.data.length).toBeGreaterThan(1);
    await app.get('/api/mailings', { as: await aClient(app) }).expect(403);
    await app.get('/api/mailings', { as: null }).expect(403);
    const check = (await app.get(`/api/mailings/${documentId}/preflight`, { as: marketer }).expect(200)).body.data;
    expect(check.problems.map(({ code }: { code: string }) => code).sort()).toEqual(['EMPTY_AUDIENCE', 'NO_MESSAGE']);
    await app.del(`/api/mailings/${documentId}`, { as: marketer }).expect(200);
    await app.get(`/api/mailings/${documentId}`, { as: marketer }).expect(404);
  });

  it('cannot start while the preflight has something to say', async () => {
    const bare = await message(director, { body: '<p>{{ customer.city }} {{ customer.nonsense }}</p>' });
    const { documentId } = (await plan(director, { message: bare, startAt: inHours(-3), endAt: inHours(-1) }).expect(201)).body.data;
    const refused = await act(documentId, 'start').expect(409);
    expect(refused.body.error.details.code).toBe('PREFLIGHT_FAILED');
    expect(refused.body.error.details.problems.map(({ code }: { code: string }) => code).sort()).toEqual([
      'MISSING_DATA',
      'NO_UNSUBSCRIBE_LINK',
      'UNKNOWN_TAG',
      'WINDOW_PAST',
    ]);
  });

  it('refuse what cannot be read, naming the field', async () => {
    await plan(director, { endAt: inHours(-2) }).expect(400);
    await plan(director, { startAt: '2026-03-29T02:30', endAt: inHours(9_000), timezone: 'Europe/Berlin' }).expect(400);
    await plan(director, { timezone: 'Mars/Olympus' }).expect(400);
    await plan(director, { channel: 'pigeon' }).expect(400);
    await plan(director, { ratePerSecond: 0 }).expect(400);
    await plan(director, { message: 'nosuchmessage' }).expect(400);
    await plan(director, { segment: 'nosuchsegment' }).expect(404);
    await app.post('/api/messages', { as: director, body: { data: { name: 'x', body: '{% if %}' } } }).expect(400);
    await app.post('/api/messages', { as: director, body: { data: { name: 'x', body: '{% include "secret" %}' } } }).expect(400);
  });

  it('give one answer under one key, and refuse the second of two editors', async () => {
    const first = await plan(director, {}, 'plan-one').expect(201);
    expect((await plan(director, {}, 'plan-one')).status).toBe(409); // Another window, so another request.
    const id = first.body.data.documentId as string;
    const edit = (name: string) => app.put(`/api/mailings/${id}`, { as: director, body: { data: { name, version: 1 } } });
    const answers = await Promise.all([edit('a'), edit('b')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error.details).toMatchObject({ code: 'STALE_VERSION', version: 2 });
  });

  it('show a message to one customer before it is sent, cleaned of scripts', async () => {
    const body = {
      data: {
        subject: 'Для {{ customer.first_name }}',
        body: `${BODY}<script>alert(1)</script><img src=x onerror=alert(1)>`,
        customer: people[0]?.documentId,
      },
    };
    const { data } = (await app.post('/api/messages/preview', { as: director, body }).expect(200)).body;
    expect(data).toMatchObject({ subject: 'Для Анна', missing: [], unknownTags: [] });
    expect(data.html).toContain('Здравствуйте, Анна');
    expect(data.html).not.toMatch(/<script|onerror/);
    await app.post('/api/messages/preview', { as: marketer, body }).expect(404);
  });

  const preview = (body: string, more: object = {}) =>
    app.post('/api/messages/preview', { as: director, body: { data: { subject: 'x', body, ...more } } });

  it.each([
    ['a layout that cannot be parsed', 'zzz', 'mjml'],
    ['loops that write too much', '{% for i in (1..100000000) %}{{ i }}{% endfor %}', 'html'],
    [
      'a value that doubles for ever',
      `{% assign a = "xxxxxxxxxx" %}${'{% assign a = a | append: a | append: a %}'.repeat(30)}{{ a }}`,
      'html',
    ],
    ['HTML that is never cleaned', '{% raw %}{{ <script>alert(1)</script> }}{% endraw %}', 'html'],
    ['values that are never escaped', '{{ "<img src=x onerror=alert(1)>" | raw }}', 'html'],
  ])('refuse %s by name, not by a fault of the server', async (_, body, format) => {
    expect((await preview(body, { format }).expect(400)).body.error.details).toMatchObject({ code: 'TEMPLATE_INVALID' });
  });

  it('lead nowhere that a field decides, but to the links of a letter', async () => {
    const layout = (inside: string): string => `<mjml><mj-body><mj-section><mj-column>${inside}</mj-column></mj-section></mj-body></mjml>`;
    const html = async (body: string, format = 'html'): Promise<string> => (await preview(body, { format }).expect(200)).body.data.html;
    expect(await html('<a href="{{ "javascript:alert(1)" }}">a</a><img src=" {{ customer.name }}">')).not.toContain('javascript:');
    expect(await html(layout('<mj-button href="{{ "javascript:alert(1)" }}">a</mj-button>'), 'mjml')).not.toContain('javascript:');
    expect(await html('<a href="{{ unsubscribe_url }}">a</a>')).toContain('/api/preferences/');
    expect(await html(layout('<mj-button href="{{ unsubscribe_url }}">a</mj-button>'), 'mjml')).toContain('/api/preferences/');
    expect(await html('<a href="https://shop.test/?c={{ customer.city }}">a</a>')).toContain('https://shop.test/?c=');
  });

  it('are tried out on one address', async () => {
    const id = await message();
    const sent = await app.post(`/api/messages/${id}/test`, { as: director, body: { data: { to: 'Me@Shop.test' } } }).expect(200);
    expect(sent.body.data).toMatchObject({ outcome: 'succeeded' });
    expect(sink.copiesOf('me@shop.test')).toBe(1);
    await app.post(`/api/messages/${id}/test`, { as: director, body: { data: { to: 'nobody' } } }).expect(400);
    await app.post(`/api/messages/${id}/test`, { as: manager, body: { data: { to: 'me@shop.test' } } }).expect(403);
  });

  describe('links in letters', () => {
    const linkTo = async (customer: CustomerRow): Promise<string> => {
      const id = await planned({ customers: [customer.documentId] });
      await act(id, 'start').expect(200);
      await eventually(async () => expect(await stateOf(id)).toMatchObject({ status: 'completed' }), { withinMs: 30_000 });
      const text = sink.letters.findLast(({ to }) => to === customer.email)?.text.replace(/\r\n[ \t]+/g, '') ?? '';
      return new URL(/List-Unsubscribe:<?([^>\r]+)>/.exec(text.replaceAll(' ', ''))?.[1] ?? '').pathname;
    };

    it('unsubscribe by one POST without cookie or sign-in; a GET changes nothing; the next mailing passes them over', async () => {
      const customer = await aCustomer(app);
      const link = await linkTo(customer);
      const page = await app.get(link, { as: null, headers: { 'Accept-Language': 'ru' } }).expect(200);
      expect(page.text).toContain('Отписаться');
      expect(page.text).not.toContain(customer.email ?? '');
      expect(await app.sql('select 1 from suppressions where address = $1', [customer.email])).toEqual([]);
      const click = () => app.http.post(link).type('form').send('List-Unsubscribe=One-Click');
      await Promise.all([click().expect(200), click().expect(200)]);
      expect(await app.sql('select reason from suppressions where address = $1', [customer.email])).toEqual([{ reason: 'unsubscribed' }]);
      const words = () =>
        app.sql('select channel, granted, source, actor_kind from consents where customer_id = $1 and channel = $$email$$ order by id', [
          customer.id,
        ]);
      const word = { channel: 'email', source: 'unsubscribe', actor_kind: 'client' };
      expect(await words()).toEqual([{ ...word, granted: false }]);
      await app.http.post(`${link}x`).expect(404);
      const again = await planned({ customers: [customer.documentId, people[0]?.documentId] });
      const check = (await app.get(`/api/mailings/${again}/preflight`, { as: director }).expect(200)).body.data;
      expect(check.audience).toMatchObject({ willSend: 1, suppressed: { unsubscribed: 1 } });
      const count = (more: object) =>
        app.post('/api/mailings/audience', {
          as: director,
          body: { data: { customers: [customer.documentId, people[0]?.documentId], ...more } },
        });
      expect((await count({}).expect(200)).body.data).toEqual({ people: 2, addresses: 2, withoutAddress: 0 });
      expect((await count({ withSuppressed: true }).expect(200)).body.data).toMatchObject({
        addresses: 2,
        suppressed: { unsubscribed: 1 },
      });
      const preferences = link.replace('unsubscribe', 'preferences');
      expect((await app.get(preferences, { as: null }).expect(200)).text).toContain('name="email"');
      await app.http.post(preferences).type('form').send({ email: 'on' }).expect(200);
      expect(await app.sql('select 1 from suppressions where address = $1 and lifted_at is null', [customer.email])).toEqual([]);
      expect(await words()).toEqual([
        { ...word, granted: false },
        { ...word, granted: true },
      ]);
    });

    it('are undone by agreeing anew in the profile, unless a server barred the address', async () => {
      await app.sql(
        `with p as (insert into pages (document_id, slug, purpose, published_at) values ('pageletters', 'consent-letters', 'consent', now()) returning id)
         insert into page_versions (document_id, page_id, version, locale, title, body, effective_at, created_by_name, published_at)
         select 'versionletters', id, 1, 'ru', 't', 'b', now(), 'x', now() from p`,
      );
      const client = await aClient(app);
      const agree = (granted: boolean) =>
        app.put('/api/users/me/consents', {
          as: client,
          body: {
            data: {
              consents: [{ purpose: 'marketing', channel: 'email', granted, ...(granted ? { textVersion: 'consent-letters@1' } : {}) }],
            },
          },
        });
      await agree(true).expect(200);
      const [row] = await app.sql<CustomerRow>(
        'select c.id, c.document_id as "documentId", c.email from customers c join customers_user_lnk l on l.customer_id = c.id where l.user_id = $1',
        [client.user.id],
      );
      if (!row) throw new Error('The client has no record');
      await app.http.post(await linkTo(row)).expect(200);
      const barred = () => app.sql('select reason from suppressions where address = $1 and lifted_at is null', [row.email]);
      expect(await barred()).toEqual([{ reason: 'unsubscribed' }]);
      await agree(true).expect(200);
      expect(await barred()).toEqual([]);
      await app.sql("update suppressions set reason = 'complained', lifted_at = null where address = $1", [row.email]);
      await agree(false).expect(200);
      await agree(true).expect(200);
      expect(await barred()).toEqual([{ reason: 'complained' }]);
    });

    it('are matched with the reports that come back: a dead address is suppressed, policy is not, a complaint is', async () => {
      const customers = [await aCustomer(app), await aCustomer(app), await aCustomer(app)];
      const ids: string[] = [];
      for (const customer of customers) ids.push((await linkTo(customer)).split('/').at(-1)?.split('.')[0] ?? '');
      const post = (path: string, mail: string, token = 'bounce-token-0123456789') =>
        app.http
          .post(path)
          .set({ Authorization: `Bearer ${token}`, 'Content-Type': 'message/rfc822' })
          .send(mail);
      await post('/api/bounces', dsnOf(ids[0] ?? '', '5.1.1'), 'wrong-token-0123456789').expect(401);
      expect((await post('/api/bounces', dsnOf(ids[0] ?? '', '5.1.1')).expect(200)).body.data).toEqual({ matched: true, kind: 'bounced' });
      expect((await post('/api/bounces', dsnOf(ids[1] ?? '', '5.7.1')).expect(200)).body.data).toEqual({ matched: true, kind: 'bounced' });
      expect((await post('/api/bounces', dsnOf('dnobodysletteratallhere00', '5.1.1')).expect(200)).body.data.matched).toBe(false);
      expect((await post('/api/complaints', arfOf(ids[2] ?? '')).expect(200)).body.data).toEqual({ matched: true, kind: 'complained' });
      const rows = await app.sql('select address, reason from suppressions where address = any($1::text[]) order by id', [
        customers.map(({ email }) => email),
      ]);
      expect(rows).toEqual([
        { address: customers[0]?.email, reason: 'bounced' },
        { address: customers[2]?.email, reason: 'complained' },
      ]);
    });
  });

  it('keep a stop list: added, imported, exported, lifted, by managers', async () => {
    const add = (address: string, as = manager) => app.post('/api/suppressions', { as, body: { data: { channel: 'email', address } } });
    const both = await Promise.all([add('Stop@One.test'), add('stop@one.test')]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.body.data.documentId).toBe(both[1]?.body.data.documentId);
    await add('no address').expect(400);
    await add('a@b.test', marketer).expect(403);
    const text = 'address\nstop@two.test;left\nbroken\nstop@one.test';
    const imported = await app.post('/api/suppressions/import', { as: manager, body: { data: { channel: 'email', text } } }).expect(200);
    expect(imported.body.data).toEqual({ added: 1, known: 1, failed: [{ line: 3, address: 'broken' }] });
    const csv = (await app.get('/api/suppressions/export.csv', { as: manager }).expect(200)).text;
    expect(csv).toMatch(/^channel,address,reason,at,by,note\r\n/);
    expect(csv).toContain('email,stop@two.test,imported');
    const id = both[0]?.body.data.documentId as string;
    await app.del(`/api/suppressions/${id}`, { as: manager }).expect(200);
    await app.del(`/api/suppressions/${id}`, { as: manager }).expect(404);
    const list = (await app.get('/api/suppressions', { as: manager, query: { _q: 'two' } }).expect(200)).body;
    expect(list.data).toEqual([expect.objectContaining({ address: 'stop@two.test' })]);
  });
});

const CRLF = '\r\n';
const partsOf = (type: string, parts: [string, string][]): string =>
  [
    'From: MAILER-DAEMON@mx.test',
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary="b1"`,
    '',
    ...parts.flatMap(([contentType, text]) => ['--b1', `Content-Type: ${contentType}`, '', text]),
    '--b1--',
    '',
  ].join(CRLF);

function dsnOf(delivery: string, status: string): string {
  return partsOf('delivery-status', [
    ['text/plain', 'It did not arrive.'],
    [
      'message/delivery-status',
      [
        'Reporting-MTA: dns; mx.test',
        `Original-Envelope-Id: m.${delivery}`,
        '',
        'Final-Recipient: rfc822; x@y.test',
        'Action: failed',
        `Status: ${status}`,
        `Diagnostic-Code: smtp; 550 ${status} no`,
        '',
      ].join(CRLF),
    ],
    ['text/rfc822-headers', [`Message-ID: <m.${delivery}@127.0.0.1>`, 'Subject: Hello', ''].join(CRLF)],
  ]);
}

function arfOf(delivery: string): string {
  return partsOf('feedback-report', [
    ['text/plain', 'An abuse report.'],
    ['message/feedback-report', ['Feedback-Type: abuse', 'User-Agent: fbl/1', 'Version: 1', ''].join(CRLF)],
    ['message/rfc822', [`Message-ID: <m.${delivery}@127.0.0.1>`, 'Subject: Hello', '', 'Body', ''].join(CRLF)],
  ]);
}
