import { compare, hash } from 'bcryptjs';
import { invalid, Refusal } from '../../../../platform/http/refusal';

/** The same work as Strapi's own hashes of passwords. */
const ROUNDS = 10;

/** bcrypt reads no further: a longer text would be taken for its beginning. */
const MAX_BYTES = 72;

/** The hash of a password nobody has; comparing with it takes as long as with a real one. */
const NOBODYS = '$2a$10$WhCN/hNLtrp8oUnwdg6WGudLK0sCrvGDqBHwAwpD5ZGgOD6pijw2y';

/** bcrypt of a new password. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, ROUNDS);
}

/** Whether it is the password of this hash; without a hash it takes as long and is never right. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  const isTooLong = Buffer.byteLength(password) > MAX_BYTES;
  const matches = await compare(password, hashed ?? NOBODYS);
  return matches && hashed !== null && !isTooLong;
}

/** 400 for a password that anybody would guess who knows the account's names. */
export function assertNotOwnName(password: string, names: readonly (string | null | undefined)[]): void {
  const plain = password.trim().toLowerCase();
  const known = names.flatMap((name) => (name ? [name.toLowerCase(), name.toLowerCase().split('@')[0] ?? ''] : []));
  if (known.includes(plain)) throw invalid(['password'], 'must not be the e-mail address or the user name');
}

/** 400 `PASSWORDS_DIFFER` when the repeated password is another one. */
export function assertRepeated(password: string, repeated: string): void {
  if (password !== repeated)
    throw new Refusal(400, 'passwordConfirmation: must be the same password', {
      code: 'PASSWORDS_DIFFER',
      errors: [{ path: ['passwordConfirmation'], message: 'must be the same password' }],
    });
}
