import type { Trx } from '../../../../platform/database/statement';
import { invalid, Refusal } from '../../../../platform/http/refusal';
import { lockRecords, selectRecords, type MergeRecord } from '../../sql/merge/records';
import { present } from '../open-customer';

/** Two records of one person: `from` goes, `into` stays. */
export interface RecordPair {
  from: MergeRecord;
  into: MergeRecord;
}

/** Both records, locked in id order where the pair is to be merged. 404 and 400 name which one is none. */
export async function openPair(handle: Trx, { from, into }: { from: string; into: string }, isLocked: boolean): Promise<RecordPair> {
  if (from === into) throw new Refusal(409, 'into: is the record itself', { code: 'SAME_CUSTOMER' });
  const rows = isLocked ? await lockRecords(handle, [from, into]) : await selectRecords(handle, [from, into]);
  const byId = new Map(rows.map((row) => [row.document_id, row]));
  const goes = present(byId.get(from));
  const stays = byId.get(into);
  if (!stays) throw invalid(['into'], 'is not a customer; send the documentId of one');
  present(stays);
  if (stays.deleted_at) throw new Refusal(409, 'into: is marked for deletion; restore it first', { code: 'IN_TRASH' });
  return { from: goes, into: stays };
}
