import { createHmac } from 'node:crypto';
import { environment } from '../../../platform/database/environment';
import { secrets } from '../../../platform/database/secrets';
import type { Locale } from '../domain/labels';

/**
 * The 256-bit token of a quote's accept link. It is derived from the server's key instead of drawn, so that a repeated
 * call (Idempotency-Key) can be told the same token again although the database keeps nothing but its hash.
 */
export function quoteToken(orderDocumentId: string, version: number): string {
  const [key = ''] = secrets().appKeys;
  if (key.length < 16) throw new Error('APP_KEYS: the first key is shorter than 16 characters; links cannot be signed with it');
  return createHmac('sha256', key).update(`quote:${orderDocumentId}:${version}`).digest('base64url');
}

/** Where the holder of the token sees the quote and accepts it; without a locale the page follows the reader's browser. */
export function acceptLink(token: string, locale?: Locale): string {
  return `${environment().publicUrl}/quotes/${token}${locale ? `?locale=${locale}` : ''}`;
}
