import type { Core } from '@strapi/strapi';
import type { Context } from '../../platform/context';
import { schedule, work } from '../../platform/queue/subscribers';
import { daysTouched } from './contracts/events';
import { reconcileRollups } from './services/rollups/reconcile';
import { refreshRollups } from './services/rollups/refresh-rollups';
import { stopWatchingMarks, watchMarks } from './services/rollups/watch-marks';
import { invariants } from './sql/invariants';
import { rollupSchema } from './sql/rollup-schema';

/** Numbers to act on: reads everybody's tables, writes only its own sums. */
export const analytics: Context = {
  name: 'analytics',
  constraints: rollupSchema,
  invariants,
  register(strapi: Core.Strapi): void {
    work(daysTouched, () => refreshRollups(strapi));
    schedule('analytics.reconcile', '10 2 * * *', () => reconcileRollups(strapi));
  },
  bootstrap: watchMarks,
  destroy: stopWatchingMarks,
};
