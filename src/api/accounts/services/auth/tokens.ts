import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for a link, and what is kept of it. */
export function drawToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** What the database keeps of a token or a device id: nobody gets from it back to the secret. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** An address with the token in its query. */
export function linkTo(page: string, name: string, token: string): string {
  const url = new URL(page);
  url.searchParams.set(name, token);
  return url.toString();
}
