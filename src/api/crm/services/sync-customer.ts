import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import { fillOf, identityOf, NAMELESS, type BuyerContact } from '../domain/sync';
import { createCustomer } from '../sql/create-customer';
import { addCompletedOrder, customerOfOrder, lockCustomer, recalculateStatistics } from '../sql/customer-statistics';
import { fillCustomer } from '../sql/fill-customer';
import { findByDocumentId, findByIdentity, type FoundCustomer } from '../sql/find-customer';
import { notePossibleDuplicate } from '../sql/note-possible-duplicate';

/**
 * Finds or creates the customer of an order, inside the order's transaction, by the rules of http-api.md:
 * by phone, else by e-mail; only empty fields are filled. Answers `customers.id`, or null when the order
 * names nobody. Phone must be E.164, e-mail lower-cased.
 */
export async function syncCustomer(trx: Trx, contact: BuyerContact): Promise<number | null> {
  const identity = identityOf(contact);
  if (!identity) return null;
  // The second round sees the customer that a concurrent order created between our look and our insert.
  for (let round = 0; round < 3; round += 1) {
    const [found] = await findByIdentity(trx, identity.kind, identity.value, contact.email);
    if (found) return fillFound(trx, found, contact);
    const created = await createFor(trx, contact, identity);
    if (created !== null) return created;
  }
  throw new Error(`The customer of ${identity.kind} could be neither found nor created`);
}

/** The customer that staff chose for an order; its empty fields are filled from the contact. 400 when there is none. */
export async function syncChosenCustomer(trx: Trx, customer: string, contact: BuyerContact): Promise<FoundCustomer> {
  const [found] = await findByDocumentId(trx, customer, contact.email);
  if (!found) throw invalid(['customer'], 'is not a customer; send the documentId of one');
  const holder = contact.phone && !found.phone ? (await findByIdentity(trx, 'phone', contact.phone, null))[0] : undefined;
  await fillFound(trx, found, holder ? { ...contact, phone: null } : contact);
  return found;
}

/** Recalculates a customer's statistics and category from completed orders; two nodes at once end right. */
export async function refreshStatistics(trx: Trx, customerId: number): Promise<void> {
  const [customer] = await lockCustomer(trx, customerId);
  if (!customer) return;
  await recalculateStatistics(trx, customer.id);
  // Merged away while this waited: its orders are the other record's now, this one among them.
  if (customer.merged_into_id) await refreshStatistics(trx, customer.merged_into_id);
}

/**
 * Adds an order that was just written as completed, in the same transaction, to its customer's statistics and category; cheaper
 * than calculating them anew, and the same. `total` is decimal text.
 */
export async function countCompletedOrder(trx: Trx, customerId: number, total: string): Promise<void> {
  const [counted] = await addCompletedOrder(trx, customerId, total);
  if (!counted) await refreshStatistics(trx, customerId);
}

/** The same as `refreshStatistics` for the customer an order has at this moment; nothing for an order without one. Call it under the order's lock. */
export async function refreshBuyer(trx: Trx, orderId: number): Promise<void> {
  const [buyer] = await customerOfOrder(trx, orderId);
  if (buyer) await refreshStatistics(trx, buyer.customer_id);
}

async function fillFound(trx: Trx, found: FoundCustomer, contact: BuyerContact): Promise<number> {
  const isEmailTaken = contact.email !== null && found.email_owner !== null && found.email_owner !== found.id;
  const fill = fillOf({ ...found, isDeleted: found.is_deleted }, isEmailTaken ? { ...contact, email: null } : contact);
  if (isEmailTaken && !found.email && contact.email && found.email_owner)
    await notePossibleDuplicate(trx, found.document_id, found.email_owner, contact.email);
  if (Object.keys(fill).length > 0)
    await fillCustomer(trx, found.id, fill.name ?? null, fill.phone ?? null, fill.email ?? null, fill.city ?? null);
  return found.id;
}

async function createFor(trx: Trx, contact: BuyerContact, identity: { kind: string; value: string }): Promise<number | null> {
  const id = documentId(randomBytes);
  const [emailHolder] = contact.email && identity.kind === 'phone' ? await findByIdentity(trx, 'email', contact.email, null) : [];
  const email = emailHolder ? null : contact.email;
  const [created] = await createCustomer(
    trx,
    id,
    contact.name || NAMELESS,
    contact.phone,
    email,
    contact.city,
    identity.kind,
    identity.value,
  );
  if (!created) return null;
  if (emailHolder && contact.email) await notePossibleDuplicate(trx, id, emailHolder.id, contact.email);
  return created.id;
}
