import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

const customerId = z.number().int();
const participationId = z.number().int();

/** Facts that achievements count have changed for a customer (`customers.id`): a visit, an attendance, a merge. */
export const factsChanged = defineTopic('club.facts-changed', z.strictObject({ customerId }), { concurrency: 2, batchSize: 10 });

/** Somebody has a place at an event: signed up, or the queue moved (`fromQueue`). */
export const placeGiven = defineTopic('club.place-given', z.strictObject({ participationId, fromQueue: z.boolean() }));

/** A place is held for somebody of the queue until a moment; they are to accept or decline it. */
export const placeOffered = defineTopic(
  'club.place-offered',
  z.strictObject({ participationId, offerId: z.number().int(), expiresAt: z.string() }),
);

/** An offer runs out about now (`waitlist_offers.id`). */
export const offerDue = defineTopic('club.offer-due', z.strictObject({ offerId: z.number().int() }));

/** A participant is to be reminded: the event begins within its `remindHours`. Once per participation. */
export const reminderDue = defineTopic('club.reminder-due', z.strictObject({ participationId }));

/** An event was called off; everybody who had a place or waited is to be told. */
export const eventCancelled = defineTopic(
  'club.event-cancelled',
  z.strictObject({ eventId: z.number().int(), participationIds: z.array(participationId) }),
);

/** An event with participants has another time or place. */
export const eventMoved = defineTopic('club.event-moved', z.strictObject({ eventId: z.number().int() }));

/** A customer was given an achievement (`awards.id`). */
export const awardGiven = defineTopic('club.award-given', z.strictObject({ awardId: z.number().int(), customerId }));

/** An award was taken back. */
export const awardRevoked = defineTopic('club.award-revoked', z.strictObject({ awardId: z.number().int(), customerId }));

/** An achievement's rule is to be applied to everybody (`achievements.id`). */
export const backfillAsked = defineTopic('club.backfill-asked', z.strictObject({ achievementId: z.number().int() }), {
  expireInSeconds: 1_800,
});
