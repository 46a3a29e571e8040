import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

// Topics of the club, by their names: who is told of them is the business of mailings, and the club may be switched off.

/** A participant is to be reminded of their event (`participations.id`). */
export const reminderDue = defineTopic('club.reminder-due', z.object({ participationId: z.number().int() }));

/** A customer was given an achievement (`awards.id`). */
export const awardGiven = defineTopic('club.award-given', z.object({ awardId: z.number().int(), customerId: z.number().int() }));
