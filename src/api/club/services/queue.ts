import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { offerDue, placeGiven, placeOffered } from '../contracts/events';
import { nextOfQueue } from '../domain/participation';
import { recountSeats, type EventRow } from '../sql/events';
import { moveParticipation, queueOf } from '../sql/participations';
import { insertOffer } from '../sql/waitlist-offers';
import { clubSettings } from './settings';

/** Parties looked at in one go; a capacity without limit takes the rest at the next change. */
const MOST_AT_ONCE = 500;

/**
 * Counts the places of an event that is locked and offers those that are free to the queue, first come first. Call it after every
 * change of its places. Who is offered a place holds it until they answer or the offer runs out.
 */
export async function settlePlaces(trx: Trx, event: Pick<EventRow, 'id' | 'capacity' | 'event_status' | 'start_at'>): Promise<void> {
  const [counted] = await recountSeats(trx, event.id);
  if (event.event_status !== 'published' || event.start_at <= new Date()) return;
  const queue = (await queueOf(trx, event.id, MOST_AT_ONCE)).map(({ id, party_size: partySize }) => ({ id, partySize }));
  const next = nextOfQueue(queue, { capacity: event.capacity, seatsTaken: counted?.seats_taken ?? 0 });
  for (const { id } of next) await (event.capacity === null ? give(trx, id) : offer(trx, id));
  if (next.length > 0) await recountSeats(trx, event.id);
}

/** Without a limit there is nothing to wait for. */
async function give(trx: Trx, participationId: number): Promise<void> {
  await moveParticipation(trx, participationId, ['waitlisted'], 'registered', null);
  await enqueue(trx, placeGiven, { participationId, fromQueue: true });
}

async function offer(trx: Trx, participationId: number): Promise<void> {
  const { offerMinutes } = await clubSettings(trx);
  await moveParticipation(trx, participationId, ['waitlisted'], 'offered', null);
  const [made] = await insertOffer(trx, documentId(randomBytes), participationId, offerMinutes);
  if (!made) throw new Error(`The offer to the participation ${participationId} was not returned`);
  await enqueue(trx, placeOffered, { participationId, offerId: made.id, expiresAt: made.expires_at.toISOString() });
  await enqueue(trx, offerDue, { offerId: made.id }, { startAfter: made.expires_at });
}
