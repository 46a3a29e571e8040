import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { forbidden, notFound } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import type { CustomerBody } from '../contracts/bodies';
import { isReachable, type CustomerColumns } from '../domain/customer';
import { lockRecipient, markRecipientDeleted, saveRecipient, updateRecipient, type LockedRecipient } from '../sql/recipients';
import { selectHolders } from '../sql/select-customers';
import { insertCustomer, updateCustomer } from '../sql/write-customers';
import { readCustomer } from './open-customer';
import { faultyField } from './refusals';

/**
 * A marketer adds somebody to write to. A contact the shop knows already is answered exactly like a new one: the entry
 * holds what was typed and nothing of the record behind it (rulings.md 22).
 */
export async function addRecipient(trx: Trx, actor: Actor, columns: CustomerColumns): Promise<CustomerBody> {
  const userId = marketerOf(actor);
  const [holder] = await selectHolders(trx, columns.phone ?? null, columns.email ?? null);
  const customer = holder ? { ...holder, isNew: false } : { ...(await newCustomer(trx, actor, columns)), isNew: true };
  await saveRecipient(trx, documentId(randomBytes), userId, customer.id, JSON.stringify(columns), customer.isNew);
  return readCustomer(trx, actor, customer.document_id);
}

/** Changes what a marketer typed; the record behind follows while nobody but this marketer knows it. */
export async function changeRecipient(trx: Trx, actor: Actor, id: string, columns: CustomerColumns): Promise<CustomerBody> {
  const recipient = await opened(trx, actor, id);
  if (!isReachable({ ...recipient, ...columns })) throw faultyField({ fault: 'unreachable', field: 'phone' });
  await updateRecipient(trx, recipient.id, JSON.stringify(columns));
  if (recipient.only_mine) await updateCustomer(trx, recipient.customer_id, JSON.stringify(await untaken(trx, recipient, columns)));
  return readCustomer(trx, actor, id);
}

/** Takes somebody from a marketer's list, or puts them back; the customer stays as they are. */
export async function dropRecipient(trx: Trx, actor: Actor, id: string, isDeleted: boolean): Promise<CustomerBody> {
  const recipient = await opened(trx, actor, id);
  await markRecipientDeleted(trx, recipient.id, isDeleted);
  return readCustomer(trx, actor, id);
}

async function opened(trx: Trx, actor: Actor, id: string): Promise<LockedRecipient> {
  const [recipient] = await lockRecipient(trx, marketerOf(actor), id);
  if (!recipient) throw notFound('Customer');
  return recipient;
}

async function newCustomer(trx: Trx, actor: Actor, columns: CustomerColumns): Promise<{ id: number; document_id: string }> {
  const id = documentId(randomBytes);
  const [row] = await insertCustomer(trx, id, JSON.stringify(columns));
  if (!row) throw new Error(`The customer ${id} was not returned`);
  await audit(trx, { actor, action: 'customer.create', subject: 'customer', subjectId: id, after: columns });
  return { id: row.id, document_id: id };
}

/** A contact that another record holds stays on the marketer's entry only; saying so would tell that it is known. */
async function untaken(trx: Trx, recipient: LockedRecipient, columns: CustomerColumns): Promise<CustomerColumns> {
  const holders = await selectHolders(trx, columns.phone ?? null, columns.email ?? null);
  const taken = new Set<string>(holders.filter(({ id }) => id !== recipient.customer_id).map(({ field }) => field));
  return Object.fromEntries(Object.entries(columns).filter(([column]) => !taken.has(column)));
}

function marketerOf(actor: Actor): number {
  if (actor.role !== 'marketer' || actor.userId === null) throw forbidden();
  return actor.userId;
}
