import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';

const plugin = 'plugin::users-permissions';
const account = { tag: 'Accounts', idempotent: false } as const;

const session = z.object({
  id: z.string(),
  deviceId: z.string().nullable(),
  deviceName: z.string().nullable(),
  current: z.boolean(),
  loginAt: z.string().nullable(),
  lastActiveAt: z.string(),
});

export const listSessions = endpoint({
  ...account,
  method: 'GET',
  path: '/auth/sessions',
  handler: `${plugin}.auth.getSessions`,
  summary: 'The own sessions, the present one first',
  response: { status: 200, schema: z.object({ data: z.array(session) }) },
});

export const endOtherSessions = endpoint({
  ...account,
  method: 'DELETE',
  path: '/auth/sessions',
  handler: `${plugin}.auth.endOtherSessions`,
  summary: 'End all own sessions but this one',
  response: { status: 200, schema: z.object({ data: z.object({ ended: z.number().int() }) }) },
});

export const endSession = endpoint({
  ...account,
  method: 'DELETE',
  path: '/auth/sessions/:sessionId',
  handler: `${plugin}.auth.revokeSession`,
  summary: 'End one of the own sessions',
  params: z.strictObject({ sessionId: z.string().regex(/^[0-9a-z]{1,64}$/) }),
  response: { status: 200 },
});
