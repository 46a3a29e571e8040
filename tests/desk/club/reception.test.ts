import { aCustomer } from '../../support/builders/customer';
import { anEvent } from '../../support/builders/event';
import { aManager, aPanelUser, type PanelPerson } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe('the club on the desk', () => {
  let app: App;
  let receptionist: PanelPerson;
  let manager: PanelPerson;
  let director: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    receptionist = await aPanelUser(app, 'artel-receptionist');
    manager = await aPanelUser(app, 'artel-manager');
    director = await aPanelUser(app, 'artel-director');
  });
  afterAll(async () => app?.close());

  const find = async (q: string, as: PanelPerson = receptionist) =>
    (await app.get('/desk/club/reception/visitors', { as, query: { q } }).expect(200)).body.data as {
      documentId: string;
      name: string;
      inside: { visit: string } | null;
      today: { title: string; participation: string; isIn: boolean } | null;
      visits: number;
    }[];

  it('finds people by the last digits of the phone, by name and by the code of their card', async () => {
    const customer = await aCustomer(app, { name: 'Мария Кузнецова', phone: '+79162044417' });
    await aCustomer(app, { name: 'Денис Лаптев', phone: '+79035584417' });
    expect((await find('4417')).map(({ name }) => name).sort()).toEqual(['Денис Лаптев', 'Мария Кузнецова']);
    expect((await find('04-44-17')).map(({ name }) => name)).toEqual(['Мария Кузнецова']);
    expect((await find('8 916 204 44 17')).map(({ name }) => name)).toEqual(['Мария Кузнецова']);
    expect((await find('кузнец')).map(({ name }) => name)).toEqual(['Мария Кузнецова']);
    expect(await find('7')).toEqual([]);
    const card = await app.get(`/desk/club/customers/${customer.documentId}/card.png`, { as: receptionist }).expect(200);
    expect(card.headers['content-type']).toContain('image/png');
    expect(await find(`ARTEL-C-${customer.documentId}-${'0'.repeat(32)}`)).toEqual([]);
    await app.get('/desk/club/reception/visitors', { as: receptionist, query: { q: '' } }).expect(400);
  });

  it('checks in with one write, shows who is inside with their place at today’s event, and undoes it', async () => {
    const customer = await aCustomer(app, { name: 'Вера Соколова', phone: '+79160001122' });
    const event = await anEvent(app, { title: 'Сегодня', startsInHours: 0.1 });
    await app
      .post(`/desk/club/events/${event.documentId}/participations`, { as: manager, body: { customer: customer.documentId } })
      .expect(201);
    const [found] = await find('1122');
    expect(found).toMatchObject({ inside: null, visits: 0 });
    const body = { customer: customer.documentId, ...(found?.today ? { participation: found.today.participation } : {}) };
    const visit = (await app.post('/desk/club/visits', { as: receptionist, body, key: 'reception-one' }).expect(201)).body.data;
    expect((await app.post('/desk/club/visits', { as: receptionist, body, key: 'reception-one' }).expect(201)).body.data).toEqual(visit);
    const [now] = await find('1122');
    expect(now).toMatchObject({ inside: { visit: visit.documentId }, visits: 1, ...(found?.today ? { today: { isIn: true } } : {}) });
    const records = await app.get('/desk/club/reception/records', { as: receptionist }).expect(200);
    expect(records.body.data[0]).toMatchObject({ kind: 'arrival', customer: 'Вера Соколова', mayUndo: true });
    expect(records.body.meta).toEqual({ recentHours: 24 });
    await app.post(`/desk/club/visits/${visit.documentId}/undo`, { as: receptionist, body: {} }).expect(200);
    expect((await find('1122'))[0]).toMatchObject({ inside: null, visits: 0 });
    if (found?.today) expect((await find('1122'))[0]?.today?.isIn).toBe(false);
  });

  it('adds a visitor with consent to the text in force and checks them in', async () => {
    await app
      .post('/desk/news/pages/consent-personal-data/versions', { as: director, body: { locale: 'ru', title: 'Согласие', body: 'Текст' } })
      .expect(201);
    const visitor = { name: 'Новый Человек', phone: '8 916 777 66 55', sex: 'male', birthDate: '1990-02-03', consent: true, checkIn: true };
    const { body } = await app.post('/desk/club/reception/visitors', { as: receptionist, body: visitor, key: 'new-one' }).expect(201);
    expect(body.data.visit).toMatchObject({ customer: { name: 'Новый Человек', phone: '+79167776655' } });
    expect((await app.post('/desk/club/reception/visitors', { as: receptionist, body: visitor, key: 'new-one' }).expect(201)).body).toEqual(
      body,
    );
    expect(
      await app.sql(
        `select k.purpose, k.granted, k.text_version, v.sex, v.age_band from consents k join customers c on c.id = k.customer_id join visits v on v.customer_id = c.id where c.document_id = $1`,
        [body.data.customer],
      ),
    ).toEqual([
      { purpose: 'personal_data', granted: true, text_version: 'consent-personal-data@1', sex: 'male', age_band: expect.any(String) },
    ]);
    const twin = await app.post('/desk/club/reception/visitors', { as: receptionist, body: { ...visitor, name: 'Другой' } }).expect(409);
    expect(twin.body.error.details).toMatchObject({ code: 'DUPLICATE', customer: { documentId: body.data.customer } });
    const same = { ...visitor, name: 'Двое Сразу', phone: '+79167776644' };
    const both = await Promise.all([1, 2].map(() => app.post('/desk/club/reception/visitors', { as: receptionist, body: same })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await app.post('/desk/club/reception/visitors', { as: receptionist, body: { ...visitor, name: ' ' } }).expect(400);
    const marketer = await aPanelUser(app, 'artel-marketer');
    await app.post('/desk/club/reception/visitors', { as: marketer, body: { ...same, phone: '+79167776633' } }).expect(403);
    const nameless = { name: 'Без телефона', consent: true, checkIn: false };
    await app.post('/desk/club/reception/visitors', { as: receptionist, body: nameless }).expect(201);
  });

  it('opens to each role what is theirs', async () => {
    const draft = { title: 'Вечер', startAt: '2031-01-01T18:00:00Z', endAt: '2031-01-01T20:00:00Z' };
    for (const [person, allowed] of [
      [receptionist, { visits: 200, events: 403, plan: 403, settings: 403 }],
      [manager, { visits: 200, events: 200, plan: 403, settings: 403 }],
      [director, { visits: 200, events: 200, plan: 201, settings: 200 }],
      [await aPanelUser(app, 'artel-marketer'), { visits: 403, events: 403, plan: 403, settings: 403 }],
    ] as const) {
      await app.get('/desk/club/visits/inside', { as: person }).expect(allowed.visits);
      await app.get('/desk/club/events', { as: person }).expect(allowed.events);
      await app.post('/desk/club/events', { as: person, body: draft }).expect(allowed.plan);
      await app.get('/desk/club/settings', { as: person }).expect(allowed.settings);
    }
    await app.get('/desk/club/visits/inside').expect(401);
    await app.get('/desk/club/visits/inside', { as: await aManager(app) }).expect(401);
  });

  it('keeps the windows that a director sets, once under one key', async () => {
    const save = (as: PanelPerson, recentHours: number) => app.put('/desk/club/settings', { as, body: { recentHours }, key: 'settings' });
    await save(manager, 0).expect(403);
    const [saved, replayed] = await Promise.all([save(director, 0).expect(200), save(director, 0).expect(200)]);
    expect(saved.body.data).toEqual({ recentHours: 0, offerMinutes: 120, insideHours: 12 });
    expect(replayed.body).toEqual(saved.body);
    expect((await save(director, 1).expect(409)).body.error.details.code).toBe('IDEMPOTENCY_MISMATCH');
    expect(await app.sql(`select count(*)::int as n from audit_entries where action = 'club.settings'`)).toEqual([{ n: 1 }]);
    const customer = await aCustomer(app);
    const visit = (await app.post('/desk/club/visits', { as: receptionist, body: { customer: customer.documentId } }).expect(201)).body
      .data;
    const late = await app.post(`/desk/club/visits/${visit.documentId}/undo`, { as: receptionist, body: {} }).expect(409);
    expect(late.body.error.details.code).toBe('TOO_LATE');
    await Promise.all([12, 24].map((recentHours) => app.put('/desk/club/settings', { as: director, body: { recentHours } }).expect(200)));
    await app.put('/desk/club/settings', { as: director, body: { insideHours: 0 } }).expect(400);
  });

  it('refuses writes of its types in the Content Manager, to super admins too', async () => {
    const admin = await aPanelUser(app);
    const { body } = await app
      .post('/content-manager/collection-types/api::club.event', {
        as: admin,
        body: { title: 'X', startAt: '2031-01-01T18:00:00Z', endAt: '2031-01-01T20:00:00Z' },
      })
      .expect(403);
    expect(body.error.details.code).toBe('LEDGER_READ_ONLY');
  });
});
