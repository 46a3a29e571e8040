import type { Trx } from '../../../../platform/database/statement';
import { findStale, lockRange, lockThese, refreshRange, refreshThese, takeLatestContact } from '../../sql/sync/refresh-customers';
import type { IdRange } from './portions';

/** Above this share of stale customers a range is locked as a whole: the calculation is then made once instead of twice. */
const MANY = 0.2;

/** What a range needed, told to the next one. */
export interface RefreshState {
  staleShare: number;
}

/**
 * Brings the statistics of a range up to a fresh calculation; with `force` also name, e-mail and city of the latest order.
 * Where few are stale only these are locked, so live orders of the others wait for nothing. Answers how many changed.
 */
export async function refreshCustomers(trx: Trx, { after, upTo }: IdRange, force: boolean, state: RefreshState): Promise<Set<number>> {
  const changed = new Set<number>();
  const remember = (rows: { id: number }[]): void => rows.forEach(({ id }) => changed.add(id));
  if (force || state.staleShare > MANY) {
    const [locked] = await lockRange(trx, after, upTo);
    if (force) remember(await takeLatestContact(trx, after, upTo));
    const refreshed = await refreshRange(trx, after, upTo);
    remember(refreshed);
    state.staleShare = refreshed.length / Math.max(1, locked?.n ?? 1);
    return changed;
  }
  const stale = (await findStale(trx, after, upTo)).map(({ id }) => id);
  state.staleShare = stale.length / Math.max(1, upTo - after);
  if (stale.length === 0) return changed;
  await lockThese(trx, stale);
  remember(await refreshThese(trx, stale));
  return changed;
}
