import { DateTime } from 'luxon';
import type { Trx } from '../../../platform/database/statement';
import { shopSettings } from '../../accounts/services/shop-settings';

/** Today in the shop's time zone, `YYYY-MM-DD`. */
export async function shopDay(handle: Trx): Promise<string> {
  const { timezone } = await shopSettings(handle);
  return DateTime.now().setZone(timezone).toFormat('yyyy-MM-dd');
}
