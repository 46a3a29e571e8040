import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { currentShop } from '../../../accounts/services/shop-settings';
import { markWrongDays } from '../../sql/reconcile';
import { lockRollups } from '../../sql/refresh-days';
import { refreshRollups } from './refresh-rollups';

/** Every night: days whose sums differ from their orders are made anew, and named in the log, since nothing should have made them so. */
export async function reconcileRollups(strapi: Core.Strapi): Promise<void> {
  await refreshRollups(strapi);
  const { timezone } = await currentShop(strapi);
  const wrong = await strapi.db.transaction(async ({ trx }) => {
    await lockRollups(trx as Trx);
    return markWrongDays(trx as Trx, timezone);
  });
  if (wrong.length === 0) return;
  strapi.log.warn(
    `The sales of ${wrong.length} days were not the sum of their orders (the first is ${wrong[0]?.day}); they are summed up anew`,
  );
  await refreshRollups(strapi);
}
