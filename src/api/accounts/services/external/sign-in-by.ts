import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { runUseCase } from '../../../../platform/database/use-case';
import { Refusal } from '../../../../platform/http/refusal';
import type { SignedIn } from '../../contracts/account';
import { insertLink, takeLink } from '../../sql/auth/links';
import { lockCredentials, type CredentialRow } from '../../sql/auth/people';
import { ownAccount } from '../auth/own-account';
import { linkInvalid } from '../auth/registration';
import { openSession, type Origin } from '../auth/sessions';
import { admission } from '../auth/sign-in';
import { drawToken, hashToken } from '../auth/tokens';
import { accountOf, type Vouched } from './find-account';
import { ProviderFailure } from './provider';
import { providerNamed } from './providers';
import { callbackOf, takeStarted } from './start';

/** Seconds that a storefront has to exchange the code in its address for a session. */
const CODE_SECONDS = 60;

/** Two first sign-ins of one person at once: the later one finds what the earlier one made. */
const RACES = ['external_identities_unique', 'external_identities_user_unique', 'up_users_email_unique', 'up_users_username_unique'];

/** A computer's device id and proof, sent along with what opens a session. */
interface Along {
  deviceId?: string | undefined;
  workstation?: string | undefined;
}

/** What the callback ends in: a session, or a page of the storefront with a code or an error in its address. */
export type Arrival = { signedIn: SignedIn; redirect?: undefined } | { redirect: string };

/**
 * The browser is back from a service. Throws 400 `STATE_INVALID`, 403 `SIGN_IN_DENIED` (the person said no), 400 `SIGN_IN_REFUSED` (the
 * service takes the code for used or wrong), 503 `PROVIDER_UNAVAILABLE`, and what `accountOf` and signing in refuse; where the sign-in
 * was begun by a page, that page gets the code of the refusal instead.
 */
export async function arrive(
  strapi: Core.Strapi,
  provider: string,
  { parameters, browser }: { parameters: Readonly<Record<string, string>>; browser: string | undefined },
  origin: Origin & Along,
): Promise<Arrival> {
  const started = await takeStarted(strapi, provider, { state: parameters.state ?? '', browser });
  const { returnTo } = started;
  try {
    const vouched = { provider, person: await vouchedFor(provider, parameters, started.verifier), language: origin.language };
    if (returnTo === null) return { signedIn: await enter(strapi, vouched, origin) };
    return { redirect: withQuery(returnTo, { code: await codeFor(strapi, vouched) }) };
  } catch (error) {
    if (!(error instanceof Refusal) || returnTo === null) throw error;
    const { code, signUpToken } = error.details;
    return { redirect: withQuery(returnTo, { error: code, ...(typeof signUpToken === 'string' ? { signUpToken } : {}) }) };
  }
}

/** A session for the code that a storefront's page was given, once. Throws 400 `LINK_INVALID` and what signing in refuses. */
export async function exchangeCode(strapi: Core.Strapi, code: string, origin: Origin & Along): Promise<SignedIn> {
  const result = await strapi.db.transaction(async ({ trx }) => {
    const [link] = await takeLink(trx as Trx, 'sign-in-code', hashToken(code));
    const [user] = link?.user_id ? await lockCredentials(trx as Trx, link.user_id) : [];
    return user ? opened(strapi, trx as Trx, user, origin) : codeInvalid();
  });
  return orThrow(result);
}

/** Makes the account of somebody whom a service vouched for but whose birth date it did not tell. Throws 400 `LINK_INVALID`, 403 by age. */
export async function completeSignUp(
  strapi: Core.Strapi,
  { token, birthDate }: { token: string; birthDate: string },
  origin: Origin & Along,
): Promise<SignedIn> {
  const [link] = await strapi.db.transaction(({ trx }) => takeLink(trx as Trx, 'external-sign-up', hashToken(token)));
  if (!link?.payload) throw linkInvalid();
  const vouched = JSON.parse(link.payload) as Vouched;
  return enter(strapi, { ...vouched, person: { ...vouched.person, birthDate } }, origin);
}

async function vouchedFor(name: string, parameters: Readonly<Record<string, string>>, verifier: string) {
  const { code, state = '', error } = parameters;
  if (error === 'access_denied') throw new Refusal(403, 'The sign-in was declined', { code: 'SIGN_IN_DENIED' });
  if (code === undefined) throw refusedBy(error ?? 'no code');
  try {
    return await providerNamed(name).redeem({ code, state, verifier, redirectUri: callbackOf(name), parameters });
  } catch (failure) {
    if (!(failure instanceof ProviderFailure)) throw failure;
    if (failure.reason === 'refused') throw Object.assign(refusedBy(failure.message), { cause: failure });
    const refusal = new Refusal(503, 'The service does not answer, try again later', { code: 'PROVIDER_UNAVAILABLE' });
    throw Object.assign(refusal, { cause: failure });
  }
}

function refusedBy(reason: string): Refusal {
  return new Refusal(400, 'The service did not accept this sign-in: begin again', {
    code: 'SIGN_IN_REFUSED',
    reason: reason.slice(0, 300),
  });
}

async function enter(strapi: Core.Strapi, vouched: Vouched, origin: Origin & Along): Promise<SignedIn> {
  const { body } = await runUseCase(
    strapi,
    undefined,
    async (trx) => {
      const found = await accountOf(strapi, trx, vouched);
      return { status: 200, body: found.refusal ?? (await opened(strapi, trx, found.user, origin)) };
    },
    RACES,
  );
  return orThrow(body);
}

/** The session is opened when the page comes for it, with the computer's proof. */
async function codeFor(strapi: Core.Strapi, vouched: Vouched): Promise<string> {
  const { token, hash } = drawToken();
  const { body } = await runUseCase(
    strapi,
    undefined,
    async (trx) => {
      const found = await accountOf(strapi, trx, vouched);
      if (!found.refusal) await insertLink(trx, 'sign-in-code', hash, found.user.id, null, null, CODE_SECONDS);
      return { status: 200, body: found.refusal ?? token };
    },
    RACES,
  );
  return orThrow(body);
}

async function opened(strapi: Core.Strapi, trx: Trx, user: CredentialRow, origin: Origin & Along): Promise<SignedIn | Refusal> {
  const admitted = await admission(strapi, trx, user, { address: origin.address, proof: origin.workstation });
  if (admitted.refusal) return admitted.refusal;
  const tokens = await openSession(strapi, trx, user.id, { deviceId: origin.deviceId, userAgent: origin.userAgent, ...admitted });
  return { ...tokens, user: await ownAccount(trx, user.id) };
}

function orThrow<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw result;
  return result;
}

function withQuery(page: string, query: Record<string, string>): string {
  const url = new URL(page);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.toString();
}

function codeInvalid(): Refusal {
  return new Refusal(400, 'This sign-in code is unknown, used or expired: begin the sign-in again', { code: 'LINK_INVALID' });
}
