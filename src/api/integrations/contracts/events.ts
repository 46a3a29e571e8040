import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

/** Somebody asked for one POST, a resend or a test (`webhook_attempts.id`). Made once; what comes of it stands in the log. */
export const postAsked = defineTopic('integrations.post-asked', z.strictObject({ attemptId: z.number().int().positive() }), {
  retryLimit: 3,
  retryDelaySeconds: 5,
  concurrency: 2,
});
