import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../platform/database/read';
import { forbidden, Refusal } from '../../../platform/http/refusal';
import { signedInPerson, type PersonRow } from '../sql/signed-in-person';
import { actorOfPerson } from './actor';
import { grantedActions, type Grants, type RoleInfo } from './granted-actions';

interface AuthInfo {
  credentials: unknown;
  ability: unknown;
}

/** One way of proving who calls; the shape of Strapi's authentication service. */
export interface AuthStrategy {
  name: string;
  authenticate: (ctx: KoaContext) => Promise<{ authenticated: boolean; credentials?: unknown; ability?: unknown }>;
  verify: (auth: AuthInfo, config: { scope?: string | string[] }) => void | Promise<void>;
}

/** The signed-in user as Strapi's own controllers read it from `ctx.state.user`. */
export interface SignedInUser {
  id: number;
  documentId: string;
  username: string;
  email: string;
  provider: string | null;
  confirmed: boolean;
  blocked: boolean;
  type: PersonRow['type'];
  role: RoleInfo | null;
}

type AccessToken = { isValid: true; payload: { userId: string; sessionId: string } } | { isValid: false; payload: null };

/** Calls that prove who one is by their body; an old token sent along must not stand in their way. */
const SIGN_IN_ROUTES = new Set([
  'auth.callback',
  'auth.register',
  'auth.refresh',
  'auth.forgotPassword',
  'auth.resetPassword',
  'auth.emailConfirmation',
  'auth.confirmEmail',
  'auth.confirmEmailChange',
  'auth.sendEmailConfirmation',
  'auth.startExternal',
  'auth.finishExternal',
  'auth.exchangeCode',
  'auth.completeSignUp',
]);

/**
 * Replaces Strapi's strategy of the same name: signature, then one prepared statement (session, user, block, staff
 * member), then a look into the role's remembered actions. Type alone decides the role. Measured: see README.
 * 401 `TOKEN_INVALID`, `SESSION_ENDED`, `BLOCKED`, `NOT_CONFIRMED`; no token is a visitor.
 */
export function personStrategy(strapi: Core.Strapi): AuthStrategy {
  const grants = grantedActions(strapi);
  return {
    name: 'users-permissions',
    verify,
    async authenticate(ctx) {
      const token = isSignInRoute(ctx) ? null : bearerToken(ctx);
      if (token === null) return { authenticated: true, credentials: null, ability: (await grants.of('public')).ability };
      if (!isJwt(token)) return { authenticated: false };
      const { person, sessionId } = await personBehind(strapi, token);
      await assertMayAct(strapi, person);
      const granted = await grants.of(person.type);
      const user = userOf(person, granted);
      Object.assign(ctx.state, { user, session: { id: sessionId }, actor: actorOfPerson(person) });
      return { authenticated: true, credentials: user, ability: granted.ability };
    },
  };
}

/** The token of an `Authorization: Bearer` header; null when there is no such header. */
export function bearerToken(ctx: KoaContext): string | null {
  const header = ctx.request.header.authorization;
  if (!header) return null;
  const [scheme, token, ...rest] = header.trim().split(/\s+/);
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined || rest.length > 0) throw tokenInvalid();
  return token;
}

/** The person behind a storefront access token, for requests and sockets alike. Throws the 401s named above. */
export async function personBehind(strapi: Core.Strapi, token: string): Promise<{ person: PersonRow; sessionId: string }> {
  const access = strapi.sessionManager('users-permissions').validateAccessToken(token) as AccessToken;
  const userId = Number(access.payload?.userId);
  if (!access.isValid || !Number.isSafeInteger(userId)) throw tokenInvalid();
  const { sessionId } = access.payload;
  const [person] = await reading(strapi, (handle) => signedInPerson(handle, sessionId, access.payload.userId, userId));
  if (!person) throw new Refusal(401, 'This session has ended, sign in again', { code: 'SESSION_ENDED' });
  return { person, sessionId };
}

/** 401 for somebody who is blocked, or unconfirmed where confirmation is asked for. */
export async function assertMayAct(strapi: Core.Strapi, person: PersonRow): Promise<void> {
  if (person.blocked) throw new Refusal(401, 'This account is blocked', { code: 'BLOCKED' });
  if (!person.confirmed && (await grantedActions(strapi).requiresConfirmation())) {
    throw new Refusal(401, 'Confirm the e-mail address first', { code: 'NOT_CONFIRMED' });
  }
}

/** 401 `TOKEN_INVALID`: forged, expired, of another kind, or not a token at all. */
export function tokenInvalid(): Refusal {
  return new Refusal(401, 'The access token is not valid or has expired', { code: 'TOKEN_INVALID' });
}

function verify({ credentials, ability }: AuthInfo, { scope }: { scope?: string | string[] }): void {
  if (scope === undefined) {
    if (!credentials) throw new Refusal(401, 'Sign in first', { code: 'SIGN_IN_REQUIRED' });
    return;
  }
  const { can } = ability as Grants['ability'];
  const scopes = Array.isArray(scope) ? scope : [scope];
  if (!scopes.every((action) => can(action))) throw forbidden();
}

function isSignInRoute(ctx: KoaContext): boolean {
  const route = ctx.state.route as { handler?: unknown; info?: { pluginName?: string } } | undefined;
  return route?.info?.pluginName === 'users-permissions' && SIGN_IN_ROUTES.has(String(route.handler));
}

/** Strapi's API tokens have no dots; those are left to the strategy that knows them. */
function isJwt(token: string): boolean {
  return token.includes('.');
}

function userOf(person: PersonRow, { role }: Grants): SignedInUser {
  return {
    id: person.id,
    documentId: person.document_id,
    username: person.username,
    email: person.email,
    provider: person.provider,
    confirmed: person.confirmed === true,
    blocked: person.blocked === true,
    type: person.type,
    role,
  };
}
