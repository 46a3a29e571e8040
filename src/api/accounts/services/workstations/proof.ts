import type { Context as KoaContext } from 'koa';
import { environment } from '../../../../platform/database/environment';
import type { Trx } from '../../../../platform/database/statement';
import { insertLink, peekLink } from '../../sql/auth/links';
import { isLivingDevice } from '../../sql/workstations/workstations';
import { drawToken, hashToken } from '../auth/tokens';

/** Where an enrolled computer's proof is kept between its check and the sign-in. */
export const WORKSTATION_COOKIE = 'artel_workstation';

/** How long a computer that has proved itself may take to sign in, in seconds. */
export const PROOF_SECONDS = 600;

/** The page on which computers are enrolled and show their keys. Browsers give keys to names only, so loopback goes by its name. */
export function workstationPage(): string {
  const url = new URL(`${environment().publicUrl}/account/workstation`);
  if (url.hostname === '127.0.0.1' || url.hostname === '[::1]') url.hostname = 'localhost';
  return url.toString();
}

/** The proof that this request brings: in its body, its header, or the cookie of the page that made it. */
export function workstationProofOf(ctx: KoaContext, given?: string): string | undefined {
  return given ?? (ctx.get('X-Workstation') || ctx.cookies.get(WORKSTATION_COOKIE) || undefined);
}

/** A proof that this computer has just shown its key. */
export async function giveProof(trx: Trx, workstation: number): Promise<string> {
  const { token, hash } = drawToken();
  await insertLink(trx, 'workstation-proof', hash, null, null, JSON.stringify({ workstation }), PROOF_SECONDS);
  return token;
}

/** The enrolled computer behind a proof; null for none, an expired or guessed one, and a computer revoked since. */
export async function provedDevice(trx: Trx, proof: string | undefined): Promise<{ id: number; name: string } | null> {
  if (proof === undefined) return null;
  const [link] = await peekLink(trx, 'workstation-proof', hashToken(proof));
  const { workstation } = JSON.parse(link?.payload ?? '{}') as { workstation?: number };
  if (workstation === undefined) return null;
  const [device] = await isLivingDevice(trx, workstation);
  return device ? { id: workstation, name: device.name } : null;
}
