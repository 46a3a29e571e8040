import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { BLOCK_RESULTS } from '../domain/blocking';
import { USER_TYPES } from './actor';

const userId = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId');
const desk = { tag: 'Desk' } as const;

/** Orders of the list of users. */
export const USER_SORT_KEYS = ['createdAt', 'email', 'username', 'lastSignInAt'] as const;

/** One storefront user as the desk shows them. Times are ISO 8601 in UTC. */
export const deskUserSchema = z.object({
  documentId: z.string(),
  username: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  type: z.enum(USER_TYPES),
  blocked: z.boolean(),
  confirmed: z.boolean(),
  /** `local`, or the one who vouches for the person (`vk`). */
  provider: z.string().nullable(),
  createdAt: z.string(),
  lastSignInAt: z.string().nullable(),
  /** The CRM's record of this person, where one is linked. */
  customer: z.object({ documentId: z.string(), name: z.string().nullable() }).nullable(),
  /** The staff member this person is, with their panel account. */
  staff: z
    .object({
      documentId: z.string(),
      displayName: z.string(),
      panel: z.object({ id: z.number().int(), isActive: z.boolean(), roles: z.array(z.string()) }).nullable(),
    })
    .nullable(),
  isMe: z.boolean(),
  /** Whether the reader may block or unblock them. */
  mayBlock: z.boolean(),
});
export type DeskUser = z.output<typeof deskUserSchema>;

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const types = z
  .union([z.enum(USER_TYPES), z.array(z.enum(USER_TYPES)).min(1).max(USER_TYPES.length)])
  .transform((given) => (Array.isArray(given) ? given : [given]));
const sort = z
  .string()
  .regex(new RegExp(`^(${USER_SORT_KEYS.join('|')}):(asc|desc)$`), `must be one of ${USER_SORT_KEYS.join(', ')} with :asc or :desc`);

/** Storefront users, newest first; `q` looks into the user name, the e-mail, the name and that of the staff member. */
export const listUsersEndpoint = endpoint({
  ...desk,
  method: 'GET',
  path: '/users',
  handler: 'users.list',
  summary: 'Users of the storefront and of the REST API',
  query: z.strictObject({
    q: z.string().trim().max(200).optional(),
    type: types.optional(),
    blocked: flag.optional(),
    confirmed: flag.optional(),
    sort: sort.default('createdAt:desc'),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(25),
  }),
  response: { status: 200, schema: z.array(deskUserSchema) },
});

/** One user. */
export const readUserEndpoint = endpoint({
  ...desk,
  method: 'GET',
  path: '/users/:id',
  handler: 'users.findOne',
  summary: 'One user',
  params: z.strictObject({ id: userId }),
  response: { status: 200, schema: deskUserSchema },
});

/** The panel's bulk change of the type; at most 500 users at once. */
export const changeTypeEndpoint = endpoint({
  ...desk,
  method: 'POST',
  path: '/users/type',
  handler: 'users.changeType',
  summary: 'Give many users one type',
  idempotent: false,
  body: z.strictObject({ users: z.array(userId).min(1).max(500), type: z.enum(USER_TYPES) }),
  response: {
    status: 200,
    schema: z.object({ changed: z.array(z.string()), unchanged: z.array(z.string()), notFound: z.array(z.string()) }),
  },
});

/** What became of one user of a bulk block; `ok` is true when they are now as asked. */
export const blockResultSchema = z.object({
  documentId: z.string(),
  ok: z.boolean(),
  result: z.enum(BLOCK_RESULTS),
});
export type UserBlockResult = z.output<typeof blockResultSchema>;

const blockBody = z.strictObject({ users: z.array(userId).min(1).max(500) });
const blockAnswer = { status: 200, schema: z.object({ results: z.array(blockResultSchema) }) };

/** Shuts people out at once; at most 500 users. Those the reader may not touch are told one by one. */
export const blockUsersEndpoint = endpoint({
  ...desk,
  method: 'POST',
  path: '/users/block',
  handler: 'users.block',
  summary: 'Block users; their sessions and sockets end at once',
  body: blockBody,
  response: blockAnswer,
});

/** Lets them in again. */
export const unblockUsersEndpoint = endpoint({
  ...desk,
  method: 'POST',
  path: '/users/unblock',
  handler: 'users.unblock',
  summary: 'Unblock users',
  body: blockBody,
  response: blockAnswer,
});
