import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';

/** Panel roles that an invitation can give; administrators are made by administrators in Strapi's own settings. */
export const INVITED_ROLES = ['artel-manager', 'artel-director', 'artel-marketer', 'artel-receptionist'] as const;
export type InvitedRole = (typeof INVITED_ROLES)[number];

/** What became of an invitation to the panel. */
export const panelAccessSchema = z.object({
  documentId: z.string(),
  result: z.enum(['invited', 'invited-again', 'linked', 'reopened']),
  email: z.string(),
});
export type PanelAccess = z.output<typeof panelAccessSchema>;

export const givePanelAccessEndpoint = endpoint({
  tag: 'Desk',
  method: 'POST',
  path: '/users/:id/panel-access',
  handler: 'users.givePanelAccess',
  summary: 'Invite a user to the panel by a letter',
  params: z.strictObject({ id: z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId') }),
  body: z.strictObject({ role: z.enum(INVITED_ROLES), link: z.boolean().default(false) }),
  response: { status: 200, schema: panelAccessSchema },
  refusals: {
    CHANGE_TYPE_FIRST: 'A client gets a staff type first',
    HAS_PANEL_ACCESS: 'The invitation was accepted already',
    PANEL_ACCOUNT_EXISTS: 'The panel has an account of this address; `link: true` says that it is the same person',
    ROLE_ABOVE_TYPE: 'The panel role, or that of the account to be linked, allows more than the type does',
    BLOCKED: 'The user is blocked',
  },
});
