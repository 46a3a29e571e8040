import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { notFound } from '../../../../platform/http/refusal';
import { SYSTEM } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import * as people from '../../sql/people';
import type { PersonRecord, PersonRow } from '../../sql/people';
import { insertCustomer, markDeleted } from '../../sql/write-customers';
import { fillFromPerson } from './fill-from-person';
import { mailboxOf } from './mailbox-of';

/** By what a record is known to be somebody's: a confirmed address or a VK account; never a phone (rulings.md 15). */
interface Proof {
  kind: 'email' | 'vk';
  value: string;
}

/** The record linked with a locked person, itself locked; else the one their confirmed address or VK account leads to, linked now. */
export async function linkPerson(trx: Trx, person: PersonRow): Promise<PersonRecord | null> {
  const linked = await linkedRecord(trx, person.id);
  if (linked) return linked;
  for (const proof of proofsOf(person)) {
    const [holder] = await people.holderOf(trx, proof.kind, proof.value);
    const [record] = holder ? await people.lockRecord(trx, holder.customer_id) : [];
    // Who asked to be forgotten begins anew.
    if (!record || record.erasure_asked_at) continue;
    if (proof.kind === 'email' && (await people.isAddressDoubtful(trx, record.id, proof.value, person.id))[0]?.doubtful) continue;
    const [link] = await people.linkRecord(trx, record.id, person.id);
    if (!link) continue;
    // A person who shows up leaves the trash, as a buyer does (rulings.md 21).
    if (record.deleted_at) await markDeleted(trx, record.id, false);
    await noteLink(trx, person, record.document_id, { by: proof.kind, restored: record.deleted_at !== null });
    return record;
  }
  return null;
}

/** The `customers.id` of a signed-in person, locked; a record is made for who has none. 404 for an account that is gone. */
export async function openOwnRecord(trx: Trx, userId: number): Promise<number> {
  const [person] = await people.lockPerson(trx, userId);
  if (!person) throw notFound('Account');
  const record = (await linkPerson(trx, person)) ?? (await makeRecord(trx, person));
  await fillFromPerson(trx, record, person);
  return record.id;
}

function proofsOf(person: PersonRow): Proof[] {
  const mailbox = mailboxOf(person);
  return [
    ...(person.vk_id ? [{ kind: 'vk', value: person.vk_id } as const] : []),
    ...(mailbox ? [{ kind: 'email', value: mailbox } as const] : []),
  ];
}

async function linkedRecord(trx: Trx, userId: number): Promise<PersonRecord | null> {
  // A merge that was waited for has moved the link by the second look.
  for (let look = 0; look < 2; look += 1) {
    const [link] = await people.recordOfUser(trx, userId);
    if (!link) return null;
    const [record] = await people.lockRecord(trx, link.customer_id);
    if (record) return record;
  }
  return null;
}

async function makeRecord(trx: Trx, person: PersonRow): Promise<PersonRecord> {
  const id = documentId(randomBytes);
  // Reachable by name at least; the address is filled where nobody else holds it.
  const columns = { name: person.name, short_name: person.name ?? person.username };
  const [made] = await insertCustomer(trx, id, JSON.stringify(columns));
  const [record] = made ? await people.lockRecord(trx, made.id) : [];
  if (!record) throw new Error('The new customer was not returned');
  await people.linkRecord(trx, record.id, person.id);
  await noteLink(trx, person, id, { by: 'new', restored: false });
  return record;
}

async function noteLink(trx: Trx, person: PersonRow, customer: string, { by, restored }: { by: string; restored: boolean }): Promise<void> {
  const after = { user: person.document_id, by, ...(restored ? { restored } : {}) };
  await audit(trx, { actor: SYSTEM, action: 'customer.link', subject: 'customer', subjectId: customer, after });
}
