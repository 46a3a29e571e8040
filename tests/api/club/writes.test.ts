import { aCustomer } from '../../support/builders/customer';
import { anEvent } from '../../support/builders/event';
import { aClient, aDirector, aManager, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

/** One write as it may be sent again and again; `once` counts what it leaves behind, which must be one. */
interface Write {
  method: 'post' | 'put' | 'del';
  path: string;
  body: object;
  /** A body that the same key must not be used for. */
  other?: object;
  wrong: object;
  once: [query: string, subject: string];
  /** What a client gets who sends it; 403 unless told. */
  refused?: number;
}

const AUDITED = 'select count(*)::int as n from audit_entries where action = $2 and subject_id = $1';
const rule = { startDay: '2031-03-01', startTime: '18:00', frequency: 'weekly', times: 3 };
const in2031 = { startAt: '2031-03-01T18:00:00Z', endAt: '2031-03-01T20:00:00Z' };

describe('writes of the club', () => {
  let app: App;
  let manager: Person;
  let director: Person;
  let client: Person;
  beforeAll(async () => {
    app = await startApp();
    [manager, director, client] = await Promise.all([aManager(app), aDirector(app), aClient(app)]);
  });
  afterAll(async () => app?.close());

  const made = async (path: string, body: object, as = director): Promise<string> => {
    const answer = await app.post(path, { as, body }).expect(201);
    return answer.body.data.documentId ?? answer.body.data.series;
  };
  const visit = async (): Promise<string> => made('/api/visits', { customer: (await aCustomer(app)).documentId }, manager);
  const achievement = (title: string) => made('/api/achievements', { title });
  const template = (title: string) => made('/api/event-templates', { title, durationMinutes: 60 });
  const audited = (action: string): string => AUDITED.replace('$2', `'${action}'`);
  const state = (name: string): string => `select count(*)::int as n from participations where document_id = $1 and state = '${name}'`;
  const place = async (event: { documentId: string }, customer?: string): Promise<string> =>
    made(`/api/events/${event.documentId}/participations`, { customer: customer ?? (await aCustomer(app)).documentId }, manager);

  const writes: Record<string, () => Promise<Write & { as: Person }>> = {
    'recording a visit': async () => {
      const { documentId, id } = await aCustomer(app);
      const once: Write['once'] = ['select count(*)::int as n from visits where customer_id = $1::int', String(id)];
      const body = { customer: documentId };
      return { as: manager, method: 'post', path: '/api/visits', body, other: { ...body, note: 'x' }, wrong: { customer: 5 }, once };
    },
    'checking out': async () => {
      const id = await visit();
      const once: Write['once'] = ['select count(*)::int as n from visits where document_id = $1 and left_at is not null', id];
      return { as: manager, method: 'post', path: `/api/visits/${id}/leave`, body: {}, wrong: { at: 'now' }, once };
    },
    'undoing a visit': async () => {
      const id = await visit();
      const path = `/api/visits/${id}/undo`;
      return { as: manager, method: 'post', path, body: {}, wrong: { act: 'all' }, once: [audited('visit.undo-arrival'), id] };
    },
    'correcting a visit': async () => {
      const id = await visit();
      const path = `/api/visits/${id}`;
      const once: Write['once'] = [audited('visit.update'), id];
      return { as: manager, method: 'put', path, body: { note: 'a' }, other: { note: 'b' }, wrong: { note: 5 }, once };
    },
    'planning an event': async () => {
      const title = `Planned ${Date.now()}`;
      const once: Write['once'] = ['select count(*)::int as n from events where title = $1', title];
      const body = { title, ...in2031 };
      return { as: director, method: 'post', path: '/api/events', body, other: { ...body, place: 'x' }, wrong: { title }, once };
    },
    'changing an event': async () => {
      const { documentId } = await anEvent(app);
      const once: Write['once'] = [audited('event.update'), documentId];
      const path = `/api/events/${documentId}`;
      return { as: director, method: 'put', path, body: { place: 'A' }, other: { place: 'B' }, wrong: { capacity: 0 }, once };
    },
    'calling an event off': async () => {
      const { documentId } = await anEvent(app);
      const path = `/api/events/${documentId}/cancel`;
      const once: Write['once'] = [audited('event.cancel'), documentId];
      return { as: director, method: 'post', path, body: { reason: 'Ill' }, other: { reason: 'Well' }, wrong: {}, once };
    },
    'closing an event': async () => {
      const { documentId } = await anEvent(app, { startsInHours: -1 });
      const path = `/api/events/${documentId}/finish`;
      return { as: manager, method: 'post', path, body: {}, wrong: { now: true }, once: [audited('event.finish'), documentId] };
    },
    'adding a template': async () => {
      const title = `Template ${Date.now()}`;
      const once: Write['once'] = ['select count(*)::int as n from event_templates where title = $1', title];
      const body = { title, durationMinutes: 60 };
      return { as: director, method: 'post', path: '/api/event-templates', body, other: { ...body, place: 'x' }, wrong: { title }, once };
    },
    'changing a template': async () => {
      const id = await template('To change');
      const once: Write['once'] = [audited('event-template.update'), id];
      const path = `/api/event-templates/${id}`;
      return { as: director, method: 'put', path, body: { place: 'A' }, other: { place: 'B' }, wrong: { title: '' }, once };
    },
    'making an event of a template': async () => {
      const title = `Of one ${Date.now()}`;
      const path = `/api/event-templates/${await template(title)}/instantiate`;
      const once: Write['once'] = ['select count(*)::int as n from events where title = $1', title];
      const body = { startAt: in2031.startAt };
      return { as: director, method: 'post', path, body, other: { ...body, place: 'x' }, wrong: { startAt: 'soon' }, once };
    },
    'making a series': async () => {
      const title = `Of series ${Date.now()}`;
      const path = `/api/event-templates/${await template(title)}/series`;
      const once: Write['once'] = [
        'select count(distinct event_series_id)::int as n from events_series_lnk l join events e on e.id = l.event_id where e.title = $1',
        title,
      ];
      const [body, other, wrong] = [{ rule }, { rule, place: 'x' }, { rule: { ...rule, times: 0 } }];
      return { as: director, method: 'post', path, body, other, wrong, once };
    },
    'calling a series off': async () => {
      const series = await made(`/api/event-templates/${await template('To call off')}/series`, { rule });
      const once: Write['once'] = [
        `select count(*)::int / 3 as n from audit_entries a join events e on e.document_id = a.subject_id join events_series_lnk l on l.event_id = e.id
         join event_series s on s.id = l.event_series_id where a.action = 'event.cancel' and s.document_id = $1`,
        series,
      ];
      const path = `/api/event-series/${series}/cancel`;
      return { as: director, method: 'post', path, body: { reason: 'Holidays' }, other: { reason: 'Rain' }, wrong: { reason: ' ' }, once };
    },
    'signing up': async () => {
      const { documentId } = await anEvent(app);
      const { id, documentId: customer } = await aCustomer(app);
      const path = `/api/events/${documentId}/participations`;
      const once: Write['once'] = ['select count(*)::int as n from participations where customer_id = $1::int', String(id)];
      const other = { customer, partySize: 2 };
      return { as: manager, method: 'post', path, body: { customer }, other, wrong: { customer, partySize: 0 }, once, refused: 400 };
    },
    'giving a place back': async () => {
      const event = await anEvent(app);
      const id = await place(event);
      const path = `/api/events/${event.documentId}/participations/${id}`;
      return { as: manager, method: 'del', path, body: {}, wrong: { why: 'x' }, once: [state('cancelled'), id], refused: 404 };
    },
    'giving up a place of one’s own': async () => {
      const event = await anEvent(app);
      const guest = await aClient(app);
      const own = await app.post(`/api/events/${event.documentId}/participations`, { as: guest, body: {} }).expect(201);
      const path = `/api/events/${event.documentId}/participations`;
      const once: Write['once'] = [state('cancelled'), own.body.data.documentId];
      return { as: guest, method: 'del', path, body: {}, wrong: { why: 'x' }, once, refused: 404 };
    },
    'accepting an offer': async () => {
      const event = await anEvent(app, { capacity: 1 });
      const [first, second] = [await place(event), await place(event)];
      await app.del(`/api/events/${event.documentId}/participations/${first}`, { as: manager, body: {} }).expect(200);
      const path = `/api/events/${event.documentId}/participations/${second}/accept`;
      return { as: manager, method: 'post', path, body: {}, wrong: { x: 1 }, once: [state('registered'), second], refused: 404 };
    },
    'changing a party': async () => {
      const event = await anEvent(app);
      const id = await place(event);
      const path = `/api/events/${event.documentId}/participations/${id}`;
      const once: Write['once'] = ['select count(*)::int as n from participations where document_id = $1 and party_size = 2', id];
      const [body, other, wrong] = [{ partySize: 2 }, { partySize: 3 }, { partySize: -1 }];
      return { as: manager, method: 'put', path, body, other, wrong, once, refused: 404 };
    },
    'letting somebody in': async () => {
      const event = await anEvent(app);
      const id = await place(event);
      const path = `/api/events/${event.documentId}/check-in`;
      return { as: manager, method: 'post', path, body: { participation: id }, wrong: { code: 'x' }, once: [state('attended'), id] };
    },
    'taking a check-in back': async () => {
      const event = await anEvent(app);
      const id = await place(event);
      await app.post(`/api/events/${event.documentId}/check-in`, { as: manager, body: { participation: id } }).expect(200);
      const path = `/api/events/${event.documentId}/participations/${id}/undo-check-in`;
      return { as: manager, method: 'post', path, body: {}, wrong: { x: 1 }, once: [audited('participation.undo-check-in'), id] };
    },
    'adding an achievement': async () => {
      const title = `Added ${Date.now()}`;
      const once: Write['once'] = ['select count(*)::int as n from achievements where title = $1', title];
      const path = '/api/achievements';
      return { as: director, method: 'post', path, body: { title }, other: { title, icon: 'star' }, wrong: { title: '' }, once };
    },
    'changing an achievement': async () => {
      const id = await achievement('To change');
      const path = `/api/achievements/${id}`;
      const once: Write['once'] = [audited('achievement.update'), id];
      return { as: director, method: 'put', path, body: { icon: 'star' }, other: { icon: 'crown' }, wrong: { icon: '!' }, once };
    },
    'giving it to all who earned it': async () => {
      const rule = { match: 'all', conditions: [{ metric: 'visits.count', threshold: 9_999 }] };
      const id = await made('/api/achievements', { title: 'To give to all', rule });
      const once: Write['once'] = [audited('achievement.backfill'), id];
      return { as: director, method: 'post', path: `/api/achievements/${id}/backfill`, body: {}, wrong: { at: 'once' }, once };
    },
    'giving an award': async () => {
      const path = `/api/achievements/${await achievement('By hand')}/awards`;
      const { id, documentId: customer } = await aCustomer(app);
      const once: Write['once'] = ['select count(*)::int as n from awards where customer_id = $1::int', String(id)];
      const body = { customer, reason: 'Helped' };
      return { as: manager, method: 'post', path, body, other: { customer, reason: 'Sang' }, wrong: { customer }, once };
    },
    'taking an award back': async () => {
      const { documentId: customer } = await aCustomer(app);
      const id = await made(`/api/achievements/${await achievement('To take')}/awards`, { customer, reason: 'Helped' }, manager);
      const path = `/api/awards/${id}/revoke`;
      const once: Write['once'] = [audited('award.revoke'), id];
      return { as: manager, method: 'post', path, body: { reason: 'Mistake' }, other: { reason: 'x' }, wrong: { reason: '' }, once };
    },
  };

  const keyOf = (prefix: string, name: string): string => `${prefix} ${name}`.replaceAll(/[^a-z]/g, '-');
  const send = ({ method, path }: Write, as: Person | null, body: object, key?: string) =>
    app[method](path, { as, body, ...(key ? { key } : {}) });

  it.each(Object.keys(writes))('%s is done once, though it is sent twice at once and again, and by nobody else', async (name) => {
    const prepare = writes[name];
    if (!prepare) throw new Error(`No write is called ${name}`);
    const one = await prepare();
    const key = keyOf('once', name);
    await send(one, client, one.body).expect(one.refused ?? 403);
    await send(one, null, one.body).expect(403);
    await send(one, one.as, one.wrong).expect(400);
    const [first, second] = await Promise.all([send(one, one.as, one.body, key), send(one, one.as, one.body, key)]);
    expect(first.status).toBeLessThan(300);
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    const again = await send(one, one.as, one.body, key);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    if (one.other) {
      const mismatch = await send(one, one.as, one.other, key).expect(409);
      expect(mismatch.body.error.details.code).toBe('IDEMPOTENCY_MISMATCH');
    }
    expect(await app.sql(one.once[0], [one.once[1]])).toEqual([{ n: 1 }]);
  });

  it.each(Object.keys(writes))('%s by two under keys of their own ends whole', async (name) => {
    const prepare = writes[name];
    if (!prepare) throw new Error(`No write is called ${name}`);
    const one = await prepare();
    const answers = await Promise.all([send(one, one.as, one.body, keyOf('a', name)), send(one, one.as, one.body, keyOf('b', name))]);
    expect(answers.some(({ status }) => status < 300)).toBe(true);
    expect(answers.filter(({ status }) => status >= 300 && status !== 409)).toEqual([]);
  });
});
