import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import type { SignedIn } from '../../contracts/account';
import { deviceKnown, findByIdentifier, lockCredentials, type CredentialRow } from '../../sql/auth/people';
import { checkWorkstation, type Admitted, type WorkstationProof } from '../workstations/check';
import { grantedActions } from '../granted-actions';
import { limited, unknownAccount, type Outcome } from './limits';
import { ownAccount } from './own-account';
import { isPassword } from './passwords';
import { openSession, type Origin } from './sessions';
import { hashToken } from './tokens';

/** What somebody types to sign in. */
export interface Credentials {
  identifier: string;
  password: string;
  deviceId?: string | undefined;
  workstation?: WorkstationProof | undefined;
}

/** The answer to every wrong name and every wrong password. */
export function invalidCredentials(): Refusal {
  return new Refusal(400, 'Invalid identifier or password', { code: 'INVALID_CREDENTIALS' });
}

/**
 * Opens a session for the right password. Throws 400 `INVALID_CREDENTIALS` (the same, after the same work, for unknown names),
 * 400 `BLOCKED` or `NOT_CONFIRMED` to whoever knows the password, 403 `WORKSTATION_REQUIRED`, 429 `TOO_MANY_ATTEMPTS`.
 */
export async function signIn(strapi: Core.Strapi, given: Credentials, origin: Origin): Promise<SignedIn> {
  const { user, device } = await reading(strapi, (handle) => lookUp(handle, given));
  const account = user ? `user:${user.id}` : unknownAccount(given.identifier);
  return limited(strapi, { account, address: origin.address, device }, async () => {
    const isRight = await isPassword(given.password, user?.password ?? null);
    if (!isRight || !user) return { outcome: 'wrong', result: invalidCredentials() };
    const result = await opened(strapi, user, given, origin);
    const outcome: Outcome = result instanceof Refusal ? 'no_guess' : 'right';
    return { outcome, result };
  }).then((result) => {
    if (result instanceof Refusal) throw result;
    return result;
  });
}

async function lookUp(
  handle: Trx,
  { identifier, deviceId }: Credentials,
): Promise<{ user: CredentialRow | undefined; device: string | null }> {
  const [user] = await findByIdentifier(handle, identifier);
  const device = deviceId === undefined ? null : hashToken(deviceId);
  // Asked for unknown names too: the two must cost the same.
  const [known] = await deviceKnown(handle, user?.id ?? 0, device ?? '');
  return { user, device: known?.known ? device : null };
}

/** The session, or why the right password is not enough. */
async function opened(strapi: Core.Strapi, user: CredentialRow, given: Credentials, origin: Origin): Promise<SignedIn | Refusal> {
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [now] = await lockCredentials(handle, user.id);
    if (now?.password !== user.password) return invalidCredentials();
    const admitted = await admission(strapi, handle, now, { ...origin, proof: given.workstation });
    if (admitted.refusal) return admitted.refusal;
    const { deviceId } = given;
    const tokens = await openSession(strapi, handle, user.id, { deviceId, userAgent: origin.userAgent, ...admitted });
    return { ...tokens, user: await ownAccount(handle, user.id) };
  });
}

/** Whether this account may be signed in to now, and from which workstations. A refusal is logged with the transaction, so it is not thrown. */
export async function admission(
  strapi: Core.Strapi,
  trx: Trx,
  user: CredentialRow,
  from: { address: string; proof?: WorkstationProof | undefined },
): Promise<Admitted> {
  if (user.blocked) return { refusal: new Refusal(400, 'This account is blocked', { code: 'BLOCKED' }) };
  if (!user.confirmed && (await grantedActions(strapi).requiresConfirmation()))
    return { refusal: new Refusal(400, 'Confirm the e-mail address first: follow the link in the letter', { code: 'NOT_CONFIRMED' }) };
  if (user.type !== 'manager') return { workstations: [] };
  return checkWorkstation(strapi, trx, { door: 'rest', accountId: user.id, name: user.username, subjectId: user.document_id }, from);
}
