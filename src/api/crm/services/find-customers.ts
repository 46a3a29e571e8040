import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import { notFound } from '../../../platform/http/refusal';
import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { staffIdOf } from '../../accounts/services/staff';
import { insertCustomerNote, searchCustomers, selectCustomerCard, selectNotes, type CustomerBriefRow } from '../sql/search-customers';
import { LAST_SIGN, searchTerms } from './customer-search';
import { openCustomer, peekAtCustomer } from './open-customer';

/** A customer in a picker; money in the shop's currency. */
export interface FoundCustomer {
  documentId: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  address: string | null;
  category: CustomerBriefRow['category'];
  totalOrders: number;
  totalSpent: number;
}

/** The facts of one customer, with tags and the newest notes. */
export interface CustomerFacts extends FoundCustomer {
  averageOrder: number;
  lastOrderDate: string | null;
  tags: string[];
  notes: { documentId: string; text: string; author: string; createdAt: string }[];
}

/** At most ten customers by phone in any notation (or its last digits), name (all its words, in any order) or e-mail; the whole phone comes first. Ids are `customers.id`. */
export async function findCustomers(handle: Trx, text: string): Promise<(FoundCustomer & { id: number })[]> {
  const { phone, digits, address, text: pattern, words } = searchTerms(text);
  const [longest = null, ...others] = words;
  const from = address === null ? null : [address, `${address}${LAST_SIGN}`];
  const rows = await searchCustomers(handle, phone, digits, pattern, longest, others, from);
  return rows.map((row) => ({ id: row.id, ...briefOf(row) }));
}

/** One customer's card, and `customers.id`. 404 when there is none. */
export async function readCustomerFacts(handle: Trx, id: string): Promise<CustomerFacts & { id: number }> {
  const [row] = await selectCustomerCard(handle, id);
  if (!row) throw notFound('Customer');
  return {
    id: row.id,
    ...briefOf(row),
    averageOrder: Number(row.average_order),
    lastOrderDate: row.last_order_date?.toISOString() ?? null,
    tags: row.tags,
    notes: row.notes,
  };
}

/** Writes a note of staff about a customer. 404 when there is none. */
export async function writeCustomerNote(trx: Trx, actor: Actor, customer: string, text: string): Promise<CustomerFacts['notes'][number]> {
  await openCustomer(trx, customer);
  const id = documentId(randomBytes);
  const [note] = await insertCustomerNote(trx, id, customer, text, await staffIdOf(trx, actor), actor.name);
  if (!note) throw notFound('Customer');
  // The words stay out of the log: they may be personal, and the note itself is there.
  await audit(trx, { actor, action: 'customer.note', subject: 'customer', subjectId: customer, after: { note: id } });
  return { documentId: note.document_id, text, author: actor.name, createdAt: note.created_at.toISOString() };
}

/** Notes about a customer, the newest first, at most 500. */
export async function readCustomerNotes(handle: Trx, id: string): Promise<CustomerFacts['notes']> {
  const customer = await peekAtCustomer(handle, id);
  return (await selectNotes(handle, customer.id)).map((row) => ({
    documentId: row.document_id,
    text: row.text,
    author: row.author_name,
    createdAt: row.created_at.toISOString(),
  }));
}

function briefOf(row: CustomerBriefRow): FoundCustomer {
  const { document_id, name, phone, email, city, address, category } = row;
  return {
    documentId: document_id,
    name,
    phone,
    email,
    city,
    address,
    category,
    totalOrders: row.total_orders,
    totalSpent: Number(row.total_spent ?? 0),
  };
}
