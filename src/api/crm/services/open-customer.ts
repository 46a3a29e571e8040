import { notFound, Refusal } from '../../../platform/http/refusal';
import type { Trx } from '../../../platform/database/statement';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import type { CustomerBody } from '../contracts/bodies';
import { lockCustomerByDocumentId, selectCustomer, selectRecipient, type CustomerState } from '../sql/select-customers';
import { customerBody } from './customer-body';

/** A customer's row for a read. 404 for none; one that was merged away names the record that stayed. */
export async function peekAtCustomer(handle: Trx, id: string): Promise<CustomerState> {
  return present((await selectCustomer(handle, id))[0]);
}

/** The same, locked for a write. */
export async function openCustomer(trx: Trx, id: string): Promise<CustomerState> {
  return present((await lockCustomerByDocumentId(trx, id))[0]);
}

/** One customer as this person may see them; a marketer sees what they typed of their own recipient. */
export async function readCustomer(handle: Trx, actor: Actor, id: string): Promise<CustomerBody> {
  if (isStaff(actor)) return customerBody(await peekAtCustomer(handle, id));
  const [row] = await selectRecipient(handle, actor.userId ?? 0, id);
  if (!row) throw notFound('Customer');
  return customerBody(row);
}

/** The row, or 404: for none, for a record that was merged away (naming the one that stayed), for an erased one. */
export function present<Row extends CustomerState>(row: Row | undefined): Row {
  if (!row) throw notFound('Customer');
  if (row.merged_into) {
    throw new Refusal(404, 'Customer not found: the record was merged into another one', {
      code: 'NOT_FOUND',
      mergedInto: row.merged_into,
    });
  }
  if (row.erased_at) throw new Refusal(404, 'Customer not found: the person was erased', { code: 'NOT_FOUND', erased: true });
  return row;
}
