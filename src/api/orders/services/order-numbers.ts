import type { Trx } from '../../../platform/database/statement';
import { selectOrderNumbers } from '../sql/order-numbers';

/** The numbers of orders, by document id. */
export async function orderNumbers(handle: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = ids.length > 0 ? await selectOrderNumbers(handle, [...ids]) : [];
  return new Map(rows.map((row) => [row.document_id, row.number]));
}
