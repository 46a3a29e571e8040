import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

/** Some days' sales changed: their rollups are made anew. Waiting jobs are one, whatever the number of days. */
export const daysTouched = defineTopic('analytics.days-touched', z.strictObject({}), {
  collapse: true,
  retryDelaySeconds: 2,
  expireInSeconds: 1_800,
});

/** The models have never been worked out, or no longer mean the same. Waiting jobs are one. */
export const modelsWanted = defineTopic('analytics.models-wanted', z.strictObject({}), {
  collapse: true,
  retryDelaySeconds: 30,
  expireInSeconds: 3_600,
});

/** A schedule's period has ended; its report is made and mailed. */
export const reportDue = defineTopic(
  'analytics.report-due',
  z.strictObject({ scheduleId: z.number().int(), from: z.string(), to: z.string() }),
  { retryLimit: 5, retryDelaySeconds: 60, expireInSeconds: 600 },
);
