import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import { Refusal } from '../../../../platform/http/refusal';
import { readProfile } from '../../sql/auth/profile';
import { signedInLately } from '../../sql/auth/sessions';
import { provePassword } from './recovery';

/** How long ago a sign-in may be to count as proof, in minutes. */
const FRESH_MINUTES = 10;

/**
 * Has somebody signed in prove again who they are, before what cannot be undone: by the password, or without one by a sign-in of
 * the last ten minutes. Throws 400 `INVALID_CREDENTIALS`, 403 `SIGN_IN_AGAIN`, 429.
 */
export async function assertProved(
  strapi: Core.Strapi,
  { userId, sessionId }: { userId: number; sessionId: string },
  { password, address }: { password?: string | undefined; address: string },
): Promise<void> {
  const { profile, isFresh } = await reading(strapi, async (handle) => ({
    profile: (await readProfile(handle, userId))[0],
    isFresh: (await signedInLately(handle, sessionId, FRESH_MINUTES)).length > 0,
  }));
  if (!profile) throw new Refusal(401, 'This session has ended, sign in again', { code: 'SESSION_ENDED' });
  const { has_password: hasPassword } = profile;
  if (hasPassword && password !== undefined) return provePassword(strapi, userId, password, { address, field: 'password' });
  if (hasPassword || !isFresh)
    throw new Refusal(403, 'Prove who you are: send the password, or sign in again first', { code: 'SIGN_IN_AGAIN' });
}
