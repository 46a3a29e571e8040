import type { Trx } from '../../../platform/database/statement';
import { selectUserNames } from '../sql/user-names';

/** What to call storefront users, by document id; deleted ones are missing. */
export async function userNames(handle: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = ids.length > 0 ? await selectUserNames(handle, [...ids]) : [];
  return new Map(rows.map((row) => [row.document_id, row.name]));
}
