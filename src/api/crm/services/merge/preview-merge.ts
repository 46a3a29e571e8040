import type { Trx } from '../../../../platform/database/statement';
import type { MergePreview } from '../../contracts/duplicates';
import { strictestOf, wordThatHolds } from '../../domain/consents/consents';
import type { CustomerField } from '../../domain/customer';
import { doubtsOf, mergeFields } from '../../domain/merge/merge-fields';
import { customerParts } from '../../registry/parts';
import { selectConsents, type ConsentRow } from '../../sql/consents';
import { customerBody } from '../customer-body';
import { openPair, type RecordPair } from './open-pair';

/** What is to be merged into what, and which fields come from the record that goes. */
export interface MergeWish {
  into: string;
  take: CustomerField[];
}

/** What a merge would do; writes nothing. */
export async function previewMerge(handle: Trx, id: string, { into, take }: MergeWish): Promise<MergePreview> {
  const pair = await openPair(handle, { from: id, into }, false);
  const words = await selectConsents(handle, [pair.from.id, pair.into.id]);
  const [from, stays] = [customerBody(pair.from), customerBody(pair.into)];
  return {
    from,
    into: stays,
    fields: mergeFields(pair.from, pair.into, take),
    moves: await countMoves(handle, pair.from.id),
    tags: [...new Set([...stays.tags, ...from.tags].map(({ name }) => name))].sort((one, other) => one.localeCompare(other)),
    consents: consentsAfter(words, pair),
    statistics: {
      totalOrders: (from.totalOrders ?? 0) + (stays.totalOrders ?? 0),
      totalSpent: Math.round(((from.totalSpent ?? 0) + (stays.totalSpent ?? 0)) * 100) / 100,
    },
    warnings: [
      ...(pair.from.user_id !== null && pair.into.user_id !== null ? (['two-accounts'] as const) : []),
      ...doubtsOf(pair.from, pair.into),
    ],
  };
}

async function countMoves(handle: Trx, customerId: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const part of customerParts()) Object.assign(counts, await part.count?.(handle, customerId));
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function consentsAfter(words: readonly ConsentRow[], { from, into }: RecordPair): MergePreview['consents'] {
  const ofFrom = words.filter(({ customer_id: owner }) => owner === from.id);
  const ofInto = words.filter(({ customer_id: owner }) => owner === into.id);
  const lastId = Math.max(0, ...words.map(({ id }) => id));
  const after = [...ofInto, ...strictestOf(ofFrom, ofInto).map((word, index) => ({ id: lastId + 1 + index, ...word }))];
  const asked = [...new Map(words.map(({ purpose, channel }) => [`${purpose} ${channel}`, { purpose, channel }])).values()];
  return asked.map(({ purpose, channel }) => ({
    purpose,
    channel,
    from: wordThatHolds(ofFrom, purpose, channel)?.granted ?? null,
    into: wordThatHolds(ofInto, purpose, channel)?.granted ?? null,
    result: wordThatHolds(after, purpose, channel)?.granted ?? false,
  }));
}
