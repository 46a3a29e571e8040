import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { secrets } from '../../../../platform/database/secrets';
import { SECRET_PREFIX } from './sign';

/** Before what is sealed: the way it was done. */
const SEAL = 'v1:';
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A webhook's secret as the database keeps it: nobody who reads the database, or a backup of it, can sign as the shop. */
export function sealSecret(secret: string, key = sealingKey()): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv);
  const sealed = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return SEAL + sealed.toString('base64');
}

/**
 * The secret behind what the database keeps; null when it was sealed under another `ENCRYPTION_KEY`. What a node of an older version
 * wrote is the secret itself.
 */
export function openSecret(kept: string, key?: Buffer): string | null {
  if (kept.startsWith(SECRET_PREFIX)) return kept;
  if (!kept.startsWith(SEAL)) return null;
  const sealed = Buffer.from(kept.slice(SEAL.length), 'base64');
  if (sealed.length <= IV_BYTES + TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv(CIPHER, key ?? sealingKey(), sealed.subarray(0, IV_BYTES));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** 256 bits of its own from the process's key. */
function sealingKey(): Buffer {
  return createHmac('sha256', secrets().encryptionKey).update('webhook secrets').digest();
}
