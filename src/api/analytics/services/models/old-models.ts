import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { enqueue } from '../../../../platform/queue/enqueue';
import { currentShop } from '../../../accounts/services/shop-settings';
import { modelsWanted } from '../../contracts/events';
import { addDays } from '../../domain/models/calendar';
import { today } from '../../domain/periods';
import { newestResult } from '../../sql/read-models';
import { runModels } from './run-models';

/** Whether the models do not know yesterday yet, or rest on sums that were built anew since. */
async function areOld(strapi: Core.Strapi): Promise<boolean> {
  const { timezone } = await currentShop(strapi);
  const [newest] = await reading(strapi, (handle) => newestResult(handle));
  return newest?.asOf !== addDays(today(new Date(), timezone), -1);
}

/** Works the models out when a day has ended, or the sums were built anew, since; on all other calls it does nothing. */
export async function refreshOldModels(strapi: Core.Strapi): Promise<void> {
  if (await areOld(strapi)) await runModels(strapi);
}

/** Asks for models that are missing or old; waiting jobs are one. */
export async function askForModels(strapi: Core.Strapi): Promise<void> {
  if (!(await areOld(strapi))) return;
  await strapi.db.transaction(({ trx }) => enqueue(trx as Trx, modelsWanted, {}, { singletonKey: 'all' }));
}
