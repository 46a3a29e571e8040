import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

/** Some days' sales changed: their rollups are made anew. Waiting jobs are one, whatever the number of days. */
export const daysTouched = defineTopic('analytics.days-touched', z.strictObject({}), {
  collapse: true,
  retryDelaySeconds: 2,
  expireInSeconds: 1_800,
});
