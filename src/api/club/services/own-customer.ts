import type { Trx } from '../../../platform/database/statement';
import { forbidden, notFound } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { customersOfUsers } from '../../crm/services/customers-of-users';
import { openOwnRecord } from '../../crm/services/people/link-person';

/** The documentId of the customer record linked to a signed-in client; null without one. */
export async function ownCustomer(handle: Trx, actor: Actor): Promise<string | null> {
  if (actor.userId === null) return null;
  return (await customersOfUsers(handle, [actor.userId])).get(actor.userId)?.documentId ?? null;
}

/** The same, made and linked when there is none yet. 403 for guests, 404 for a record in the trash. */
export async function requireOwnCustomer(trx: Trx, actor: Actor): Promise<string> {
  if (actor.userId === null) throw forbidden();
  const known = await ownCustomer(trx, actor);
  if (known !== null) return known;
  await openOwnRecord(trx, actor.userId);
  const made = await ownCustomer(trx, actor);
  if (made === null) throw notFound('Customer');
  return made;
}
