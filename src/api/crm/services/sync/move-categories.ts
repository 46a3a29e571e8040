import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { endOfCustomers, moveCategories } from '../../sql/sync/refresh-customers';

const AT_ONCE = 20_000;
const LAST_ID = 2_147_483_647;

/** Moves customers whose category changes with time alone (half a year without an order); answers how many moved. */
export async function moveCategoriesWithTime(strapi: Core.Strapi): Promise<number> {
  let moved = 0;
  for (let after = 0; ; ) {
    const [last] = await reading(strapi, (handle) => endOfCustomers(handle, after, LAST_ID, AT_ONCE));
    if (!last?.last) break;
    const upTo = last.last;
    moved += (await strapi.db.transaction(({ trx }) => moveCategories(trx as Trx, after, upTo))).length;
    after = upTo;
  }
  strapi.log.info(`crm: ${moved} customers have another category than yesterday`);
  return moved;
}
