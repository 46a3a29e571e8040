import { z } from 'zod';
import { visibleLine } from '../../../kernel/text';
import { endpoint } from '../../../platform/http/endpoint';
import { listQuerySchema, type ListSpec } from '../../../platform/http/list-query';
import { SEGMENT_OPERATOR_NAMES, type SegmentRules } from '../domain/segments/rules';
import { customerSchema, dataOf, listOf } from './bodies';
import { idParams, singleQuery } from './fields';

const tag = 'Segments';
const MAX_DEPTH = 5;
const MAX_CONDITIONS = 100;

const condition = z
  .strictObject({
    field: z.string().min(1).max(60),
    op: z.enum(SEGMENT_OPERATOR_NAMES, 'is not an operator'),
    value: z.unknown().optional(),
  })
  .meta({ id: 'SegmentCondition' });

/** Each depth has a name in the API's description: written out, the three ways of nesting make it 200 kB a call. */
function rulesOf(depth: number): z.ZodType<SegmentRules> {
  if (depth === 0) return condition;
  const inner = rulesOf(depth - 1);
  const group = (name: 'all' | 'any') => z.strictObject({ [name]: z.array(inner).max(50) });
  const rules = z.union([group('all'), group('any'), z.strictObject({ not: inner }), condition]) as unknown as z.ZodType<SegmentRules>;
  return depth === MAX_DEPTH ? rules : rules.meta({ id: `SegmentRulesWithin${MAX_DEPTH - depth}` });
}

/**
 * The rules of a segment: `{all: […]}`, `{any: […]}`, `{not: …}` nested at most five deep around conditions
 * `{field, op, value}`. What fields there are and what they take says `GET /api/segments/fields`.
 */
export const rulesField = rulesOf(MAX_DEPTH)
  .refine((rules) => countOf(rules) <= MAX_CONDITIONS, `must be at most ${MAX_CONDITIONS} conditions`)
  .meta({ id: 'SegmentRules' });

function countOf(rules: SegmentRules): number {
  if ('all' in rules) return rules.all.reduce((sum, part) => sum + countOf(part), 0);
  if ('any' in rules) return rules.any.reduce((sum, part) => sum + countOf(part), 0);
  return 'not' in rules ? countOf(rules.not) : 1;
}

export const segmentSchema = z
  .object({
    documentId: z.string(),
    name: z.string(),
    rules: z.unknown().meta({ description: 'See POST /api/segments' }),
    /** True when a marketer made it for their own recipients. */
    isPersonal: z.boolean(),
    createdBy: z.string().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: 'Segment' });
export type SegmentBody = z.output<typeof segmentSchema>;

const nameField = z.string().overwrite(visibleLine).min(1, 'must not be empty').max(100);
const taken = { DUPLICATE: 'A segment has this name already.' };

export const segmentSpec: ListSpec = {
  fields: {
    name: { type: 'string', sql: 's.name' },
    createdAt: { type: 'datetime', sql: 's.created_at', cast: '::timestamp' },
    updatedAt: { type: 'datetime', sql: 's.updated_at', cast: '::timestamp' },
  },
  sorts: {
    name: { sql: 's.name', type: 'string' },
    createdAt: { sql: 's.created_at', type: 'datetime', cast: '::timestamp' },
    updatedAt: { sql: 's.updated_at', type: 'datetime', cast: '::timestamp' },
  },
  defaultSort: [{ key: 'name', direction: 'asc' }],
};

export const listSegments = endpoint({
  method: 'GET',
  path: '/segments',
  handler: 'segment.find',
  tag,
  summary: 'Segments: all for managers and above, own ones for a marketer',
  query: listQuerySchema(segmentSpec),
  response: { status: 200, schema: listOf(segmentSchema) },
});

export const listFields = endpoint({
  method: 'GET',
  path: '/segments/fields',
  handler: 'segment.fields',
  tag,
  summary: 'The fields that rules may use, with their operators and what value each takes',
  response: {
    status: 200,
    schema: dataOf(
      z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          operators: z.record(z.string(), z.string()),
          values: z.array(z.string()).nullable(),
        }),
      ),
    ),
  },
});

export const previewSegment = endpoint({
  method: 'POST',
  path: '/segments/preview',
  handler: 'segment.preview',
  tag,
  summary: 'How many customers rules choose, and the first of them',
  idempotent: false,
  body: z.strictObject({ rules: rulesField, limit: z.number().int().min(0).max(100).default(20) }),
  response: { status: 200, schema: dataOf(z.object({ count: z.number().int(), rows: z.array(customerSchema) })) },
});

export const createSegment = endpoint({
  method: 'POST',
  path: '/segments',
  handler: 'segment.create',
  tag,
  summary: 'Keep rules under a name',
  body: z.strictObject({ name: nameField, rules: rulesField }),
  response: { status: 201, schema: dataOf(segmentSchema) },
  refusals: taken,
});

export const getSegment = endpoint({
  method: 'GET',
  path: '/segments/:id',
  handler: 'segment.findOne',
  tag,
  summary: 'One segment',
  params: idParams,
  query: singleQuery,
  response: { status: 200, schema: dataOf(segmentSchema) },
});

export const updateSegment = endpoint({
  method: 'PUT',
  path: '/segments/:id',
  handler: 'segment.update',
  tag,
  summary: 'Change a segment',
  params: idParams,
  body: z.strictObject({ name: nameField.optional(), rules: rulesField.optional() }),
  response: { status: 200, schema: dataOf(segmentSchema) },
  refusals: taken,
});

export const deleteSegment = endpoint({
  method: 'DELETE',
  path: '/segments/:id',
  handler: 'segment.delete',
  tag,
  summary: 'Delete a segment',
  params: idParams,
  response: { status: 200, schema: dataOf(z.object({ documentId: z.string() })) },
});
