import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import type { CustomerPart, MergePair } from '../../crm/registry/parts';
import { factsChanged } from '../contracts/events';
import * as sql from '../sql/customer-part';
import { lockEvent } from '../sql/events';
import { settlePlaces } from './queue';

/** What a merge moved, as it is kept for taking it back. */
interface Moved {
  visits: number[];
  twiceCounted: number[];
  participations: number[];
  awards: number[];
  secondAwards: number[];
}

const ids = (rows: { id: number }[]): number[] => rows.map(({ id }) => id);

/** What the club keeps about a customer, for the CRM's timeline, merge, erasure and export of personal data. */
export const clubPart: CustomerPart = {
  name: 'club',
  timeline: sql.CLUB_TIMELINE,
  count: async (handle, customerId) => (await sql.countOfClub(handle, customerId))[0] ?? {},
  move,
  moveBack,
  erase: async (trx, customerId) => ({
    visits: (await sql.redactVisits(trx, customerId)).length,
    participations: (await sql.redactParticipations(trx, customerId)).length,
    awards: (await sql.redactAwards(trx, customerId)).length,
  }),
  personalData: async (handle, customerId) => (await sql.selectPersonalClub(handle, customerId))[0]?.club ?? {},
};

/** One person is counted once: visits that overlap, second places at an event and second awards give way. */
async function move(trx: Trx, { from, into }: MergePair): Promise<Moved> {
  const events = await sql.lockEventsOf(trx, from, into);
  const twiceCounted = ids(await sql.cancelTwiceCounted(trx, from, into));
  const visits = ids(await sql.moveVisits(trx, from, into));
  await sql.joinPlaces(trx, from, into);
  await sql.dropSecondPlaces(trx, from, into);
  const participations = ids(await sql.moveParticipations(trx, from, into));
  for (const { document_id: id } of events) await settle(trx, id);
  const secondAwards = ids(await sql.dropSecondAwards(trx, from, into));
  const awards = ids(await sql.moveAwards(trx, from, into));
  await enqueue(trx, factsChanged, { customerId: into });
  return { visits, twiceCounted, participations, awards, secondAwards };
}

async function moveBack(trx: Trx, { from, into }: MergePair, kept: unknown): Promise<void> {
  const moved = kept as Moved;
  await sql.moveVisitsBack(trx, from, into, moved.visits, moved.twiceCounted);
  await sql.moveParticipationsBack(trx, from, into, moved.participations);
  await sql.moveAwardsBack(trx, from, into, moved.awards, moved.secondAwards);
  for (const customerId of [from, into]) await enqueue(trx, factsChanged, { customerId });
}

async function settle(trx: Trx, id: string): Promise<void> {
  const [event] = await lockEvent(trx, id);
  if (event) await settlePlaces(trx, event);
}
