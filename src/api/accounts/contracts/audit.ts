import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';

/** One entry of the log. `before` and `after` are what the write changed, each in its own shape. */
export const auditEntrySchema = z.object({
  id: z.number().int(),
  at: z.string(),
  actor: z.object({ kind: z.string(), name: z.string() }),
  action: z.string(),
  subject: z.string(),
  subjectId: z.string().nullable(),
  /** What the subject is called: a name, the number of an order. */
  subjectName: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  address: z.string().nullable(),
});
export type AuditEntryBody = z.output<typeof auditEntrySchema>;

const day = z.iso.date('must be a date such as 2026-11-21');

/** The log of staff writes, newest first; `after` is the id to go on below. */
export const readAuditEndpoint = endpoint({
  tag: 'Desk',
  method: 'GET',
  path: '/audit',
  handler: 'audit.list',
  summary: 'Who changed what, when, from where',
  query: z.strictObject({
    /** A part of the name of whoever did it. */
    actor: z.string().trim().min(1).max(100).optional(),
    /** An action (`user.block`) or its first part (`user`). */
    action: z
      .string()
      .regex(/^[a-z-]{1,40}(\.[a-z-]{1,40})?$/, 'must be an action such as user.block')
      .optional(),
    subjectId: z.string().min(1).max(64).optional(),
    /** Days of the shop, both included. */
    from: day.optional(),
    to: day.optional(),
    below: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: { status: 200, schema: z.object({ entries: z.array(auditEntrySchema), next: z.number().int().nullable() }) },
});
