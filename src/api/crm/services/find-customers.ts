import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import { normalisePhone } from '../../../kernel/phone';
import { environment } from '../../../platform/database/environment';
import { escapeLike } from '../../../platform/http/list-sql';
import { notFound } from '../../../platform/http/refusal';
import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../../accounts/contracts/actor';
import { staffIdOf } from '../../accounts/services/staff';
import { insertCustomerNote, searchCustomers, selectCustomerCard, type CustomerBriefRow } from '../sql/search-customers';

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

/** Fewer digits than this are not looked for in phones. */
const FEWEST_DIGITS = 4;

/** At most ten customers by phone in any notation (or its last digits), name or e-mail; the whole phone comes first. Ids are `customers.id`. */
export async function findCustomers(handle: Trx, text: string): Promise<(FoundCustomer & { id: number })[]> {
  const hasLetters = /\p{L}/u.test(text);
  const digits = text.replace(/\D/g, '');
  const isPhone = !hasLetters && digits.length >= FEWEST_DIGITS;
  const phone = isPhone ? normalisePhone(text, environment().defaultRegion) : null;
  const part = isPhone ? `%${(digits.length >= 11 ? digits.replace(/^[78]/, '') : digits).slice(-15)}%` : null;
  const pattern = isPhone || text.trim() === '' ? null : `%${escapeLike(text.trim().toLowerCase())}%`;
  const rows = await searchCustomers(handle, phone, part, pattern);
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
  const [note] = await insertCustomerNote(trx, documentId(randomBytes), customer, text, await staffIdOf(trx, actor), actor.name);
  if (!note) throw notFound('Customer');
  return { documentId: note.document_id, text, author: actor.name, createdAt: note.created_at.toISOString() };
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
    totalOrders: Number(row.total_orders ?? 0),
    totalSpent: Number(row.total_spent ?? 0),
  };
}
