import * as fc from 'fast-check';
import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { anEvent } from '../../support/builders/event';
import { aDirector, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

/** Something that anybody may do at any moment. `who` is an index of a person. */
type Act =
  | { kind: 'sign-up'; who: number; party: number }
  | { kind: 'leave' | 'accept' | 'expire' | 'come'; who: number }
  | { kind: 'resize'; who: number; party: number }
  | { kind: 'capacity'; places: number };

const PEOPLE = 8;
const who = fc.integer({ min: 0, max: PEOPLE - 1 });
const party = fc.integer({ min: 1, max: 4 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('sign-up' as const), who, party }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('leave', 'accept', 'expire', 'come' as const), who }) as fc.Arbitrary<Act> },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resize' as const), who, party }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('capacity' as const), places: fc.integer({ min: 1, max: 9 }) }) },
);

describe('the places of an event', () => {
  let app: App;
  let director: Person;
  let people: CustomerRow[];
  beforeAll(async () => {
    app = await startApp();
    director = await aDirector(app);
    people = await Promise.all(Array.from({ length: PEOPLE }, () => aCustomer(app)));
  });
  afterAll(async () => app?.close());

  const idOf = async (event: number, index: number): Promise<string> =>
    (
      await app.sql<{ document_id: string }>('select document_id from participations where event_id = $1 and customer_id = $2', [
        event,
        people[index]?.id,
      ])
    )[0]?.document_id ?? 'nobody';

  async function run(event: { id: number; documentId: string }, one: Act): Promise<number> {
    const path = `/api/events/${event.documentId}`;
    const as = director;
    switch (one.kind) {
      case 'sign-up':
        return (await app.post(`${path}/participations`, { as, body: { customer: people[one.who]?.documentId, partySize: one.party } }))
          .status;
      case 'leave':
        return (await app.del(`${path}/participations/${await idOf(event.id, one.who)}`, { as, body: {} })).status;
      case 'accept':
        return (await app.post(`${path}/participations/${await idOf(event.id, one.who)}/accept`, { as, body: {} })).status;
      case 'expire':
        await app.sql(
          `update waitlist_offers set expires_at = now() - interval '1 second' where offer_state = 'open' and participation_id in (select id from participations where event_id = $1 and customer_id = $2)`,
          [event.id, people[one.who]?.id],
        );
        await app.sql(`update pgboss.job set start_after = now() where name like 'club.offer-due%' and state = 'created'`);
        return 200;
      case 'come':
        return (await app.post(`${path}/check-in`, { as, body: { customer: people[one.who]?.documentId } })).status;
      case 'resize':
        return (await app.put(`${path}/participations/${await idOf(event.id, one.who)}`, { as, body: { partySize: one.party } })).status;
      case 'capacity':
        return (await app.put(path, { as, body: { capacity: one.places } })).status;
    }
  }

  it('are never more than the capacity, never idle while somebody waits, and fairly given, whatever happens at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }), async (rounds) => {
        const event = await anEvent(app, { capacity: 4, maxPartySize: 4 });
        for (const round of rounds) {
          const statuses = await Promise.all(round.map((one) => run(event, one)));
          expect(statuses.filter((status) => status >= 500)).toEqual([]);
          const [places] = await app.sql<{ capacity: number; seats_taken: number; seats: number }>(
            `select e.capacity, e.seats_taken, (select coalesce(sum(party_size), 0)::int from participations p where p.event_id = e.id
               and p.state in ('registered', 'offered', 'attended', 'no_show')) as seats from events e where e.id = $1`,
            [event.id],
          );
          expect(places?.seats).toBe(places?.seats_taken);
          expect(places?.seats_taken).toBeLessThanOrEqual(places?.capacity ?? 0);
          const [head] = await app.sql<{ party_size: number }>(
            `select party_size from participations where event_id = $1 and state = 'waitlisted' order by queued_at, id limit 1`,
            [event.id],
          );
          // The first who waits would fit: then a place is idle.
          if (head && places) expect(places.seats_taken + head.party_size).toBeGreaterThan(places.capacity);
          expect(
            await app.sql(
              `select p.id from participations p where p.event_id = $1 and (p.state = 'offered') <> exists
                 (select 1 from waitlist_offers o where o.participation_id = p.id and o.offer_state = 'open')`,
              [event.id],
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 300_000);
});
