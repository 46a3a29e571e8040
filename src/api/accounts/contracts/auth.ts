import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../platform/http/endpoint';
import { endOtherSessions, endSession, listSessions } from './sessions';
import {
  birthDateField,
  emailAddress,
  givenPassword,
  LANGUAGES,
  newPassword,
  ownAccountSchema,
  personName,
  signedInSchema,
  username,
} from './account';

export { emailAddress, MIN_PASSWORD, newPassword, username } from './account';

const token = z.string().min(1).max(2000);
const linkToken = z.string().min(1).max(200);
const deviceId = z.string().min(1).max(200).optional();
const workstation = z.string().min(1).max(2000).optional();
const done = z.object({ ok: z.literal(true) });
const letterSent = z.object({ ok: z.literal(true), email: z.string(), message: z.string() });
const plugin = 'plugin::users-permissions';
const account = { tag: 'Accounts', idempotent: false } as const;
const TOO_MANY = 'Too many failed attempts; `Retry-After` says when to come back';
const LINK_INVALID = 'The link is unknown, used or expired';

const nameOfOwn = (body: { username?: string | undefined; email: string }): boolean =>
  body.username === undefined || !body.username.includes('@') || body.username.toLowerCase() === body.email.toLowerCase();

export const register = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/local/register',
  handler: `${plugin}.auth.register`,
  summary: 'Sign up as a client',
  description:
    'A letter with a link is sent to the address; the answer is the same whether or not the address has an account. ' +
    'Without a user name, or with a taken one, people sign in by the e-mail. Where no confirmation is asked for, the answer is that of signing in.',
  body: z
    .strictObject({
      username: username.optional(),
      email: emailAddress,
      password: newPassword,
      name: personName.optional(),
      birthDate: birthDateField.optional(),
      language: z.enum(LANGUAGES).optional(),
    })
    .refine(nameOfOwn, { path: ['username'], message: 'must not be another e-mail address' }),
  response: { status: 200, schema: z.union([letterSent, signedInSchema]) },
  refusals: {
    AGE_UNKNOWN: 'MIN_AGE asks for `birthDate`',
    TOO_YOUNG: 'Below MIN_AGE',
    TOO_MANY_ATTEMPTS: TOO_MANY,
    EMAIL_TAKEN: 'Only where no confirmation is asked for',
    REGISTRATION_CLOSED: 'An administrator has closed signing up',
  },
});

export const signIn = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/local',
  handler: `${plugin}.auth.callback`,
  summary: 'Sign in with an e-mail or a user name',
  description:
    'Send the `deviceId` of an earlier answer along: a device that signed in before is not locked out by others’ failed attempts. ' +
    '`workstation` is the proof of an enrolled computer, where managers need one.',
  body: z.strictObject({ identifier: z.string().trim().min(1).max(254), password: givenPassword, deviceId, workstation }),
  response: { status: 200, schema: signedInSchema },
  refusals: {
    INVALID_CREDENTIALS: 'No such account or another password',
    NOT_CONFIRMED: 'The right password, but the e-mail is not confirmed yet',
    BLOCKED: 'The right password, but the account is blocked',
    WORKSTATION_REQUIRED: 'Managers sign in from enrolled computers only; `details.ask` says what to ask for',
    TOO_MANY_ATTEMPTS: TOO_MANY,
  },
});

export const refresh = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/refresh',
  handler: `${plugin}.auth.refresh`,
  summary: 'Exchange a refresh token for new tokens',
  description: 'A refresh token works once. One used again more than a minute later ends its session.',
  body: z.strictObject({ refreshToken: token }),
  response: { status: 200, schema: z.object({ jwt: z.string(), refreshToken: z.string() }) },
  refusals: { REFRESH_INVALID: 'Unknown, used, expired or ended' },
});

export const logout = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/logout',
  handler: `${plugin}.auth.logout`,
  summary: 'Sign out: this session, the one of a refresh token, or all',
  body: z.strictObject({ scope: z.literal('all').optional(), deviceId, refreshToken: token.optional() }),
  response: { status: 200, schema: done },
});

