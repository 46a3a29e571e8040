import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { visibleLine } from '../../../kernel/text';
import { RULE_MODES } from '../domain/workstation-rule';

const desk = { tag: 'Desk' } as const;
const id = z.strictObject({ id: z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId') });
const title = z.string().overwrite(visibleLine).min(1).max(100);

/** The longest exemption, in hours. */
export const MAX_EXEMPTION_HOURS = 72;

/** What the settings page of workstations shows. Times are ISO 8601 in UTC. */
export const workstationsPageSchema = z.object({
  mode: z.enum(RULE_MODES),
  /** The address that the reader's own request came from. */
  address: z.string(),
  workstations: z.array(
    z.object({
      documentId: z.string(),
      kind: z.enum(['network', 'device']),
      name: z.string(),
      network: z.string().nullable(),
      /** The key may be copied to the person's other devices by their account (iCloud, Google). */
      isSynced: z.boolean(),
      createdAt: z.string(),
      createdBy: z.string().nullable(),
      lastUsedAt: z.string().nullable(),
      revokedAt: z.string().nullable(),
      revokedBy: z.string().nullable(),
    }),
  ),
  exemptions: z.array(
    z.object({ documentId: z.string(), name: z.string(), reason: z.string(), until: z.string(), grantedBy: z.string().nullable() }),
  ),
  managers: z.array(z.object({ key: z.string(), name: z.string(), email: z.string() })),
});
export type WorkstationsPage = z.output<typeof workstationsPageSchema>;

export const readWorkstationsEndpoint = endpoint({
  ...desk,
  method: 'GET',
  path: '/workstations',
  handler: 'workstations.read',
  summary: 'The rule of workstations, the list, who is exempt',
  response: { status: 200, schema: workstationsPageSchema },
});

export const saveRuleEndpoint = endpoint({
  ...desk,
  method: 'PUT',
  path: '/workstations/rule',
  handler: 'workstations.saveRule',
  summary: 'What managers need to sign in; a stricter rule ends their sessions',
  body: z.strictObject({ mode: z.enum(RULE_MODES) }),
  response: { status: 200, schema: z.object({ mode: z.enum(RULE_MODES), ended: z.number().int() }) },
  refusals: { ADMITS_NOBODY: 'No listed network or computer would let a manager in' },
});

export const addNetworkEndpoint = endpoint({
  ...desk,
  method: 'POST',
  path: '/workstations/networks',
  handler: 'workstations.addNetwork',
  summary: 'List a network that managers may sign in from',
  body: z.strictObject({ name: title, network: z.string().trim().min(1).max(60) }),
  response: { status: 201, schema: z.object({ documentId: z.string() }) },
  refusals: {
    NOT_A_NETWORK: 'Neither an address nor a network in CIDR notation',
    NETWORK_TOO_WIDE: 'It would let nearly everybody in',
    NETWORK_LISTED: 'It is on the list already',
  },
});

export const inviteComputerEndpoint = endpoint({
  ...desk,
  method: 'POST',
  path: '/workstations/enrolments',
  handler: 'workstations.invite',
  summary: 'A link that enrols the computer it is opened on',
  // The answer is a secret that must not be kept.
  idempotent: false,
  body: z.strictObject({ name: title }),
  response: { status: 201, schema: z.object({ link: z.string(), minutes: z.number().int() }) },
});

export const revokeWorkstationEndpoint = endpoint({
  ...desk,
  method: 'POST',
  path: '/workstations/:id/revoke',
  handler: 'workstations.revoke',
  summary: 'Take a network or a computer off the list; sessions opened from it end at once',
  description: '`lockOut: true` revokes the last one too: no manager can sign in then until another place is listed.',
  params: id,
  body: z.strictObject({ lockOut: z.boolean().default(false) }),
  response: { status: 200, schema: z.object({ documentId: z.string(), ended: z.number().int() }) },
  refusals: { ADMITS_NOBODY: 'It is the last one the rule can be met by; `lockOut` revokes it all the same' },
});

export const exemptEndpoint = endpoint({
  ...desk,
  method: 'POST',
  path: '/workstations/exemptions',
  handler: 'workstations.exempt',
  summary: 'Let one manager sign in from anywhere for some hours',
  body: z.strictObject({
    manager: z.string().regex(/^(user:[a-z0-9]{1,64}|panel:\d{1,9})$/, 'must be a key of the managers'),
    hours: z.number().int().min(1).max(MAX_EXEMPTION_HOURS),
    reason: z.string().trim().min(3).max(300),
  }),
  response: { status: 201, schema: z.object({ documentId: z.string() }) },
});

export const endExemptEndpoint = endpoint({
  ...desk,
  method: 'DELETE',
  path: '/workstations/exemptions/:id',
  handler: 'workstations.endExempt',
  summary: 'End an exemption and the sessions of its person',
  params: id,
  response: { status: 200, schema: z.object({ documentId: z.string() }) },
});
