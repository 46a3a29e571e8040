import { createHash, createHmac } from 'node:crypto';
import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { newDocumentId } from '../../support/builders/sequence';
import { aRunningMailing, type MailingRow } from '../../support/builders/mailing';
import { aDirector, aManager, aPanelUser, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { startSmtpSink, type SmtpSink } from '../../support/smtp-sink';

interface Entry {
  kind: string;
  details: Record<string, unknown>;
}

describe('what mailings keep of people', () => {
  let app: App;
  let sink: SmtpSink;
  let manager: Person;
  let director: Person;
  beforeAll(async () => {
    sink = await startSmtpSink();
    app = await startApp({
      SMTP_URL: sink.url,
      SMS_RU_API_ID: 'ru-key',
      TWILIO_ACCOUNT_SID: 'AC1',
      TWILIO_AUTH_TOKEN: 'twilio-token',
      TWILIO_FROM: '+15005550006',
      VK_GROUP_ID: '77',
      VK_CONFIRMATION: 'c0nf1rm',
    });
    [manager, director] = [await aManager(app), await aDirector(app)];
  });
  afterAll(async () => {
    await app?.close();
    await sink?.close();
  });

  const written = async (customer: CustomerRow): Promise<MailingRow> => {
    const mailing = await aRunningMailing(app, [customer.email ?? '']);
    await eventually(async () =>
      expect(await app.sql('select state from deliveries where mailing_id = $1', [mailing.id])).toEqual([{ state: 'accepted' }]),
    );
    return mailing;
  };
  const timeline = async ({ documentId }: CustomerRow): Promise<Entry[]> =>
    (await app.get(`/api/customers/${documentId}/timeline`, { as: manager, query: { kinds: 'mailing' } }).expect(200)).body.data;

  it('stands on their timeline, goes along when records are merged and comes back when they are parted', async () => {
    const [from, into] = [await aCustomer(app), await aCustomer(app)];
    await written(from);
    expect(await timeline(from)).toMatchObject([{ kind: 'mailing.sent', details: { name: 'Test', channel: 'email' } }]);
    const path = `/api/customers/${from.documentId}/merge`;
    const merged = (await app.post(path, { as: manager, body: { into: into.documentId } }).expect(200)).body.data;
    expect(await timeline(into)).toHaveLength(1);
    await app.post(`/api/customers/merges/${merged.merge.documentId}/undo`, { as: manager }).expect(200);
    expect(await timeline(into)).toEqual([]);
    expect(await timeline(from)).toHaveLength(1);
  });

  it('is given out with their data, and erased with it; what waits is not sent any more', async () => {
    const customer = await aCustomer(app);
    const done = await written(customer);
    const later = await aRunningMailing(app, [customer.email ?? ''], { startsIn: 3_600_000, endsIn: 7_200_000 });
    const given = (await app.get(`/api/customers/${customer.documentId}/personal-data`, { as: manager }).expect(200)).body.data;
    expect(JSON.stringify(given.sections.mailings)).toContain(customer.email);
    await app
      .post(`/api/customers/${customer.documentId}/erase`, { as: director, body: { basis: 'request', reason: 'Просьба' } })
      .expect((answer) => expect([200, 201]).toContain(answer.status));
    const rows = await app.sql<{ mailing_id: number; address: string; state: string }>(
      'select mailing_id, address, state from deliveries where mailing_id = any($1::int[]) order by mailing_id',
      [[done.id, later.id]],
    );
    expect(rows.map(({ state }) => state)).toEqual(['accepted', 'suppressed']);
    expect(rows.filter(({ address }) => address.includes('@'))).toEqual([]);
    const [attempt] = await app.sql('select server_response from delivery_attempts where mailing_id = $1', [done.id]);
    expect(attempt).toEqual({ server_response: '250 2.0.0' });
    await expect(app.sql('update delivery_attempts set server_response = null')).rejects.toThrow('append-only');
  });

  it('leaves on the stop list who was put there by themselves or by the shop; what a server said of an address goes', async () => {
    const reasons = ['bounced', 'unsubscribed', 'complained', 'manual', 'imported'];
    for (const reason of reasons) {
      const customer = await aCustomer(app);
      await written(customer);
      await app.sql(
        `insert into suppressions (document_id, channel, address, reason, at, created_at, updated_at, published_at) values ($1, 'email', $2, $3, now(), now(), now(), now())`,
        [newDocumentId(), customer.email, reason],
      );
      await app
        .post(`/api/customers/${customer.documentId}/erase`, { as: director, body: { basis: 'request', reason: 'Просьба' } })
        .expect((answer) => expect([200, 201]).toContain(answer.status));
      const left = await app.sql('select reason from suppressions where address = $1', [customer.email]);
      expect(left).toEqual(reason === 'bounced' ? [] : [{ reason }]);
    }
  });

  it('hears from SMS.ru and Twilio whether a text arrived, once and only from them', async () => {
    const told = async (messageId: string): Promise<number> => {
      const [row] = await app.sql<{ id: number }>(
        `insert into notifications (document_id, event_key, event, language, variables, route, step, state, channel, address, attempts, message_id, queued_at, settled_at, created_at, updated_at, published_at)
         values ($1, $1, 'award', 'ru', '{}', '[]', 0, 'accepted', 'sms', '+79161234567', 1, $2, now(), now(), now(), now(), now()) returning id`,
        [newDocumentId(), messageId],
      );
      return row?.id ?? 0;
    };
    const stateOf = async (id: number) => (await app.sql('select state, last_reply from notifications where id = $1', [id]))[0];
    const [arrived, failed, american] = [await told('000000-1'), await told('000000-2'), await told('SM1')];
    const entries = ['sms_status\n000000-1\n103\n1767254400', 'sms_status\n000000-2\n104\n1767254400', 'sms_status\n000000-9\n104\n1'];
    const form = (hash: string) =>
      app.http
        .post('/api/channels/sms-ru')
        .type('form')
        .send({ 'data[0]': entries[0], 'data[1]': entries[1], 'data[2]': entries[2], hash });
    const right = createHash('sha256')
      .update(`ru-key${entries.join('')}`)
      .digest('hex');
    await form('0'.repeat(64)).expect(403);
    await app.http.post('/api/channels/sms-ru').type('form').send({ 'data[0]': entries[1] }).expect(403);
    expect(await stateOf(failed)).toMatchObject({ state: 'accepted' });
    await Promise.all([form(right).expect(200, '100'), form(right).expect(200, '100')]);
    await form(right).expect(200, '100');
    expect(await stateOf(arrived)).toEqual({ state: 'accepted', last_reply: 'status 103' });
    expect(await stateOf(failed)).toEqual({ state: 'rejected', last_reply: 'status 104' });
    const report = { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30003' };
    const signed = createHmac('sha1', 'twilio-token')
      .update(`${process.env.PUBLIC_URL ?? ''}/api/channels/twilioErrorCode30003MessageSidSM1MessageStatusundelivered`)
      .digest('base64');
    const twilio = (signature: string) =>
      app.http.post('/api/channels/twilio').set('X-Twilio-Signature', signature).type('form').send(report);
    await twilio('wrong').expect(403);
    await twilio(signed).expect(200, 'ok');
    expect(await stateOf(american)).toEqual({ state: 'rejected', last_reply: 'undelivered 30003' });
  });

  it('hears nothing of consents from VK while no secret proves that it is VK', async () => {
    const customer = await aCustomer(app);
    await app.sql(`update customers set vk_id = '4343' where id = $1`, [customer.id]);
    const tell = (body: object) => app.http.post('/api/channels/vk').send({ group_id: 77, v: '5.199', ...body });
    expect((await tell({ type: 'confirmation' }).expect(200)).text).toBe('c0nf1rm');
    await tell({ type: 'message_allow', event_id: 'f1', object: { user_id: 4343 } }).expect(403);
    await tell({ type: 'message_deny', event_id: 'f2', secret: '', object: { user_id: 4343 } }).expect(403);
    expect(await app.sql('select 1 from consents where customer_id = $1', [customer.id])).toEqual([]);
  });

  it('is sent once more by a named person where nobody knows whether it arrived, once', async () => {
    const customer = await aCustomer(app);
    sink.behave(({ stage }) => (stage === 'dot' ? 'drop' : undefined));
    const mailing = await aRunningMailing(app, [customer.email ?? '']);
    const delivery = async () =>
      (
        await app.sql<{ document_id: string; state: string }>('select document_id, state from deliveries where mailing_id = $1', [
          mailing.id,
        ])
      )[0];
    await eventually(async () => expect(await delivery()).toMatchObject({ state: 'unknown' }));
    sink.behave(() => undefined);
    const path = `/api/mailings/${mailing.documentId}/deliveries/${(await delivery())?.document_id ?? ''}/resend`;
    const resend = (as: Person, body: object = { acceptRisk: true }, key?: string) =>
      app.post(path, { as, body: { data: body }, ...(key ? { key } : {}) });
    await resend(manager).expect(403);
    await resend(director, {}).expect(400);
    const both = await Promise.all([resend(director, { acceptRisk: true }, 'resend-1'), resend(director)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await eventually(async () => expect(await delivery()).toMatchObject({ state: 'accepted' }));
    expect(sink.copiesOf(customer.email ?? '')).toBe(2);
    await resend(director).expect(409);
    expect((await resend(director, { acceptRisk: true }, 'resend-1')).status).toBe(both[0]?.status);
    expect(sink.copiesOf(customer.email ?? '')).toBe(2);
  });

  it('respects what they said: who has withdrawn their consent since the snapshot is passed over', async () => {
    const customer = await aCustomer(app);
    const mailing = await aRunningMailing(app, [customer.email ?? ''], { startsIn: 1_500 });
    const body = { purpose: 'marketing', channel: 'email', granted: false };
    await app.post(`/api/customers/${customer.documentId}/consents`, { as: manager, body }).expect(201);
    await eventually(async () =>
      expect(await app.sql('select state, reason from deliveries where mailing_id = $1', [mailing.id])).toEqual([
        { state: 'suppressed', reason: 'consent_withdrawn' },
      ]),
    );
    expect(sink.copiesOf(customer.email ?? '')).toBe(0);
  });

  it('lets marketers of the panel choose a segment by name, count it, and see nothing of its customers', async () => {
    const [marketer, staff] = [await aPanelUser(app, 'artel-marketer'), await aPanelUser(app, 'artel-manager')];
    const rules = { field: 'name', op: 'notEmpty' };
    const { documentId } = (await app.post('/desk/crm/segments', { as: staff, body: { data: { name: 'С именем', rules } } }).expect(201))
      .body.data;
    expect((await app.get('/desk/mailings/segments', { as: marketer }).expect(200)).body.data).toEqual([{ documentId, name: 'С именем' }]);
    await app.get('/desk/crm/segments', { as: marketer }).expect(403);
    const choice = { channel: 'email', customers: [], segment: documentId };
    const { people } = (await app.post('/desk/mailings/audience', { as: marketer, body: { data: choice } }).expect(200)).body.data;
    expect(people).toBeGreaterThan(0);
    await app.get('/desk/mailings/segments', { as: staff }).expect(403);
  });
});
