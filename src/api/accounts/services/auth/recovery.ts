import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { invalid, Refusal } from '../../../../platform/http/refusal';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Language, OwnAccount, SignedIn } from '../../contracts/account';
import { emailConfirmed, noticeDue, resetAsked } from '../../contracts/events';
import { dropLinksFor, dropLinksOf, insertLink, peekLink, takeLink } from '../../sql/auth/links';
import { confirmUser, findByEmail, lockCredentials, setPasswordHash, type CredentialRow } from '../../sql/auth/people';
import { dropRegistrationsOf } from '../../sql/auth/registrations';
import { endSessionsOf } from '../user-lifecycles';
import { endPanelSessionsOf } from '../users/panel-door';
import type { WorkstationProof } from '../workstations/check';
import { RESET_HOURS, sendReset } from './letters';
import { countLetter, limited, mayGetLetter } from './limits';
import { ownAccount } from './own-account';
import { assertNotOwnName, assertRepeated, hashPassword, isPassword } from './passwords';
import { linkInvalid } from './registration';
import { openSession, workstationsBehind, type Origin, type Tokens } from './sessions';
import { admission } from './sign-in';
import { drawToken, hashToken } from './tokens';

/** Asks for the letter of recovery; the same work and the same answer for every address. Throws 429. */
export async function askForReset(strapi: Core.Strapi, email: string, origin: Origin): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await countLetter(trx as Trx, { mailbox: email, address: origin.address });
    await enqueue(trx as Trx, resetAsked, { email: email.trim().toLowerCase(), language: origin.language });
  });
}

/** The job: a new link, which replaces earlier ones; nothing for unknown and blocked people. */
export async function handleResetAsked(strapi: Core.Strapi, { email, language }: { email: string; language: Language }): Promise<void> {
  const { token, hash } = drawToken();
  const user = await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [found] = await findByEmail(handle, email);
    if (!found || found.blocked || !(await mayGetLetter(handle, email))) return null;
    await dropLinksFor(handle, found.id, 'reset-password');
    await insertLink(handle, 'reset-password', hash, found.id, found.email, null, RESET_HOURS * 3_600);
    return found;
  });
  if (user) await sendReset(strapi, { to: user.email, language: user.language ?? language, token, hasPanel: user.type !== 'client' });
}

/** Whether a link of recovery still works. Changes nothing. */
export async function resetWorks(strapi: Core.Strapi, code: string): Promise<boolean> {
  return (await reading(strapi, (handle) => peekLink(handle, 'reset-password', hashToken(code)))).length > 0;
}

interface NewPassword {
  code: string;
  password: string;
  deviceId?: string | undefined;
  workstation?: WorkstationProof | undefined;
}

/** What a new password gives: the account, with a session unless one must be opened elsewhere (see `admission`). */
export type AfterReset = { user: OwnAccount } & Partial<Tokens>;

/**
 * A new password by the letter's code, once: every session of the account ends, other links stop working, the address counts
 * as confirmed. Throws 400 `LINK_INVALID`, `PASSWORDS_DIFFER`, or for a weak password (the code stays good then).
 */
export async function resetPassword(
  strapi: Core.Strapi,
  given: NewPassword & { passwordConfirmation: string },
  origin: Origin,
  options: { signIn: boolean } = { signIn: true },
): Promise<AfterReset> {
  assertRepeated(given.password, given.passwordConfirmation);
  // Nobody makes the server hash without a letter; the code's 256 bits are not guessed, so that its look-up may be quick.
  if (!(await resetWorks(strapi, given.code))) throw linkInvalid();
  const passwordHash = await hashPassword(given.password);
  return strapi.db.transaction(({ trx }) => usedCode(strapi, trx as Trx, { ...given, ...options, passwordHash }, origin));
}

