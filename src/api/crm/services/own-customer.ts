import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { forbidden } from '../../../platform/http/refusal';
import { customersLinkedToUsers } from '../sql/customers-of-users';
import { insertNamedCustomer, linkUser, lockUserContact } from '../sql/own-customer';
import { syncCustomer } from './sync-customer';

/**
 * The customer record (documentId) of a storefront user (`up_users.id`), made and linked at their first act that needs one. A confirmed
 * e-mail finds the record that has it; whose record belongs to somebody else already gets a new one. A phone never links.
 */
export async function ensureOwnCustomer(trx: Trx, userId: number): Promise<string> {
  const [user] = await lockUserContact(trx, userId);
  if (!user) throw forbidden();
  const [known] = await customersLinkedToUsers(trx, [userId]);
  if (known) return known.document_id;
  if (user.email !== null && user.confirmed) {
    const found = await syncCustomer(trx, { name: user.username, phone: null, email: user.email, city: null });
    const [linked] = found === null ? [] : await linkUser(trx, found, userId);
    if (linked) return linked.document_id;
  }
  const [made] = await insertNamedCustomer(trx, documentId(randomBytes), user.username.slice(0, 100));
  const [linked] = made ? await linkUser(trx, made.id, userId) : [];
  if (!linked) throw new Error(`The customer of the user ${userId} could not be linked`);
  return linked.document_id;
}
