import type { Trx } from '../../../../platform/database/statement';
import { notFound } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import type { DuplicateBody } from '../../contracts/duplicates';
import type { DuplicateReason } from '../../domain/duplicates/reasons';
import { stateOfSearch } from '../../sql/duplicates/find-duplicates';
import { countPairs, listPairs, markDismissed, selectByIds, selectPair, type PairRow } from '../../sql/duplicates/list-duplicates';
import { customerBody } from '../customer-body';

/** Which pairs are asked for. */
export interface DuplicateQuery {
  reason?: DuplicateReason;
  customer?: string;
  dismissed: 'true' | 'false';
  page: number;
  pageSize: number;
}

/** A page of pairs of open records, and when they were searched. */
export async function listDuplicates(handle: Trx, query: DuplicateQuery): Promise<{ data: DuplicateBody[]; meta: object }> {
  const { page, pageSize } = query;
  const filters = [query.dismissed === 'true', query.reason ?? null, query.customer ?? null] as const;
  const rows = await listPairs(handle, ...filters, pageSize, (page - 1) * pageSize);
  const [counted] = await countPairs(handle, ...filters);
  const [search] = await stateOfSearch(handle);
  const total = counted?.n ?? 0;
  return {
    data: await bodiesOf(handle, rows),
    meta: {
      pagination: { page, pageSize, total, pageCount: Math.ceil(total / pageSize) },
      searchedAt: search?.searched_at?.toISOString() ?? null,
      isSearching: search?.is_searching ?? false,
    },
  };
}

/** Says that two records are two people, or takes it back; a second time changes nothing. */
export async function dismissDuplicate(trx: Trx, actor: Actor, id: string, isDismissed: boolean): Promise<DuplicateBody> {
  const [changed] = await markDismissed(trx, id, isDismissed, actor.name);
  const [row] = changed ? [changed] : await selectPair(trx, id);
  if (!row) throw notFound('Duplicate');
  const [body] = await bodiesOf(trx, [row]);
  if (!body) throw notFound('Duplicate');
  if (changed) {
    await audit(trx, {
      actor,
      action: isDismissed ? 'duplicate.dismiss' : 'duplicate.reopen',
      subject: 'customer',
      subjectId: body.first.documentId,
      after: { other: body.second.documentId },
    });
  }
  return body;
}

async function bodiesOf(handle: Trx, rows: readonly PairRow[]): Promise<DuplicateBody[]> {
  const ids = [...new Set(rows.flatMap((row) => [row.first_id, row.second_id]))];
  const customers = new Map((await selectByIds(handle, ids)).map((row) => [row.id, customerBody(row)]));
  return rows.flatMap((row) => {
    const [first, second] = [customers.get(row.first_id), customers.get(row.second_id)];
    if (!first || !second) return [];
    return [
      {
        documentId: row.document_id,
        reason: row.reason,
        score: Number(row.score),
        foundAt: row.found_at.toISOString(),
        dismissedAt: row.dismissed_at?.toISOString() ?? null,
        dismissedBy: row.dismissed_by_name,
        first,
        second,
      },
    ];
  });
}
