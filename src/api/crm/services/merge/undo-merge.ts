import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { notFound, Refusal } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import type { CustomerBody } from '../../contracts/bodies';
import type { MergeBody } from '../../contracts/duplicates';
import { wordsWithout } from '../../domain/consents/consents';
import type { CustomerColumn, CustomerColumns } from '../../domain/customer';
import { customerParts } from '../../registry/parts';
import { selectConsents } from '../../sql/consents';
import { recalculateStatistics } from '../../sql/customer-statistics';
import { notePartedPair } from '../../sql/merge/crm-part';
import { listMerges, lockMerge, markMergeUndone, selectMerge, UNDO_DAYS, type MergeRow } from '../../sql/merge/merges';
import { bringBack, followBack, giveIdentities, lockRecords, returnUserLink, setVkId, takeIdentities } from '../../sql/merge/records';
import { updateCustomer } from '../../sql/write-customers';
import { customerBody } from '../customer-body';
import { peekAtCustomer } from '../open-customer';
import { writeWords } from '../privacy/write-words';
import { mergeBody } from './merge-body';
import type { RecordPair } from './open-pair';
import { kindsOf, valuesOf, type MergeSnapshot } from './snapshot';

/** Both records after they were parted. */
export interface PartedRecords {
  from: CustomerBody;
  into: CustomerBody;
  merge: MergeBody;
  lost: string[];
}

/**
 * Parts two merged records again, within 30 days: what was moved goes back as far as nobody has moved or changed it since;
 * what came since stays. A phone or e-mail that somebody else has by now is `lost`. 409 `MERGE_UNDONE`, `MERGE_TOO_OLD`, `MERGE_NOT_LAST`.
 */
export async function undoMerge(trx: Trx, actor: Actor, id: string): Promise<PartedRecords> {
  const { row, snapshot, pair } = await openMerge(trx, id);
  const { from, into } = pair;
  await giveBackContacts(trx, pair, snapshot);
  const lost = await comeBack(trx, pair, snapshot);
  for (const { name, moveBack } of customerParts())
    if (moveBack && name in snapshot.moved) await moveBack(trx, { from: from.id, into: into.id }, snapshot.moved[name]);
  if (snapshot.customer.userId !== null) await returnUserLink(trx, from.id, into.id, snapshot.customer.userId);
  await followBack(trx, from.id, into.id, snapshot.followers);
  const ledger = await selectConsents(trx, [into.id]);
  const words = wordsWithout(ledger, new Set(snapshot.words));
  await writeWords(trx, actor, { customerId: into.id, words }, { source: 'merge' });
  for (const { id: customer } of [from, into]) await recalculateStatistics(trx, customer);
  await markMergeUndone(trx, row.id, actor.name);
  await notePartedPair(trx, documentId(randomBytes), from.id, into.id, actor.name);
  const after = { from: from.document_id, merge: id, lost };
  await audit(trx, { actor, action: 'customer.merge-undo', subject: 'customer', subjectId: into.document_id, after });
  return {
    from: customerBody(await peekAtCustomer(trx, from.document_id)),
    into: customerBody(await peekAtCustomer(trx, into.document_id)),
    merge: mergeBody(await merged(trx, id)),
    lost,
  };
}

/** Merges of a customer or of all, the newest first. */
export async function readMerges(handle: Trx, customer: string | undefined): Promise<MergeBody[]> {
  return (await listMerges(handle, customer ?? null)).map(mergeBody);
}

async function openMerge(trx: Trx, id: string): Promise<{ row: MergeRow; snapshot: MergeSnapshot; pair: RecordPair }> {
  const known = await merged(trx, id);
  // Records before the merge, as when merging: two acts on one pair wait instead of deadlocking.
  const records = await lockRecords(trx, [known.from_document_id, known.into_document_id]);
  const [row] = await lockMerge(trx, id);
  const from = records.find((record) => record.document_id === known.from_document_id);
  const into = records.find((record) => record.document_id === known.into_document_id);
  if (!row || !from || !into) throw notFound('Merge');
  if (row.undone_at) throw new Refusal(409, 'This merge was undone already', { code: 'MERGE_UNDONE' });
  if (!row.is_in_time) throw new Refusal(409, `More than ${UNDO_DAYS} days have passed since the merge`, { code: 'MERGE_TOO_OLD' });
  if (!row.into_is_open || from.merged_into !== into.document_id) {
    throw new Refusal(409, 'The record that stayed was merged or erased since; undo that first', { code: 'MERGE_NOT_LAST' });
  }
  return { row, snapshot: row.snapshot as MergeSnapshot, pair: { from, into } };
}

/** The record that stayed gives back what it took and nobody has changed since. */
async function giveBackContacts(trx: Trx, { into }: RecordPair, snapshot: MergeSnapshot): Promise<void> {
  const taken = Object.entries(snapshot.columns) as [CustomerColumn, string | null][];
  const unchanged = taken.filter(([column, value]) => into[column] === value).map(([column]) => [column, snapshot.before[column] ?? null]);
  const back = Object.fromEntries(unchanged) as CustomerColumns;
  if (Object.keys(back).length > 0) await updateCustomer(trx, into.id, JSON.stringify(back));
  if (snapshot.into.vkId === null && snapshot.customer.vkId !== null && into.vk_id === snapshot.customer.vkId)
    await setVkId(trx, into.id, null);
  await takeIdentities(trx, into.id, kindsOf(snapshot.identities), valuesOf(snapshot.identities));
}

/** The record that went comes back with its contacts; answers the fields it could not get. */
async function comeBack(trx: Trx, { from }: RecordPair, { customer, identities }: MergeSnapshot): Promise<string[]> {
  const [got] = await bringBack(trx, from.id, customer.deletedAt, customer.phone, customer.email, customer.vkId);
  await giveIdentities(trx, from.id, kindsOf(identities), valuesOf(identities));
  const wanted = { phone: customer.phone, email: customer.email, vkId: customer.vkId };
  const have = { phone: got?.phone ?? null, email: got?.email ?? null, vkId: got?.vk_id ?? null };
  return (Object.keys(wanted) as (keyof typeof wanted)[]).filter((field) => wanted[field] !== have[field]);
}

async function merged(handle: Trx, id: string): Promise<MergeRow> {
  const [row] = await selectMerge(handle, id);
  if (!row) throw notFound('Merge');
  return row;
}
