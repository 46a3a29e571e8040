import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { USER_TYPES } from './actor';

const userId = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId');

/** The panel's bulk change of the type; at most 500 users at once. */
export const changeTypeEndpoint = endpoint({
  method: 'POST',
  path: '/users/type',
  handler: 'users.changeType',
  tag: 'Desk',
  summary: 'Give many users one type',
  idempotent: false,
  body: z.strictObject({ users: z.array(userId).min(1).max(500), type: z.enum(USER_TYPES) }),
  response: {
    status: 200,
    schema: z.object({ changed: z.array(z.string()), unchanged: z.array(z.string()), notFound: z.array(z.string()) }),
  },
});
