import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { addTags, ensureTags, keepOnlyTags, listTags, lockCustomers, removeTags, tagsKnownAs } from '../sql/tags';

/** What became of a bulk change of tags: ids that got another set of tags, that had it already, and that are nobody. */
export interface BulkTagResult {
  changed: string[];
  unchanged: string[];
  notFound: string[];
}

/** Gives one customer exactly these tags; missing ones are created. Answers whether anything changed. */
export async function setTags(trx: Trx, customerId: number, names: readonly string[]): Promise<boolean> {
  const wanted = await asKnown(trx, names);
  await createTags(trx, wanted);
  const gone = await keepOnlyTags(trx, customerId, wanted);
  const came = wanted.length > 0 ? await addTags(trx, [customerId], wanted) : [];
  return gone.length + came.length > 0;
}

/** Adds and removes tags of many customers (document ids) at once; one log entry for all. */
export async function changeTags(
  trx: Trx,
  actor: Actor,
  command: { customers: string[]; add: string[]; remove: string[] },
): Promise<BulkTagResult> {
  const both = command.add.find((name) => command.remove.some((other) => other.toLowerCase() === name.toLowerCase()));
  if (both !== undefined) throw invalid(['remove'], `"${both}" is to be added and removed`);
  const rows = await lockCustomers(trx, [...new Set(command.customers)]);
  const ids = rows.map(({ id }) => id);
  const added = await asKnown(trx, command.add);
  await createTags(trx, added);
  const touched = [...(await addTags(trx, ids, added)), ...(await removeTags(trx, ids, command.remove))];
  const changedIds = new Set(touched.map(({ customer_id }) => customer_id));
  const changed = rows.filter(({ id }) => changedIds.has(id)).map(({ document_id }) => document_id);
  const known = new Set(rows.map(({ document_id }) => document_id));
  if (changed.length > 0) {
    const { add, remove } = command;
    await audit(trx, {
      actor,
      action: 'customer.bulk-tags',
      subject: 'customer',
      subjectId: null,
      after: { add, remove, customers: changed },
    });
  }
  return {
    changed,
    unchanged: rows.filter(({ id }) => !changedIds.has(id)).map(({ document_id }) => document_id),
    notFound: [...new Set(command.customers)].filter((id) => !known.has(id)),
  };
}

/** Every tag, with how many customers have it. */
export async function readTags(handle: Trx): Promise<{ documentId: string; name: string; colour: string | null; customers: number }[]> {
  return (await listTags(handle)).map(({ document_id, ...tag }) => ({ documentId: document_id, ...tag }));
}

/** Names as the tags are written that are there already: `VIP` and `vip` are one tag. New ones as they came first. */
export async function asKnown(trx: Trx, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const lowered = names.map((name) => name.toLowerCase());
  const known = new Map((await tagsKnownAs(trx, lowered)).map((row) => [row.lowered, row.name]));
  const first = new Map<string, string>();
  names.forEach((name, index) => {
    const key = lowered[index] ?? name;
    if (!first.has(key)) first.set(key, known.get(key) ?? name);
  });
  return [...first.values()];
}

/** Creates the tags that are missing, by name. */
export async function createTags(trx: Trx, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await ensureTags(
    trx,
    [...names],
    names.map(() => documentId(randomBytes)),
  );
}
