import { aCustomer } from '../../support/builders/customer';
import { aDirector, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

interface Visits {
  isKept: boolean;
  total: number;
  inside: number;
  today: number;
  series: { visits: number }[];
  hours: { weekday: number; hour: number; visits: number }[];
  bySex: { key: string; visits: number }[];
  byAge: { key: string; visits: number }[];
  bySocialStatus: { key: string; visits: number }[];
}

const ZONE = 'Europe/Moscow';
const PERIOD = { from: '2026-03-01', to: '2026-03-31' };

describe("the club's numbers", () => {
  let app: App;
  let director: Person;

  beforeAll(async () => {
    app = await startApp({ TIMEZONE: ZONE });
    director = await aDirector(app);
    const sexes = ['female', 'male', 'unknown'];
    const ages = ['under-18', '55-64', '65-plus', '25-34', 'unknown'];
    for (let place = 0; place < 15; place += 1)
      await visit(`2026-03-${String(2 + place).padStart(2, '0')}T21:30:00Z`, [
        sexes[place % 3] ?? '',
        ages[place % 5] ?? '',
        place % 2 ? 'Студент' : 'unknown',
      ]);
    await visit('2026-03-31T21:00:00Z', ['female', '25-34', 'unknown']);
    await visit(new Date().toISOString(), ['female', '25-34', 'unknown'], { isInside: true });
    await visit(new Date().toISOString(), ['male', '25-34', 'unknown'], { isInside: true, isCancelled: true });
  });
  afterAll(async () => app?.close());

  /** A visit as the reception writes it, by somebody new. */
  async function visit(
    at: string,
    who: [sex: string, age: string, social: string],
    { isInside = false, isCancelled = false } = {},
  ): Promise<void> {
    const { id } = await aCustomer(app, {});
    await app.sql(
      `insert into visits (document_id, customer_id, at, left_at, cancelled_at, recorded_by_name, visit_day, visit_hour, sex, age_band, social_status)
       select 'visit' || $1::int, $1::int, $2::timestamptz, case when not $3::boolean then $2::timestamptz + interval '1 hour' end,
         case when $4::boolean then now() end, 'Reception', timezone($5, $2::timestamptz)::date, extract(hour from timezone($5, $2::timestamptz)), $6, $7, $8`,
      [id, at, isInside, isCancelled, ZONE, ...who],
    );
  }

  const ask = async <T>(path: string, query: object = PERIOD): Promise<T> =>
    (await app.get(`/api/analytics/${path}`, { as: director, query: { ...query } }).expect(200)).body.data as T;
  const sum = (rows: { visits: number }[]): number => rows.reduce((total, { visits }) => total + visits, 0);

  it('are the visits themselves, however they are told apart', async () => {
    const found = await ask<Visits>('visits');
    const [raw] = await app.sql<{ visits: number }>(
      `select count(*)::int as visits from visits where cancelled_at is null and timezone($1, at)::date between '2026-03-01' and '2026-03-31'`,
      [ZONE],
    );
    expect(found).toMatchObject({ isKept: true, total: raw?.visits, inside: 1, today: 1 });
    expect(raw?.visits).toBe(15);
    for (const rows of [found.series, found.hours, found.bySex, found.byAge, found.bySocialStatus]) expect(sum(rows)).toBe(15);
    expect(found.bySex).toEqual(['female', 'male', 'unknown'].map((key) => ({ key, visits: 5 })));
    expect(found.byAge.map(({ key, visits }) => [key, visits])).toEqual([
      ['under-18', 3],
      ['25-34', 3],
      ['55-plus', 6],
      ['unknown', 3],
    ]);
    expect(found.hours.every(({ hour }) => hour === 0)).toBe(true);
    expect(found.bySocialStatus).toContainEqual({ key: 'Студент', visits: 7 });
  });

  it.each(['day', 'week', 'month'])('add up in steps of a %s', async (by) => {
    expect(sum((await ask<Visits>('visits', { ...PERIOD, by })).series)).toBe(15);
  });

  it('count the guests of events by heads', async () => {
    const [event] = await app.sql<{ id: number }>(
      `insert into events (document_id, title, start_at, end_at, capacity, event_status, seats_taken) values
         ('open', 'Турнир', '2026-03-10T16:00:00Z', '2026-03-10T18:00:00Z', 20, 'finished', 0),
         ('draft', 'Черновик', '2026-03-11T16:00:00Z', '2026-03-11T18:00:00Z', 20, 'draft', 0) returning id`,
    );
    for (const [state, party] of [
      ['attended', 3],
      ['no_show', 2],
      ['waitlisted', 4],
      ['cancelled', 5],
    ]) {
      const { id } = await aCustomer(app, {});
      await app.sql(
        `insert into participations (document_id, event_id, customer_id, state, party_size, queued_at, recorded_by_name) values ('p' || $1::int, $2, $1::int, $3, $4, now(), 'Test')`,
        [id, event?.id, state, party],
      );
    }
    const { isKept, events } = await ask<{ isKept: boolean; events: object[] }>('events');
    expect(isKept).toBe(true);
    expect(events).toEqual([
      expect.objectContaining({ documentId: 'open', title: 'Турнир', capacity: 20, registered: 5, waitlisted: 4, attended: 3 }),
    ]);
  });
});
