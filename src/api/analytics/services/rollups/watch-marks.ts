import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { errorMessage } from '../../../../platform/error-code';
import { enqueue } from '../../../../platform/queue/enqueue';
import { runsJobs } from '../../../../platform/queue/role';
import { currentShop } from '../../../accounts/services/shop-settings';
import { daysTouched } from '../../contracts/events';
import { hasMarks, rollupState } from '../../sql/refresh-days';
import { askForModels } from '../models/old-models';
import { isBuilt } from './refresh-rollups';

/**
 * How often a worker looks for marks: a small query that takes 0.1 ms, so that no order has to tell anybody. In a rush the days
 * are summed up once a look, so it is not more often than a director reads.
 */
const LOOK_EVERY_MS = 3_000;

let timer: NodeJS.Timeout | null = null;
let looking: Promise<void> | null = null;
let hasAskedForModels = false;

/** Starts looking for days whose sales changed, on nodes that run jobs; the first look makes the rollups of a
 * new database, and a look after the shop's zone changed makes them anew. */
export function watchMarks(strapi: Core.Strapi): void {
  if (!runsJobs()) return;
  hasAskedForModels = false;
  timer = setInterval(() => {
    looking ??= look(strapi).finally(() => {
      looking = null;
    });
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** Stops, after the look that is under way. */
export async function stopWatchingMarks(): Promise<void> {
  if (timer) clearInterval(timer);
  timer = null;
  await looking;
}

async function look(strapi: Core.Strapi): Promise<void> {
  try {
    const { timezone } = await currentShop(strapi);
    const { areBuilt, hasMarked } = await reading(strapi, async (handle) => {
      const [[marks], [state]] = [await hasMarks(handle), await rollupState(handle)];
      return { areBuilt: isBuilt(state, timezone), hasMarked: marks?.found ?? false };
    });
    if (hasMarked || !areBuilt) await askForRefresh(strapi);
    // Models rest on finished sums; making these wants them too.
    if (hasAskedForModels || !areBuilt) return;
    await askForModels(strapi);
    hasAskedForModels = true;
  } catch (error) {
    // The next look tries again; what it would have found is still marked.
    strapi.log.warn(`Nobody could look for days to sum up: ${errorMessage(error)}`);
  }
}

/** Enqueues one refresh; while one waits it is the same. */
export async function askForRefresh(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(({ trx }) => enqueue(trx as Trx, daysTouched, {}, { singletonKey: 'all' }));
}
