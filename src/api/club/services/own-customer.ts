import type { Trx } from '../../../platform/database/statement';
import { forbidden } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { customersOfUsers } from '../../crm/services/customers-of-users';
import { ensureOwnCustomer } from '../../crm/services/own-customer';

/** The documentId of the customer record linked to a signed-in client; null without one. */
export async function ownCustomer(handle: Trx, actor: Actor): Promise<string | null> {
  if (actor.userId === null) return null;
  return (await customersOfUsers(handle, [actor.userId])).get(actor.userId)?.documentId ?? null;
}

/** The same, made and linked when there is none yet. 403 for guests. */
export async function requireOwnCustomer(trx: Trx, actor: Actor): Promise<string> {
  if (actor.userId === null) throw forbidden();
  return (await ownCustomer(trx, actor)) ?? ensureOwnCustomer(trx, actor.userId);
}
