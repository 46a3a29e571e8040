import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint';
import { METRIC_NAMES, METRICS } from '../../domain/achievement-rule';
import { dataOf, dayField, documentIdField, idParams, moment, personBody, reasonField, recentRefusal, singleQuery, TAG, textField, titleField, wholeField, whoFields } from '../fields';

const windowField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ever') }),
  z.strictObject({ kind: z.literal('days'), days: wholeField(1, 3_660) }),
  z.strictObject({ kind: z.literal('between'), from: dayField, to: dayField }),
]);

const conditionField = z
  .strictObject({
    metric: z.enum(METRIC_NAMES, `must be one of ${METRIC_NAMES.join(', ')}`),
    comparison: z.literal('gte', 'must be gte').default('gte'),
    threshold: z.number({ error: 'must be a number' }).positive('must be above 0').max(99_999_999, 'is too large'),
    window: windowField.default({ kind: 'ever' }),
    template: documentIdField.optional(),
  })
  .superRefine(({ metric, window, template, threshold }, ctx) => {
    const issue = (path: string, message: string): void => ctx.addIssue({ code: 'custom', path: [path], message });
    if (METRICS[metric].unit !== 'money' && !Number.isInteger(threshold)) issue('threshold', 'must be a whole number');
    if (!METRICS[metric].windowed && window.kind !== 'ever') issue('window', `must be ever for ${metric}`);
    if (window.kind === 'between' && window.from > window.to) issue('window', 'must not end before it begins');
    if (template !== undefined && metric !== 'events.attended') issue('template', 'is for events.attended');
  });

/** A rule: what must be reached for the award. */
export const ruleField = z.strictObject({
  match: z.enum(['all', 'any']),
  conditions: z.array(conditionField).min(1, 'must have a condition').max(8, 'must be at most 8 conditions'),
});

const inactive = { NOT_ACTIVE: 'It is switched off: nobody gets it.' };

const fields = {
  title: titleField(120),
  description: textField(1000).nullable(),
  icon: z.string().regex(/^[a-z-]{1,40}$/, 'must be the name of an icon').nullable(),
  rule: ruleField.nullable(),
  active: z.boolean(),
};

/** An achievement; `rule` null is given by hand only. `awarded` counts who has it. */
export const achievementBody = z
  .object({
    documentId: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    icon: z.string().nullable(),
    rule: ruleField.nullable(),
    active: z.boolean(),
    awarded: z.number().int(),
    createdAt: moment,
  })
  .meta({ id: 'Achievement' });
export type AchievementBody = z.output<typeof achievementBody>;

/** An award; a revoked one says why. */
export const awardBody = z
  .object({
    documentId: z.string(),
    achievement: z.object({ documentId: z.string(), title: z.string(), description: z.string().nullable(), icon: z.string().nullable() }),
    customer: personBody,
    at: moment,
    kind: z.enum(['rule', 'hand']),
    reason: z.string().nullable(),
    awardedBy: z.string(),
    revokedAt: moment.nullable(),
    revokeReason: z.string().nullable(),
    revokedBy: z.string().nullable(),
  })
  .meta({ id: 'Award' });
export type AwardBody = z.output<typeof awardBody>;

/** How many a rule would be given to, and some of them. */
export const previewBody = z.object({ count: z.number().int(), already: z.number().int(), fresh: z.number().int(), sample: z.array(personBody) });

export const listAchievements = endpoint({
  method: 'GET',
  path: '/achievements',
  handler: 'achievement.find',
  tag: TAG,
  summary: 'Achievements; everybody but staff sees active ones, without their rules',
  query: z.strictObject({}),
  response: { status: 200, schema: dataOf(z.array(achievementBody)) },
});
export const previewRule = endpoint({
  method: 'POST',
  path: '/achievements/preview',
  handler: 'achievement.previewRule',
  tag: TAG,
  summary: 'To how many people a rule would be given',
  idempotent: false,
  body: z.strictObject({ rule: ruleField }),
  response: { status: 200, schema: dataOf(previewBody) },
});
export const getAchievement = endpoint({
  method: 'GET',
  path: '/achievements/:id',
  handler: 'achievement.findOne',
  tag: TAG,
  summary: 'An achievement',
  params: idParams,
  query: singleQuery,
  response: { status: 200, schema: dataOf(achievementBody) },
});
export const createAchievement = endpoint({
  method: 'POST',
  path: '/achievements',
  handler: 'achievement.create',
  tag: TAG,
  summary: 'Add an achievement; who has earned it already gets it by a backfill',
  body: z.strictObject(fields).partial().required({ title: true }),
  response: { status: 201, schema: dataOf(achievementBody) },
});
export const updateAchievement = endpoint({
  method: 'PUT',
  path: '/achievements/:id',
  handler: 'achievement.update',
  tag: TAG,
  summary: 'Change an achievement; awards given under the old rule stay',
  params: idParams,
  body: z.strictObject(fields).partial(),
  response: { status: 200, schema: dataOf(achievementBody) },
});
export const previewAchievement = endpoint({
  method: 'POST',
  path: '/achievements/:id/preview',
  handler: 'achievement.preview',
  tag: TAG,
  summary: 'To how many people this achievement would be given',
  idempotent: false,
  params: idParams,
  body: z.strictObject({}),
  response: { status: 200, schema: dataOf(previewBody) },
  refusals: { NO_RULE: 'It is given by hand only.' },
});
export const backfillAchievement = endpoint({
  method: 'POST',
  path: '/achievements/:id/backfill',
  handler: 'achievement.backfill',
  tag: TAG,
  summary: 'Give it to everybody who has earned it, as a job',
  params: idParams,
  body: z.strictObject({}),
  response: { status: 202, schema: dataOf(z.object({ queued: z.literal(true) })) },
  refusals: { NO_RULE: 'It is given by hand only.', ...inactive },
});
export const giveAward = endpoint({
  method: 'POST',
  path: '/achievements/:id/awards',
  handler: 'achievement.give',
  tag: TAG,
  summary: 'Give it to somebody by hand, with a reason',
  params: idParams,
  body: z.strictObject({ ...whoFields, reason: reasonField }),
  response: { status: 201, schema: dataOf(awardBody) },
  refusals: { ALREADY_AWARDED: 'They have it; details.award is it.', ...inactive },
});
export const listAwards = endpoint({
  method: 'GET',
  path: '/awards',
  handler: 'award.find',
  tag: TAG,
  summary: 'Awards, the latest first (at most 200): a client’s own; for staff of one achievement or of all',
  query: z.strictObject({ achievement: documentIdField.optional(), revoked: z.enum(['true', 'false']).optional() }),
  response: { status: 200, schema: dataOf(z.array(awardBody)) },
});
export const revokeAward = endpoint({
  method: 'POST',
  path: '/awards/:id/revoke',
  handler: 'award.revoke',
  tag: TAG,
  summary: 'Take an award back, with a reason; its rule does not give it again',
  params: idParams,
  body: z.strictObject({ reason: reasonField }),
  response: { status: 200, schema: dataOf(awardBody) },
  refusals: recentRefusal,
});
export const customerAwards = endpoint({
  method: 'GET',
  path: '/customers/:id/awards',
  handler: 'award.ofCustomer',
  tag: TAG,
  summary: 'A customer’s awards, revoked ones last; a client reads their own standing ones',
  params: idParams,
  query: z.strictObject({}),
  response: { status: 200, schema: dataOf(z.array(awardBody)) },
});
