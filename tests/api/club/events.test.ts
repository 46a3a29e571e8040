import { aCustomer } from '../../support/builders/customer';
import { anEvent } from '../../support/builders/event';
import { aClient, aDirector, aManager, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

describe('events', () => {
  let app: App;
  let director: Person;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    director = await aDirector(app);
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const signUp = (event: string, as: Person | null, more: object = {}, key?: string) =>
    app.post(`/api/events/${event}/participations`, { as, body: { data: more }, ...(key ? { key } : {}) });
  const leave = (event: string, as: Person) => app.del(`/api/events/${event}/participations`, { as, body: {} });
  const clients = (n: number): Promise<Person[]> => Promise.all(Array.from({ length: n }, () => aClient(app)));
  const state = async (participation: string): Promise<string | undefined> =>
    (await app.sql<{ state: string }>('select state from participations where document_id = $1', [participation]))[0]?.state;

  describe('templates', () => {
    const template = {
      title: 'Board games',
      description: 'Bring friends',
      durationMinutes: 180,
      capacity: 12,
      questions: [{ key: 'game', label: 'Which game?', kind: 'choice', required: true, options: ['chess', 'go'] }],
    };

    it('make events, which keep what the template said then', async () => {
      const { body } = await app.post('/api/event-templates', { as: director, body: { data: template } }).expect(201);
      const id = body.data.documentId;
      const made = await app
        .post(`/api/event-templates/${id}/instantiate`, {
          as: director,
          body: { data: { startAt: '2030-05-01T19:00:00+03:00', place: 'Hall' } },
        })
        .expect(201);
      expect(made.body.data).toMatchObject({
        title: 'Board games',
        startAt: '2030-05-01T16:00:00.000Z',
        endAt: '2030-05-01T19:00:00.000Z',
        place: 'Hall',
        free: 12,
        status: 'published',
        template: { documentId: id },
        questions: template.questions,
      });
      await app.put(`/api/event-templates/${id}`, { as: director, body: { data: { title: 'Chess', archived: true } } }).expect(200);
      expect((await app.get(`/api/events/${made.body.data.documentId}`, { as: null }).expect(200)).body.data.title).toBe('Board games');
      const late = await app
        .post(`/api/event-templates/${id}/instantiate`, { as: director, body: { startAt: '2030-05-01T19:00:00Z' } })
        .expect(409);
      expect(late.body.error.details.code).toBe('TEMPLATE_ARCHIVED');
    });

    it('make series that keep the time on the clock over daylight saving, and can be called off', async () => {
      const { body } = await app.post('/api/event-templates', { as: director, body: { data: { ...template, questions: [] } } }).expect(201);
      const rule = { startDay: '2030-10-14', startTime: '19:00', timezone: 'Europe/Berlin', frequency: 'weekly', times: 4 };
      const path = `/api/event-templates/${body.data.documentId}/series`;
      const made = (await app.post(path, { as: director, body: { data: { rule } }, key: 'series' }).expect(201)).body.data;
      expect(made.events.map(({ startAt }: { startAt: string }) => startAt)).toEqual([
        '2030-10-14T17:00:00.000Z',
        '2030-10-21T17:00:00.000Z',
        '2030-10-28T18:00:00.000Z',
        '2030-11-04T18:00:00.000Z',
      ]);
      expect((await app.post(path, { as: director, body: { data: { rule } }, key: 'series' }).expect(201)).body.data.series).toBe(
        made.series,
      );
      await app.post(path, { as: director, body: { data: { rule: { ...rule, timezone: 'Mars/Base' } } } }).expect(400);
      await app.post(path, { as: director, body: { data: { rule: { ...rule, untilDay: '2030-10-01', times: null } } } }).expect(409);
      await app.post(path, { as: manager, body: { data: { rule } } }).expect(403);
      const off = await app.post(`/api/event-series/${made.series}/cancel`, { as: director, body: { reason: 'Holidays' } }).expect(200);
      expect(off.body.data).toEqual({ cancelled: 4 });
      const again = (await app.post(path, { as: director, body: { data: { rule } } }).expect(201)).body.data.series;
      const both = await Promise.all(
        [1, 2].map(() => app.post(`/api/event-series/${again}/cancel`, { as: director, body: { reason: 'Holidays' } }).expect(200)),
      );
      expect(both.map(({ body }) => body.data.cancelled).sort()).toEqual([0, 4]);
    });
  });

  it('are read by everybody, drafts by staff only', async () => {
    const event = await anEvent(app, { title: 'Open lecture' });
    const draft = await anEvent(app, { title: 'Secret lecture', status: 'draft' });
    const { body } = await app.get('/api/events', { as: null, query: { _q: 'lecture' } }).expect(200);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([event.documentId]);
    await app.get(`/api/events/${draft.documentId}`, { as: null }).expect(404);
    await app.get(`/api/events/${draft.documentId}`, { as: manager }).expect(200);
    await signUp(draft.documentId, await aClient(app)).expect(404);
    await app.get('/api/events', { as: null, query: { 'filters[questions]': 'x' } }).expect(400);
  });

  it('have names of visible, composed letters, choices that differ, and moments of any zone', async () => {
    const question = { key: 'game', label: ' Which\u200b  game? ', kind: 'choice', required: false, options: ['chess', 'go '] };
    const event = {
      title: ' Чаи\u0306\u202e  и  игры ',
      place: 'Зал\n1',
      startAt: '2031-01-02T15:30:00+23:30',
      endAt: '2031-01-02T00:00:00Z',
    };
    const post = (body: object) => app.post('/api/events', { as: director, body: { data: body } });
    expect((await post({ ...event, questions: [question] }).expect(201)).body.data).toMatchObject({
      title: 'Чай и игры',
      place: 'Зал 1',
      startAt: '2031-01-01T16:00:00.000Z',
      questions: [{ label: 'Which game?', options: ['chess', 'go'] }],
    });
    await post({ ...event, questions: [{ ...question, options: ['go', ' go '] }] }).expect(400);
    await post({ ...event, title: '\u200b \u202e' }).expect(400);
    expect((await post({ ...event, title: 'Half \ud83d' }).expect(400)).body.error.details.errors[0].name).toBe('unicode');
  });

  it('are given as iCalendar', async () => {
    const event = await anEvent(app, { title: 'In the calendar' });
    const all = await app.get('/api/events/calendar.ics', { as: null }).expect(200);
    expect(all.headers['content-type']).toContain('text/calendar');
    expect(all.text).toContain('SUMMARY:In the calendar');
    const one = await app.get(`/api/events/${event.documentId}/calendar.ics`, { as: null }).expect(200);
    expect(one.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(one.text).toMatch(/DTSTART:\d{8}T\d{6}Z/);
  });

  describe('signing up', () => {
    it('asks the event’s questions and refuses what does not fit', async () => {
      const questions = [{ key: 'diet', label: 'Diet', kind: 'text', required: true }];
      const { documentId: event } = await anEvent(app, { questions, maxPartySize: 3 });
      const client = await aClient(app);
      const bad = await signUp(event, client).expect(400);
      expect(bad.body.error.message).toContain('answers.diet');
      await signUp(event, client, { answers: { diet: 'any', other: 1 } }).expect(400);
      expect((await signUp(event, client, { partySize: 4, answers: { diet: 'any' } }).expect(400)).body.error.details.code).toBe(
        'PARTY_TOO_LARGE',
      );
      await signUp(event, client, { customer: 'somebody', answers: { diet: 'any' } }).expect(400);
      await signUp(event, null, { answers: { diet: 'any' } }).expect(403);
      const { body } = await signUp(event, client, { partySize: 2, answers: { diet: 'vegan' } }, 'sign-up').expect(201);
      expect(body.data).toMatchObject({ status: 'registered', partySize: 2, answers: { diet: 'vegan' } });
      expect((await signUp(event, client, { partySize: 2, answers: { diet: 'vegan' } }, 'sign-up').expect(201)).body).toEqual(body);
      const twice = await signUp(event, client, { answers: { diet: 'any' } }).expect(409);
      expect(twice.body.error.details).toMatchObject({ code: 'ALREADY_SIGNED_UP', participation: body.data.documentId });
      expect((await app.get('/api/participations', { as: client }).expect(200)).body.data).toHaveLength(1);
    });

    it('gives the last place to exactly one of many', async () => {
      const { documentId: event, id } = await anEvent(app, { capacity: 1 });
      const answers = await Promise.all((await clients(6)).map((client) => signUp(event, client)));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
      expect(answers.filter(({ body }) => body.data.status === 'registered')).toHaveLength(1);
      expect(answers.flatMap(({ body }) => (body.data.place === null ? [] : [body.data.place])).sort()).toEqual([1, 2, 3, 4, 5]);
      expect(await app.sql('select seats_taken from events where id = $1', [id])).toEqual([{ seats_taken: 1 }]);
    });

    it('is done by staff for anybody, until the event ends', async () => {
      const { documentId: event } = await anEvent(app, { startsInHours: -0.5 });
      const customer = await aCustomer(app);
      expect((await signUp(event, await aClient(app)).expect(409)).body.error.details.code).toBe('EVENT_CLOSED');
      const { body } = await signUp(event, manager, { customer: customer.documentId }).expect(201);
      expect(body.data).toMatchObject({ status: 'registered', customer: { documentId: customer.documentId } });
      await signUp(event, manager).expect(400);
    });

    it('is seen by its owner and by staff only', async () => {
      const { documentId: event } = await anEvent(app);
      const [mine, other] = (await clients(2)) as [Person, Person];
      const { documentId: id } = (await signUp(event, mine).expect(201)).body.data;
      const path = `/api/events/${event}/participations`;
      expect((await app.get(path, { as: other }).expect(200)).body.data).toEqual([]);
      expect((await app.get(path, { as: mine }).expect(200)).body.data).toHaveLength(1);
      expect((await app.get(path, { as: manager }).expect(200)).body.data).toHaveLength(1);
      await app.del(`${path}/${id}`, { as: other, body: {} }).expect(404);
      await app.put(`${path}/${id}`, { as: other, body: { partySize: 2 } }).expect(404);
      await app.get(`${path}/${id}/ticket.pdf`, { as: other }).expect(404);
      await app.get(path, { as: null }).expect(403);
    });
  });

  describe('the waitlist', () => {
    it('offers a place that is given back to the first who waits, holds it, and gives it when they accept', async () => {
      const { documentId: event } = await anEvent(app, { capacity: 1 });
      const [first, second, third] = (await clients(3)) as [Person, Person, Person];
      await signUp(event, first).expect(201);
      const waiting = (await signUp(event, second).expect(201)).body.data;
      await signUp(event, third).expect(201);
      expect(waiting).toMatchObject({ status: 'waitlisted', place: 1 });
      await leave(event, first).expect(200);
      const path = `/api/events/${event}/participations/${waiting.documentId}`;
      const [offered] = (await app.get(`/api/events/${event}/participations`, { as: second }).expect(200)).body.data;
      expect(offered).toMatchObject({ status: 'offered', offerExpiresAt: expect.any(String) });
      expect((await app.get(`/api/events/${event}`, { as: null }).expect(200)).body.data).toMatchObject({ free: 0, waiting: 1 });
      // Who comes now waits behind, though the place is not accepted yet.
      expect((await signUp(event, first).expect(201)).body.data).toMatchObject({ status: 'waitlisted', place: 2 });
      await app.post(`${path}/accept`, { as: third, body: {} }).expect(404);
      expect((await app.post(`${path}/accept`, { as: second, body: {} }).expect(200)).body.data.status).toBe('registered');
      expect((await app.post(`${path}/accept`, { as: second, body: {} }).expect(200)).body.data.status).toBe('registered');
    });

    it('passes an offer on that nobody answered in time', async () => {
      const { documentId: event } = await anEvent(app, { capacity: 1 });
      const [first, second, third] = (await clients(3)) as [Person, Person, Person];
      await signUp(event, first).expect(201);
      const late = (await signUp(event, second).expect(201)).body.data.documentId;
      const next = (await signUp(event, third).expect(201)).body.data.documentId;
      await leave(event, first).expect(200);
      await app.sql(
        `update waitlist_offers set expires_at = now() - interval '1 second' where participation_id = (select id from participations where document_id = $1)`,
        [late],
      );
      const over = await app.post(`/api/events/${event}/participations/${late}/accept`, { as: second, body: {} }).expect(409);
      expect(over.body.error.details.code).toBe('OFFER_OVER');
      await app.sql(`update pgboss.job set start_after = now() where name like 'club.offer-due%' and state = 'created'`);
      await eventually(async () => expect(await state(next)).toBe('offered'));
      expect(await state(late)).toBe('cancelled');
    });

    it('lets nobody overtake, and moves when there are more places', async () => {
      const { documentId: event } = await anEvent(app, { capacity: 3 });
      const [a, b, c] = (await clients(3)) as [Person, Person, Person];
      await signUp(event, a, { partySize: 2 }).expect(201);
      const large = (await signUp(event, b, { partySize: 2 }).expect(201)).body.data;
      const small = (await signUp(event, c, { partySize: 1 }).expect(201)).body.data;
      expect([large.status, small.status]).toEqual(['waitlisted', 'waitlisted']);
      await app.put(`/api/events/${event}`, { as: director, body: { data: { capacity: 4 } } }).expect(200);
      expect([await state(large.documentId), await state(small.documentId)]).toEqual(['offered', 'waitlisted']);
      const lower = await app.put(`/api/events/${event}`, { as: director, body: { data: { capacity: 3 } } }).expect(409);
      expect(lower.body.error.details).toMatchObject({ code: 'CAPACITY_BELOW_TAKEN', taken: 4 });
      await app.put(`/api/events/${event}`, { as: director, body: { data: { capacity: null } } }).expect(200);
      expect(await state(small.documentId)).toBe('registered');
    });

    it('is fed by parties that become smaller; larger ones need free places', async () => {
      const { documentId: event } = await anEvent(app, { capacity: 4 });
      const [a, b] = (await clients(2)) as [Person, Person];
      const mine = (await signUp(event, a, { partySize: 3 }).expect(201)).body.data.documentId;
      const path = `/api/events/${event}/participations/${mine}`;
      expect((await app.put(path, { as: a, body: { partySize: 5 } }).expect(409)).body.error.details.code).toBe('NO_PLACES');
      const waiting = (await signUp(event, b, { partySize: 2 }).expect(201)).body.data.documentId;
      expect((await app.put(path, { as: a, body: { partySize: 2, note: 'One is ill' } }).expect(200)).body.data).toMatchObject({
        partySize: 2,
      });
      expect(await state(waiting)).toBe('offered');
    });
  });

  describe('on the day', () => {
    it('lets people in by ticket, once, and takes it back', async () => {
      const { documentId: event } = await anEvent(app);
      const client = await aClient(app);
      const { documentId: id } = (await signUp(event, client).expect(201)).body.data;
      const pdf = await app
        .get(`/api/events/${event}/participations/${id}/ticket.pdf`, { as: client, query: { locale: 'en' } })
        .expect(200);
      expect(pdf.headers['content-type']).toBe('application/pdf');
      expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
      const png = await app.get(`/api/events/${event}/participations/${id}/ticket.png`, { as: client }).expect(200);
      expect((png.body as Buffer).subarray(1, 4).toString()).toBe('PNG');
      const checkIn = (body: object, as: Person = manager) => app.post(`/api/events/${event}/check-in`, { as, body: { data: body } });
      await checkIn({ participation: id }, client).expect(403);
      const answers = await Promise.all([checkIn({ participation: id }), checkIn({ participation: id })]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(answers[0]?.body.data).toMatchObject({ status: 'attended', checkedInAt: answers[1]?.body.data.checkedInAt });
      const forged = await checkIn({ code: `ARTEL-T-${id.toUpperCase()}-${'A'.repeat(32)}` }).expect(400);
      expect(forged.body.error.details.code).toBe('UNKNOWN_CODE');
      await checkIn({}).expect(400);
      const undo = `/api/events/${event}/participations/${id}/undo-check-in`;
      expect((await app.post(undo, { as: await aManager(app), body: {} }).expect(409)).body.error.details.code).toBe('TOO_LATE');
      expect((await app.post(undo, { as: manager, body: {} }).expect(200)).body.data.status).toBe('registered');
    });

    it('ends with no-shows for who has not come', async () => {
      const { documentId: event } = await anEvent(app, { startsInHours: -1, capacity: 2 });
      const [came, absent, waited] = await Promise.all([aCustomer(app), aCustomer(app), aCustomer(app)]);
      const ids: string[] = [];
      for (const customer of [came, absent, waited])
        ids.push((await signUp(event, manager, { customer: customer.documentId }).expect(201)).body.data.documentId);
      await app.post(`/api/events/${event}/check-in`, { as: manager, body: { customer: came.documentId } }).expect(200);
      expect(
        (await app.post(`/api/events/${event}/check-in`, { as: manager, body: { customer: waited.documentId } }).expect(409)).body.error
          .details.code,
      ).toBe('NO_PLACE_GIVEN');
      const later = await anEvent(app);
      expect(
        (await app.post(`/api/events/${later.documentId}/finish`, { as: manager, body: {} }).expect(409)).body.error.details.code,
      ).toBe('NOT_BEGUN');
      expect((await app.post(`/api/events/${event}/finish`, { as: manager, body: {} }).expect(200)).body.data.status).toBe('finished');
      expect(await Promise.all(ids.map(state))).toEqual(['attended', 'no_show', 'cancelled']);
      // Who turns out not to have come after the end is a no-show too.
      await app.post(`/api/events/${event}/participations/${ids[0]}/undo-check-in`, { as: manager, body: {} }).expect(200);
      expect(await Promise.all(ids.map(state))).toEqual(['no_show', 'no_show', 'cancelled']);
    });

    it('is called off for everybody at once', async () => {
      const { documentId: event } = await anEvent(app, { capacity: 1 });
      const [a, b] = (await clients(2)) as [Person, Person];
      const ids = [(await signUp(event, a).expect(201)).body.data.documentId, (await signUp(event, b).expect(201)).body.data.documentId];
      await app.post(`/api/events/${event}/cancel`, { as: manager, body: { reason: 'Rain' } }).expect(403);
      await app.post(`/api/events/${event}/cancel`, { as: director, body: {} }).expect(400);
      await Promise.all([1, 2].map(() => app.post(`/api/events/${event}/cancel`, { as: director, body: { reason: 'Rain' } }).expect(200)));
      expect(await Promise.all(ids.map(state))).toEqual(['cancelled', 'cancelled']);
      expect(
        await app.sql(`select count(*)::int as n from audit_entries where action = 'event.cancel' and subject_id = $1`, [event]),
      ).toEqual([{ n: 1 }]);
      await signUp(event, a).expect(409);
    });
  });
});
