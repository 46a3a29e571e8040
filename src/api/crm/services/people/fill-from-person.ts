import type { Trx } from '../../../../platform/database/statement';
import { SYSTEM } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { personFillOf } from '../../domain/person-fill';
import { notePossibleDuplicate } from '../../sql/note-possible-duplicate';
import { setVkId } from '../../sql/merge/records';
import { holderOf, verifyIdentity, type PersonRecord, type PersonRow } from '../../sql/people';
import { updateCustomer } from '../../sql/write-customers';
import { mailboxOf } from './mailbox-of';

/**
 * Fills what is empty in a locked record from the account linked with it. A taken address is not filled and noted as a possible
 * duplicate; the phone of a profile is a contact only and goes nowhere.
 */
export async function fillFromPerson(trx: Trx, record: PersonRecord, person: PersonRow, previous?: string): Promise<void> {
  const mailbox = mailboxOf(person);
  const fill = personFillOf(record, { ...person, email: mailbox }, previous);
  if (fill.email) {
    const [holder] = await holderOf(trx, 'email', fill.email);
    if (holder && holder.customer_id !== record.id) {
      await notePossibleDuplicate(trx, record.document_id, holder.customer_id, fill.email);
      delete fill.email;
    }
  }
  if (Object.keys(fill).length > 0) await updateCustomer(trx, record.id, JSON.stringify(fill));
  if (fill.email && record.email) await noteNewAddress(trx, record, fill.email);
  await fillVkId(trx, record, person.vk_id);
  if (mailbox) await verifyIdentity(trx, record.id, 'email', mailbox);
  if (person.vk_id) await verifyIdentity(trx, record.id, 'vk', person.vk_id);
}

async function fillVkId(trx: Trx, record: PersonRecord, vkId: string | null): Promise<void> {
  if (!vkId || record.vk_id) return;
  const [holder] = await holderOf(trx, 'vk', vkId);
  if (!holder || holder.customer_id === record.id) await setVkId(trx, record.id, vkId);
}

async function noteNewAddress(trx: Trx, record: PersonRecord, email: string): Promise<void> {
  await audit(trx, {
    actor: SYSTEM,
    action: 'customer.update',
    subject: 'customer',
    subjectId: record.document_id,
    before: { email: record.email },
    after: { email },
  });
}
