import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { environment } from '../../../../platform/database/environment';
import type { Trx } from '../../../../platform/database/statement';
import { invalid, Refusal } from '../../../../platform/http/refusal';
import { insertLink, takeLink } from '../../sql/auth/links';
import { countLetter } from '../auth/limits';
import { drawToken, hashToken } from '../auth/tokens';
import { providerNamed } from './providers';

/** How long a person may take at the service, in seconds. */
export const START_SECONDS = 600;

/** What is kept while the person is at the service. */
interface Started {
  provider: string;
  verifier: string;
  /** Hash of a secret that only the browser has which set out. */
  browser: string;
  returnTo: string | null;
}

/** Where the service sends the browser back to. */
export function callbackOf(provider: string): string {
  return `${environment().publicUrl}/api/auth/${provider}/callback`;
}

/**
 * Begins a sign-in by another service: where to send the browser, and the secret for its cookie. Throws 404 for a service that is off,
 * 400 for a page to return to that is none of ours (PUBLIC_URL, CORS_ORIGINS), 429.
 */
export async function startSignIn(
  strapi: Core.Strapi,
  name: string,
  { returnTo, address }: { returnTo: string | undefined; address: string },
): Promise<{ url: string; browser: string }> {
  const provider = providerNamed(name);
  if (returnTo !== undefined) assertOwnPage(returnTo);
  const [state, verifier, browser] = [drawToken(), drawToken(), drawToken()];
  const kept: Started = { provider: name, verifier: verifier.token, browser: browser.hash, returnTo: returnTo ?? null };
  await strapi.db.transaction(async ({ trx }) => {
    await countLetter(trx as Trx, { mailbox: `external:${name}`, address });
    await insertLink(trx as Trx, 'external-start', state.hash, null, null, JSON.stringify(kept), START_SECONDS);
  });
  const challenge = createHash('sha256').update(verifier.token).digest('base64url');
  return { url: provider.authorizeUrl({ state: state.token, challenge, redirectUri: callbackOf(name) }), browser: browser.token };
}

/**
 * What was kept for this state, once. Throws 400 `STATE_INVALID`: unknown, used before, too late, of another service, or brought by
 * another browser than the one that set out (somebody sends a victim into their own account).
 */
export async function takeStarted(
  strapi: Core.Strapi,
  provider: string,
  { state, browser }: { state: string; browser: string | undefined },
): Promise<Started> {
  const [link] = await strapi.db.transaction(({ trx }) => takeLink(trx as Trx, 'external-start', hashToken(state)));
  const started = link?.payload ? (JSON.parse(link.payload) as Started) : null;
  if (started?.provider !== provider || browser === undefined || !isEqual(hashToken(browser), started.browser))
    throw new Refusal(400, 'This sign-in was not begun here or took too long: begin again', { code: 'STATE_INVALID' });
  return started;
}

function isEqual(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function assertOwnPage(page: string): void {
  const { publicUrl, corsOrigins } = environment();
  const origins = [new URL(publicUrl).origin, ...corsOrigins];
  if (!URL.canParse(page) || !origins.includes(new URL(page).origin))
    throw invalid(['returnTo'], 'must be a page of PUBLIC_URL or of CORS_ORIGINS');
}
