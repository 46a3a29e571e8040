import type { Trx } from '../../../../platform/database/statement';
import { ORDER_STATUSES } from '../../../orders/domain/status';
import type { FunnelBody } from '../../contracts/answers';
import { readFunnel } from '../../sql/read-sales';
import type { Scope } from './insight-scope';

const HOUR_SECONDS = 3_600;

/** Orders placed in the period: how many reached each status, how many are in it now, how long it took to leave it. */
export async function readFunnelInsight(handle: Trx, { period, today, timeZone, currency }: Scope): Promise<FunnelBody> {
  const rows = new Map((await readFunnel(handle, period)).map((row) => [row.status, row]));
  const placed = [...rows.values()].reduce((sum, { here }) => sum + here, 0);
  return {
    scope: { ...period, today, timeZone, currency },
    placed,
    statuses: ORDER_STATUSES.map((status) => {
      const { reached = 0, here = 0, stays = 0, seconds = 0 } = rows.get(status) ?? {};
      return {
        status,
        reached,
        here,
        share: placed === 0 ? null : reached / placed,
        averageHours: stays === 0 ? null : seconds / stays / HOUR_SECONDS,
      };
    }),
  };
}