export const forgotPassword = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/forgot-password',
  handler: `${plugin}.auth.forgotPassword`,
  summary: 'Ask for a letter to choose a new password',
  description: 'The answer is the same whether or not the address has an account. At most five letters an hour go to one address.',
  body: z.strictObject({ email: emailAddress }),
  response: { status: 200, schema: done },
  refusals: { TOO_MANY_ATTEMPTS: TOO_MANY },
});

export const resetPassword = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/reset-password',
  handler: `${plugin}.auth.resetPassword`,
  summary: 'Choose a new password by the code of the letter',
  description: 'Every session of the account ends. A manager who needs an enrolled computer gets the account without tokens.',
  body: z.strictObject({ code: linkToken, password: newPassword, passwordConfirmation: givenPassword, deviceId, workstation }),
  response: { status: 200, schema: signedInSchema.partial().extend({ user: ownAccountSchema }) },
  refusals: { LINK_INVALID, PASSWORDS_DIFFER: 'The repeated password is another one' },
});

export const changePassword = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/change-password',
  handler: `${plugin}.auth.changePassword`,
  summary: 'Change the own password; every other session ends',
  body: z.strictObject({ currentPassword: givenPassword, password: newPassword, passwordConfirmation: givenPassword, deviceId }),
  response: { status: 200, schema: signedInSchema },
  refusals: {
    INVALID_CREDENTIALS: 'The present password is another one',
    PASSWORDS_DIFFER: 'The repeated password is another one',
    PASSWORD_SAME: 'It is the present one',
    TOO_MANY_ATTEMPTS: TOO_MANY,
  },
});

export const changeEmail = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/change-email',
  handler: `${plugin}.auth.changeEmail`,
  summary: 'Ask for another e-mail address',
  description:
    'A link goes to the new address, word of it to the old one. People without a password must have signed in within the last ten minutes.',
  body: z.strictObject({ email: emailAddress, password: givenPassword.optional() }),
  response: { status: 200, schema: letterSent },
  refusals: {
    INVALID_CREDENTIALS: 'The password is another one',
    SIGN_IN_AGAIN: 'Send the password, or sign in anew first',
    TOO_MANY_ATTEMPTS: TOO_MANY,
  },
});

export const confirmEmailChange = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/change-email/confirm',
  handler: `${plugin}.auth.confirmEmailChange`,
  summary: 'Confirm the new e-mail address by the token of the letter',
  body: z.strictObject({ confirmation: linkToken }),
  response: { status: 200, schema: z.object({ ok: z.literal(true), email: z.string() }) },
  refusals: { LINK_INVALID, EMAIL_TAKEN: 'Somebody got it in the meantime' },
});

export const openConfirmation = endpoint({
  ...account,
  method: 'GET',
  path: '/auth/email-confirmation',
  handler: `${plugin}.auth.emailConfirmation`,
  summary: 'Lead a link of a letter to the page that asks to confirm',
  description: 'Changes nothing: mail programs open links by themselves. The page then calls the POST.',
  query: z.strictObject({ confirmation: linkToken }),
  response: { status: 302 },
});

export const confirmEmail = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/email-confirmation',
  handler: `${plugin}.auth.confirmEmail`,
  summary: 'Confirm an e-mail address by the token of the letter',
  body: z.strictObject({ confirmation: linkToken }),
  response: { status: 200, schema: z.object({ ok: z.literal(true), email: z.string() }) },
  refusals: { LINK_INVALID },
});

export const resendConfirmation = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/send-email-confirmation',
  handler: `${plugin}.auth.sendEmailConfirmation`,
  summary: 'Send the letter of confirmation again',
  body: z.strictObject({ email: emailAddress }),
  response: { status: 200, schema: z.object({ email: z.string(), sent: z.literal(true) }) },
  refusals: { TOO_MANY_ATTEMPTS: TOO_MANY },
});

/**
 * Signing up, in and out, recovery: the paths are Strapi's, the rules ours. Answers keep Strapi's shape, without `data`.
 * None takes an Idempotency-Key.
 */
export const authEndpoints: readonly Endpoint[] = [
  register,
  signIn,
  refresh,
  logout,
  forgotPassword,
  resetPassword,
  changePassword,
  changeEmail,
  confirmEmailChange,
  openConfirmation,
  confirmEmail,
  resendConfirmation,
  listSessions,
  endOtherSessions,
  endSession,
];
