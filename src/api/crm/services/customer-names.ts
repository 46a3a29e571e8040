import type { Trx } from '../../../platform/database/statement';
import { selectCustomerNames } from '../sql/customer-names';

/** What to call customers, by document id: the name, else the short one, else a contact. Erased and deleted ones are missing. */
export async function customerNames(handle: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = ids.length > 0 ? await selectCustomerNames(handle, [...ids]) : [];
  return new Map(rows.map((row) => [row.document_id, row.name]));
}