async function usedCode(
  strapi: Core.Strapi,
  trx: Trx,
  given: NewPassword & { passwordHash: string; signIn: boolean },
  origin: Origin,
): Promise<AfterReset> {
  const [link] = await takeLink(trx, 'reset-password', hashToken(given.code));
  const [user] = link?.user_id ? await lockCredentials(trx, link.user_id) : [];
  if (!user || user.blocked || user.email !== link?.email) throw linkInvalid();
  assertNotOwnName(given.password, [user.email, user.username]);
  await giveNewPassword(strapi, trx, user, given.passwordHash);
  if (!user.confirmed) {
    await confirmUser(trx, user.id);
    await dropRegistrationsOf(trx, user.email);
    await enqueue(trx, emailConfirmed, { userId: user.id, email: user.email, type: user.type });
  }
  if (!given.signIn) return { user: await ownAccount(trx, user.id) };
  const admitted = await admission(strapi, trx, { ...user, confirmed: true }, { address: origin.address, proof: given.workstation });
  const device = { deviceId: given.deviceId, userAgent: origin.userAgent };
  const tokens = admitted.refusal ? {} : await openSession(strapi, trx, user.id, { ...device, ...admitted });
  return { ...tokens, user: await ownAccount(trx, user.id) };
}

/**
 * Changes the own password; every session ends and a new one begins. Wrong present passwords count as failed sign-ins.
 * Throws 400 `INVALID_CREDENTIALS`, `PASSWORDS_DIFFER`, `PASSWORD_SAME`, 429.
 */
export async function changePassword(
  strapi: Core.Strapi,
  { userId, sessionId }: { userId: number; sessionId: string },
  given: { currentPassword: string; password: string; passwordConfirmation: string; deviceId?: string | undefined },
  origin: Origin,
): Promise<SignedIn> {
  assertRepeated(given.password, given.passwordConfirmation);
  await provePassword(strapi, userId, given.currentPassword, { address: origin.address });
  if (given.currentPassword === given.password) throw new Refusal(400, 'password: must be another one than now', { code: 'PASSWORD_SAME' });
  const passwordHash = await hashPassword(given.password);
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [user] = await lockCredentials(handle, userId);
    if (!user || user.blocked) throw new Refusal(401, 'This session has ended, sign in again', { code: 'SESSION_ENDED' });
    assertNotOwnName(given.password, [user.email, user.username]);
    // The new session stands where the present one does: revoking the workstation ends it too.
    const workstations = await workstationsBehind(handle, sessionId);
    await giveNewPassword(strapi, handle, user, passwordHash);
    const tokens = await openSession(strapi, handle, userId, { deviceId: given.deviceId, userAgent: origin.userAgent, workstations });
    return { ...tokens, user: await ownAccount(handle, userId) };
  });
}

/** Has a signed-in person prove who they are by the password, within the limits of signing in. Throws 400 on `field`, 429. */
export async function provePassword(
  strapi: Core.Strapi,
  userId: number,
  password: string,
  { address, field = 'currentPassword' }: { address: string; field?: string },
): Promise<void> {
  const isRight = await limited(strapi, { account: `user:${userId}`, address }, async () => {
    const [user] = await strapi.db.transaction(({ trx }) => lockCredentials(trx as Trx, userId));
    if (!user) throw new Refusal(401, 'This session has ended, sign in again', { code: 'SESSION_ENDED' });
    const right = await isPassword(password, user.password);
    return { outcome: right ? 'right' : 'wrong', result: right };
  });
  if (!isRight) throw invalid([field], 'is not the present password', 'INVALID_CREDENTIALS');
}

async function giveNewPassword(strapi: Core.Strapi, trx: Trx, user: CredentialRow, passwordHash: string): Promise<void> {
  await setPasswordHash(trx, user.id, passwordHash);
  await endSessionsOf(strapi, [{ id: user.id }]);
  await endPanelSessionsOf(strapi, [user.id]);
  await dropLinksOf(trx, user.id);
  await enqueue(trx, noticeDue, { kind: 'password-changed', to: user.email, language: user.language ?? 'ru' });
}
