import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { reminderDue } from '../contracts/events';
import { lockEventById } from '../sql/events';
import { moveParticipation, takeReminders } from '../sql/participations';
import { closeLongVisits } from '../sql/visits';
import { endOffer, offersOver, selectOffer } from '../sql/waitlist-offers';
import { finishForgotten } from './events';
import { settlePlaces } from './queue';
import { clubSettings } from './settings';

const BATCH = 500;

/** Hours after its end at which an event that nobody closed is closed by the clock. */
const FORGOTTEN_HOURS = 12;

/** An offer that nobody answered in time is over: the place goes to the next one, who did not answer leaves the queue. */
export async function expireOffer(strapi: Core.Strapi, offerId: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [offer] = await selectOffer(handle, offerId);
    const [event] = offer ? await lockEventById(handle, offer.event_id) : [];
    // Read again under the lock: it may have been accepted a moment ago.
    const [now] = event ? await selectOffer(handle, offerId) : [];
    if (!event || now?.offer_state !== 'open' || !now.is_over) return;
    await endOffer(handle, now.participation_id, 'expired', false);
    await moveParticipation(handle, now.participation_id, ['offered'], 'cancelled', 'offer-expired');
    await settlePlaces(handle, event);
  });
}

/** Offers whose job was lost. */
export async function sweepOffers(strapi: Core.Strapi): Promise<void> {
  const over = await strapi.db.transaction(({ trx }) => offersOver(trx as Trx, BATCH));
  for (const { id } of over) await expireOffer(strapi, id);
}

/** Tells whom to remind of an event that comes near; everybody once. */
export async function remind(strapi: Core.Strapi): Promise<void> {
  for (let taken = BATCH; taken === BATCH; ) {
    taken = await strapi.db.transaction(async ({ trx }) => {
      const due = await takeReminders(trx as Trx, BATCH);
      for (const { id } of due) await enqueue(trx as Trx, reminderDue, { participationId: id });
      return due.length;
    });
  }
}

/** Ends visits that nobody ended, and events that nobody closed. */
export async function closeForgotten(strapi: Core.Strapi): Promise<void> {
  const { insideHours } = await strapi.db.transaction(({ trx }) => clubSettings(trx as Trx));
  for (let closed = 1_000; closed === 1_000; ) {
    closed = (await strapi.db.transaction(({ trx }) => closeLongVisits(trx as Trx, insideHours))).length;
  }
  await strapi.db.transaction(({ trx }) => finishForgotten(trx as Trx, FORGOTTEN_HOURS));
}
