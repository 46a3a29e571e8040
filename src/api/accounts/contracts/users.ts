import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { USER_TYPES } from './actor';

const params = z.strictObject({ id: z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId') });
const response = {
  status: 200,
  schema: z.object({ documentId: z.string(), username: z.string(), email: z.string(), type: z.enum(USER_TYPES), blocked: z.boolean() }),
};
const refusals = {
  FORBIDDEN: 'A manager blocks clients and marketers, a director managers too',
  OWN_ACCOUNT: 'Nobody blocks their own account',
};

/** Ends the person's sessions and sockets at once, on every node. */
export const blockUser = endpoint({
  method: 'POST',
  path: '/users/:id/block',
  handler: 'user.block',
  tag: 'Accounts',
  summary: 'Block a user',
  description: 'Their sessions and sockets end at once; a panel account of the same staff member is closed too.',
  params,
  body: z.strictObject({}),
  response,
  refusals,
});

/** Lets a blocked person in again. */
export const unblockUser = endpoint({
  method: 'POST',
  path: '/users/:id/unblock',
  handler: 'user.unblock',
  tag: 'Accounts',
  summary: 'Unblock a user',
  params,
  body: z.strictObject({}),
  response,
  refusals,
});
