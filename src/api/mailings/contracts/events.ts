import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

const id = z.number().int().positive();

/** A mailing has started: its recipients are to be written down (`mailings.id`). */
export const mailingStarted = defineTopic('mailings.started', z.strictObject({ mailingId: id }), {
  retryLimit: 20,
  retryDelaySeconds: 2,
  expireInSeconds: 900,
  pollSeconds: 0.5,
});

/** Somebody is to be told of something (`notifications.id`). */
export const notificationQueued = defineTopic('mailings.notification-queued', z.strictObject({ notificationId: id }), {
  retryLimit: 10,
  retryDelaySeconds: 15,
  concurrency: 2,
});
