import { createHmac, randomBytes } from 'node:crypto';

/** How a secret begins that is to be read. */
export const SECRET_PREFIX = 'whsec_';

/** A new secret of a webhook, `whsec_` and 32 random bytes in base64 (Standard Webhooks). */
export function drawSecret(): string {
  return SECRET_PREFIX + randomBytes(32).toString('base64');
}

/**
 * The headers that a consumer checks by the Standard Webhooks spec: an HMAC-SHA256 of id, time and body by each secret that holds
 * now. `seconds` is Unix time.
 */
export function signedHeaders(secrets: readonly string[], id: string, seconds: number, body: string): Record<string, string> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signatures.join(' ') };
}
