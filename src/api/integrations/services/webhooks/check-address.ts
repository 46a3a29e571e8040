import { environment } from '../../../../platform/database/environment';
import { allowedUrl, FetchError } from '../../../../platform/http/safe-fetch';
import { invalid } from '../../../../platform/http/refusal';

const LOCAL_NAME = /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i;

/**
 * The address a webhook may have: https, no user name, not written out as a private one. What a name resolves to is checked at each
 * POST. With WEBHOOKS_ALLOW_PRIVATE plain http and private addresses are accepted. Throws 400.
 */
export function checkedAddress(text: string): string {
  const allowPrivate = environment().webhooksAllowPrivate;
  const url = parsed(text, allowPrivate);
  if (url.protocol !== 'https:' && !allowPrivate) throw invalid(['url'], 'must begin with https://', 'NOT_AN_ADDRESS');
  if (url.username || url.password) throw invalid(['url'], 'must not hold a user name; check the signature instead', 'NOT_AN_ADDRESS');
  if (!allowPrivate && LOCAL_NAME.test(url.hostname)) throw invalid(['url'], 'is not an address of the public internet', 'PRIVATE_ADDRESS');
  url.hash = '';
  return url.href;
}

function parsed(text: string, allowPrivate: boolean): URL {
  try {
    return allowedUrl(text, { allowPrivate });
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw invalid(['url'], error.message, error.reason === 'private_address' ? 'PRIVATE_ADDRESS' : 'NOT_AN_ADDRESS');
  }
}
