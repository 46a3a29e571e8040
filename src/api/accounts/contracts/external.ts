import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../platform/http/endpoint';
import { birthDateField, signedInSchema } from './account';

const plugin = 'plugin::users-permissions';
const account = { tag: 'Accounts', idempotent: false } as const;
const params = z.strictObject({ provider: z.string().regex(/^[a-z]{1,20}$/, 'must be a service such as vk') });
const text = z.string().min(1).max(4_000);
const deviceId = z.string().min(1).max(200).optional();
const workstation = z.string().min(1).max(2_000).optional();
const refusals = {
  EMAIL_NOT_CONFIRMED: 'An account of this address was never confirmed; a letter was sent',
  EMAIL_TAKEN: 'The account of this address belongs to staff or to another person of the service: sign in by password',
  AGE_UNKNOWN: 'MIN_AGE asks for the birth date, which the service does not tell: `details.signUpToken` goes on with it',
  TOO_YOUNG: 'Below MIN_AGE',
  REGISTRATION_CLOSED: 'An administrator has closed signing up',
  BLOCKED: 'The account is blocked',
  WORKSTATION_REQUIRED: 'Managers sign in from enrolled computers only',
};

export const startExternal = endpoint({
  ...account,
  method: 'GET',
  path: '/auth/:provider',
  handler: `${plugin}.auth.startExternal`,
  summary: 'Sign in by another service (`vk`): go there',
  description:
    'Open it in the browser: it sets a cookie and redirects. With `returnTo`, a page of PUBLIC_URL or of CORS_ORIGINS, the person comes ' +
    'back there with `?code=` for `POST /auth/code`, or with `?error=` and a refusal code; without it the callback answers as signing in.',
  params,
  query: z.strictObject({ returnTo: z.string().max(2_000).optional() }),
  response: { status: 302 },
  refusals: { NOT_FOUND: 'No such service, or it has no keys here' },
});

export const finishExternal = endpoint({
  ...account,
  method: 'GET',
  path: '/auth/:provider/callback',
  handler: `${plugin}.auth.finishExternal`,
  summary: 'Come back from another service',
  params,
  // Services add parameters of their own as they like.
  query: z.object({
    state: text,
    code: text.optional(),
    device_id: text.optional(),
    error: text.optional(),
  }),
  response: { status: 200, schema: signedInSchema },
  refusals: {
    ...refusals,
    STATE_INVALID: 'Not begun in this browser, used before, or more than ten minutes ago',
    SIGN_IN_DENIED: 'The person declined at the service',
    SIGN_IN_REFUSED: 'The service did not accept the code',
    PROVIDER_UNAVAILABLE: 'The service did not answer in time',
  },
});

export const exchangeCode = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/code',
  handler: `${plugin}.auth.exchangeCode`,
  summary: 'Exchange the code of a returning page for a session',
  description: 'The code works once, for a minute.',
  body: z.strictObject({ code: z.string().min(1).max(200), deviceId, workstation }),
  response: { status: 200, schema: signedInSchema },
  refusals: { LINK_INVALID: 'The code is unknown, used or expired', ...refusals },
});

export const completeSignUp = endpoint({
  ...account,
  method: 'POST',
  path: '/auth/sign-up',
  handler: `${plugin}.auth.completeSignUp`,
  summary: 'Tell the birth date that a service did not',
  description: 'The token of the refusal `AGE_UNKNOWN` works once, for a quarter of an hour.',
  body: z.strictObject({ token: z.string().min(1).max(200), birthDate: birthDateField, deviceId, workstation }),
  response: { status: 200, schema: signedInSchema },
  refusals: { LINK_INVALID: 'The token is unknown, used or expired', ...refusals },
});

/** Signing in by other services; after the paths without a parameter. */
export const externalEndpoints: readonly Endpoint[] = [exchangeCode, completeSignUp, startExternal, finishExternal];
