import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { staffIdOf } from '../../../accounts/services/staff';
import type { CustomerBody } from '../../contracts/bodies';
import type { MergeBody } from '../../contracts/duplicates';
import { strictestOf } from '../../domain/consents/consents';
import type { CustomerColumn, CustomerColumns } from '../../domain/customer';
import { changedColumns, mergeFields } from '../../domain/merge/merge-fields';
import { customerParts } from '../../registry/parts';
import { selectConsents } from '../../sql/consents';
import { recalculateStatistics } from '../../sql/customer-statistics';
import { dropOpenPairs } from '../../sql/merge/crm-part';
import { insertMerge, selectMerge } from '../../sql/merge/merges';
import { followAway, giveIdentities, moveUserLink, selectIdentities, sendAway, setVkId, takeIdentities } from '../../sql/merge/records';
import { updateCustomer } from '../../sql/write-customers';
import { customerBody } from '../customer-body';
import { peekAtCustomer } from '../open-customer';
import { writeWords } from '../privacy/write-words';
import { mergeBody } from './merge-body';
import { openPair, type RecordPair } from './open-pair';
import type { MergeWish } from './preview-merge';
import { keptOf, kindsOf, valuesOf, type MergeSnapshot } from './snapshot';

/**
 * Merges a record into another one, in one transaction under both rows' locks: what every part keeps moves, the stricter
 * consent holds, the contacts of the record that goes lead to the one that stays. An order placed meanwhile follows by the
 * trigger of its link. 404, 409 `SAME_CUSTOMER`, `IN_TRASH`.
 */
export async function mergeCustomers(
  trx: Trx,
  actor: Actor,
  id: string,
  { into, take }: MergeWish,
): Promise<{ customer: CustomerBody; merge: MergeBody }> {
  const pair = await openPair(trx, { from: id, into }, true);
  const columns = changedColumns(mergeFields(pair.from, pair.into, take), pair.into);
  const identities = await selectIdentities(trx, pair.from.id);
  const words = await stricterWords(trx, actor, pair);
  await sendAway(trx, pair.from.id, pair.into.id);
  await takeContacts(trx, pair, columns, identities);
  const moved: Record<string, unknown> = {};
  for (const { name, move } of customerParts()) if (move) moved[name] = await move(trx, { from: pair.from.id, into: pair.into.id });
  await moveUserLink(trx, pair.from.id, pair.into.id);
  const followers = await followAway(trx, pair.from.id, pair.into.id);
  await dropOpenPairs(trx, pair.from.id);
  for (const { id: customer } of [pair.from, pair.into]) await recalculateStatistics(trx, customer);
  const snapshot: MergeSnapshot = {
    customer: keptOf(pair.from),
    into: keptOf(pair.into),
    columns,
    before: Object.fromEntries(Object.keys(columns).map((column) => [column, pair.into[column as CustomerColumn]])),
    identities,
    words,
    moved,
    followers: followers.map((row) => row.id).filter((row) => row !== pair.from.id),
  };
  const merge = documentId(randomBytes);
  await insertMerge(trx, merge, pair.from.id, pair.into.id, JSON.stringify(snapshot), await staffIdOf(trx, actor), actor.name);
  await audit(trx, { actor, action: 'customer.merge', subject: 'customer', subjectId: into, after: { from: id, changes: columns, merge } });
  const [row] = await selectMerge(trx, merge);
  if (!row) throw new Error(`The merge ${merge} was not returned`);
  return { customer: customerBody(await peekAtCustomer(trx, into)), merge: mergeBody(row) };
}

async function stricterWords(trx: Trx, actor: Actor, { from, into }: RecordPair): Promise<number[]> {
  const words = await selectConsents(trx, [from.id, into.id]);
  const of = (id: number) => words.filter(({ customer_id: owner }) => owner === id);
  return writeWords(trx, actor, { customerId: into.id, words: strictestOf(of(from.id), of(into.id)) }, { source: 'merge' });
}

/** The one that stays is found by every phone, e-mail and VK id that either had. */
async function takeContacts(
  trx: Trx,
  { from, into }: RecordPair,
  columns: CustomerColumns,
  identities: readonly { kind: string; value: string }[],
): Promise<void> {
  const own = await selectIdentities(trx, into.id);
  await takeIdentities(trx, from.id, kindsOf(identities), valuesOf(identities));
  if (Object.keys(columns).length > 0) await updateCustomer(trx, into.id, JSON.stringify(columns));
  if (from.vk_id !== null && into.vk_id === null) await setVkId(trx, into.id, from.vk_id);
  const all = [...identities, ...own];
  await giveIdentities(trx, into.id, kindsOf(all), valuesOf(all));
}
