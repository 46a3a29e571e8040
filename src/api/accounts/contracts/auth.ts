import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../platform/http/endpoint';
import { USER_TYPES } from './actor';

/** The shortest password a person may choose, in characters. */
export const MIN_PASSWORD = 10;

/** bcrypt reads no further than this many bytes. */
const MAX_PASSWORD_BYTES = 72;

/** A password somebody chooses. */
export const newPassword = z
  .string()
  .min(MIN_PASSWORD, `must have at least ${MIN_PASSWORD} characters`)
  .refine((text) => Buffer.byteLength(text) <= MAX_PASSWORD_BYTES, `must have at most ${MAX_PASSWORD_BYTES} bytes`);

/** An e-mail address of a person. */
export const emailAddress = z.email('must be an e-mail address').max(254);

/** A sign-in name; often the e-mail again. */
export const username = z.string().trim().min(3).max(254);

const givenPassword = z.string().min(1).max(1000);
const token = z.string().min(1).max(2000);
const deviceId = z.string().min(1).max(200).optional();

const me = z.object({
  id: z.number(),
  documentId: z.string(),
  username: z.string(),
  email: z.string(),
  provider: z.string().nullable(),
  confirmed: z.boolean(),
  blocked: z.boolean(),
  type: z.enum(USER_TYPES),
});
const signedIn = z.object({ jwt: z.string(), refreshToken: z.string().optional(), user: me });
const done = z.object({ ok: z.boolean() });
const tag = 'Accounts';
const plugin = 'plugin::users-permissions';

/**
 * Strapi's own routes of signing in, as this app lets them be called: strict bodies, bounded lengths.
 * Their answers keep Strapi's shape, without `data`. None takes an Idempotency-Key.
 */
export const authEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'POST',
    path: '/auth/local/register',
    handler: `${plugin}.auth.register`,
    tag,
    idempotent: false,
    summary: 'Sign up as a client',
    body: z.strictObject({ username, email: emailAddress, password: newPassword }),
    response: { status: 200, schema: signedIn },
  }),
  endpoint({
    method: 'POST',
    path: '/auth/local',
    handler: `${plugin}.auth.callback`,
    tag,
    idempotent: false,
    summary: 'Sign in with an e-mail or a user name',
    body: z.strictObject({ identifier: z.string().trim().min(1).max(254), password: givenPassword, deviceId }),
    response: { status: 200, schema: signedIn },
  }),
  endpoint({
    method: 'POST',
    path: '/auth/refresh',
    handler: `${plugin}.auth.refresh`,
    tag,
    idempotent: false,
    summary: 'Exchange a refresh token for new tokens',
    body: z.strictObject({ refreshToken: token.optional() }),
    response: { status: 200, schema: z.object({ jwt: z.string(), refreshToken: z.string().optional() }) },
  }),
  endpoint({
    method: 'POST',
    path: '/auth/logout',
    handler: `${plugin}.auth.logout`,
    tag,
    idempotent: false,
    summary: 'Sign out: this session, one device, or all',
    body: z.strictObject({ scope: z.literal('all').optional(), deviceId, refreshToken: token.optional() }),
    response: { status: 200, schema: done },
  }),
  endpoint({
    method: 'POST',
    path: '/auth/forgot-password',
    handler: `${plugin}.auth.forgotPassword`,
    tag,
    idempotent: false,
    summary: 'Ask for a letter to choose a new password',
    body: z.strictObject({ email: emailAddress }),
    response: { status: 200, schema: done },
  }),
  endpoint({
    method: 'POST',
    path: '/auth/reset-password',
    handler: `${plugin}.auth.resetPassword`,
    tag,
    idempotent: false,
    summary: 'Choose a new password by the code of the letter',
    body: z.strictObject({ code: token, password: newPassword, passwordConfirmation: givenPassword }),
    response: { status: 200, schema: signedIn },
  }),
  endpoint({
    method: 'POST',
    path: '/auth/change-password',
    handler: `${plugin}.auth.changePassword`,
    tag,
    idempotent: false,
    summary: 'Change the own password; every other session ends',
    body: z.strictObject({ currentPassword: givenPassword, password: newPassword, passwordConfirmation: givenPassword }),
    response: { status: 200, schema: signedIn },
  }),
  endpoint({
    method: 'GET',
    path: '/auth/email-confirmation',
    handler: `${plugin}.auth.emailConfirmation`,
    tag,
    summary: 'Confirm an e-mail address by the code of the letter',
    query: z.strictObject({ confirmation: token }),
    response: { status: 302 },
  }),
  endpoint({
    method: 'POST',
    path: '/auth/send-email-confirmation',
    handler: `${plugin}.auth.sendEmailConfirmation`,
    tag,
    idempotent: false,
    summary: 'Send the letter of confirmation again',
    body: z.strictObject({ email: emailAddress }),
    response: { status: 200, schema: z.object({ email: z.string(), sent: z.boolean() }) },
  }),
  endpoint({
    method: 'GET',
    path: '/auth/sessions',
    handler: `${plugin}.auth.getSessions`,
    tag,
    summary: 'The own sessions',
    response: { status: 200, schema: z.object({ data: z.array(z.record(z.string(), z.unknown())) }) },
  }),
  endpoint({
    method: 'DELETE',
    path: '/auth/sessions/:sessionId',
    handler: `${plugin}.auth.revokeSession`,
    tag,
    idempotent: false,
    summary: 'End one of the own sessions',
    params: z.strictObject({ sessionId: z.string().regex(/^[0-9a-f]{1,64}$/) }),
    response: { status: 200 },
  }),
  endpoint({
    method: 'GET',
    path: '/users/me',
    handler: `${plugin}.user.me`,
    tag,
    summary: 'Who I am',
    description: '`populate` is accepted and adds nothing.',
    query: z.strictObject({ populate: z.enum(['*', 'role']).optional() }),
    response: { status: 200, schema: me },
  }),
];
