import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import { environment } from '../../../platform/database/environment';
import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import type { CustomerBody } from '../contracts/bodies';
import { columnsOf, isReachable, staleFields, type CustomerColumns, type ExpectedCustomer, type TypedCustomer } from '../domain/customer';
import { selectHolders, selectLastEdit, type CustomerState } from '../sql/select-customers';
import { insertCustomer, markDeleted, updateCustomer } from '../sql/write-customers';
import { customerBody } from './customer-body';
import { setTags } from './customer-tags';
import { openCustomer, peekAtCustomer } from './open-customer';
import { addRecipient, changeRecipient, dropRecipient } from './recipients';
import { duplicateCustomer, faultyField, staleCustomer } from './refusals';
import { shopDay } from './shop-day';

/** What a create of a customer says; tags replace those there were. */
export type CustomerCommand = TypedCustomer & { tags?: string[] };

/** What an edit says; `expected` is what the fields held when they were read. */
export type CustomerEdit = CustomerCommand & { expected?: ExpectedCustomer };

/** Adds a customer. 409 `DUPLICATE` names who has the phone or e-mail; a marketer gets a recipient instead (rulings.md 22). */
export async function createCustomer(trx: Trx, actor: Actor, command: CustomerCommand): Promise<CustomerBody> {
  const { tags, ...typed } = command;
  if (tags !== undefined && !isStaff(actor)) throw invalid(['tags'], 'is for managers and above; leave it out');
  const columns = await parsed(trx, typed);
  if (!isReachable(columns)) throw faultyField({ fault: 'unreachable', field: 'phone' });
  if (!isStaff(actor)) return addRecipient(trx, actor, columns);
  await refuseTaken(trx, columns, null);
  const id = await writeNewCustomer(trx, actor, columns);
  if (tags) await setTags(trx, id.rowId, tags);
  return customerBody(await peekAtCustomer(trx, id.documentId));
}

/** Inserts the row and its log entry; the contacts are known to be free, or a concurrent writer's unique violation is thrown. */
export async function writeNewCustomer(trx: Trx, actor: Actor, columns: CustomerColumns): Promise<{ documentId: string; rowId: number }> {
  const id = documentId(randomBytes);
  const [row] = await insertCustomer(trx, id, JSON.stringify(columns));
  if (!row) throw new Error(`The customer ${id} was not returned`);
  await audit(trx, { actor, action: 'customer.create', subject: 'customer', subjectId: id, after: columns });
  return { documentId: id, rowId: row.id };
}

/** Changes the fields that were sent. 404, 400, 409 `DUPLICATE`, 409 `STALE_VERSION` when one is not as expected any more. */
export async function changeCustomer(trx: Trx, actor: Actor, id: string, command: CustomerEdit): Promise<CustomerBody> {
  const { tags, expected, ...typed } = command;
  if (tags !== undefined && !isStaff(actor)) throw invalid(['tags'], 'is for managers and above; leave it out');
  if (expected !== undefined && !isStaff(actor)) throw invalid(['expected'], 'is for managers and above; leave it out');
  const columns = await parsed(trx, typed);
  if (!isStaff(actor)) return changeRecipient(trx, actor, id, columns);
  const customer = await openCustomer(trx, id);
  if (expected) await refuseStale(trx, customer, expected, columns);
  const changes = changesOf(customer, columns);
  if (!isReachable({ ...customer, ...columns })) throw faultyField({ fault: 'unreachable', field: 'phone' });
  const areTagsNew = tags !== undefined && (await setTags(trx, customer.id, tags));
  if (Object.keys(changes).length > 0) {
    await refuseTaken(trx, columns, customer.id);
    await updateCustomer(trx, customer.id, JSON.stringify(columns));
  }
  if (Object.keys(changes).length > 0 || areTagsNew) {
    const before = { ...mapValues(changes, ([from]) => from), ...(areTagsNew ? { tags: customer.tags.map(({ name }) => name) } : {}) };
    const after = { ...mapValues(changes, ([, to]) => to), ...(areTagsNew ? { tags } : {}) };
    await audit(trx, { actor, action: 'customer.update', subject: 'customer', subjectId: id, before, after });
  }
  return customerBody(await peekAtCustomer(trx, id));
}

/** Marks a customer for deletion; orders and statistics stay. A second time changes nothing. */
export async function trashCustomer(trx: Trx, actor: Actor, id: string): Promise<CustomerBody> {
  return isStaff(actor) ? mark(trx, actor, id, true) : dropRecipient(trx, actor, id, true);
}

/** Takes a customer out of the trash. */
export async function restoreCustomer(trx: Trx, actor: Actor, id: string): Promise<CustomerBody> {
  return isStaff(actor) ? mark(trx, actor, id, false) : dropRecipient(trx, actor, id, false);
}

/** 409 `DUPLICATE` when another record than `ownId` holds the phone or the e-mail. */
export async function refuseTaken(trx: Trx, columns: CustomerColumns, ownId: number | null): Promise<void> {
  if (!columns.phone && !columns.email) return;
  const holders = await selectHolders(trx, columns.phone ?? null, columns.email ?? null);
  const other = holders.find(({ id }) => id !== ownId);
  if (other) throw duplicateCustomer(other);
}

/** 409 `STALE_VERSION` when a field holds neither what was expected nor what is to be written. */
async function refuseStale(trx: Trx, customer: CustomerState, expected: ExpectedCustomer, columns: CustomerColumns): Promise<void> {
  const fields = staleFields(customer, expected, columns);
  if (fields.length === 0) return;
  const [last] = await selectLastEdit(trx, customer.document_id);
  throw staleCustomer(fields, last);
}

/** Typed fields as columns, or 400. */
export async function parsed(trx: Trx, typed: TypedCustomer): Promise<CustomerColumns> {
  const columns = columnsOf(typed, environment().defaultRegion, await shopDay(trx));
  if (!columns.ok) throw faultyField(columns.reason);
  return columns.value;
}

async function mark(trx: Trx, actor: Actor, id: string, isDeleted: boolean): Promise<CustomerBody> {
  const customer = await openCustomer(trx, id);
  if ((customer.deleted_at !== null) !== isDeleted) {
    await markDeleted(trx, customer.id, isDeleted);
    await audit(trx, { actor, action: isDeleted ? 'customer.delete' : 'customer.restore', subject: 'customer', subjectId: id });
  }
  return customerBody(await peekAtCustomer(trx, id));
}

type Changes = Record<string, [from: string | null, to: string | null]>;

/** What differs from the stored row, by column. */
export function changesOf(customer: CustomerState, columns: CustomerColumns): Changes {
  const entries = Object.entries(columns) as [keyof CustomerColumns, string | null][];
  return Object.fromEntries(entries.flatMap(([column, to]) => (customer[column] === to ? [] : [[column, [customer[column], to]]])));
}

function mapValues<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
