import { createHmac, timingSafeEqual } from 'node:crypto';
import { environment } from '../../../../platform/database/environment';
import { secrets } from '../../../../platform/database/secrets';

/** Where one click unsubscribes the recipient of this delivery (`deliveries.document_id`). */
export function unsubscribeLink(deliveryDocumentId: string): string {
  return `${environment().publicUrl}/api/unsubscribe/${tokenOf(deliveryDocumentId)}`;
}

/** Where the recipient chooses what they get and how. */
export function preferencesLink(deliveryDocumentId: string): string {
  return `${environment().publicUrl}/api/preferences/${tokenOf(deliveryDocumentId)}`;
}

/**
 * The token of a delivery's links: which delivery, and 256 bits that only this server can make. Nothing is stored; it holds
 * for as long as the letter does, because people unsubscribe from letters years old.
 */
export function tokenOf(deliveryDocumentId: string): string {
  return `${deliveryDocumentId}.${signatureOf(deliveryDocumentId)}`;
}

/** The delivery a token speaks for; null for one this server has not made. */
export function deliveryOfToken(token: string): string | null {
  const [documentId = '', signature = ''] = token.split('.');
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(documentId))];
  return given.length === right.length && timingSafeEqual(given, right) ? documentId : null;
}

let key: string | null = null;

function signatureOf(documentId: string): string {
  key ??= secrets().appKeys[0] ?? '';
  if (key.length < 16) throw new Error('APP_KEYS: the first key is shorter than 16 characters; links cannot be signed with it');
  return createHmac('sha256', key).update(`unsubscribe:${documentId}`).digest('base64url');
}
