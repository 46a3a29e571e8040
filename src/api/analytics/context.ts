import type { Core } from '@strapi/strapi';
import type { Context } from '../../platform/context';
import { schedule, work } from '../../platform/queue/subscribers';
import { registerSegmentField } from '../crm/registry/segment-fields';
import { daysTouched, modelsWanted, reportDue } from './contracts/events';
import { insightActions } from './contracts/insights';
import { SCORE_SEGMENT_FIELDS } from './sql/segment-fields';
import { refreshOldModels } from './services/models/old-models';
import { stopModels } from './services/models/in-thread';
import { stopReports } from './services/report/make-report';
import { sendDueReports, sendReport } from './services/report/schedules';
import { reconcileRollups } from './services/rollups/reconcile';
import { refreshRollups } from './services/rollups/refresh-rollups';
import { stopWatchingMarks, watchMarks } from './services/rollups/watch-marks';
import { invariants } from './sql/invariants';
import { modelSchema } from './sql/model-schema';
import { rollupSchema } from './sql/rollup-schema';

/** Numbers to act on: reads everybody's tables, writes only its own sums. */
export const analytics: Context = {
  name: 'analytics',
  constraints: `${rollupSchema}\n${modelSchema}`,
  invariants,
  grants: {
    marketer: insightActions(['mailings']),
    manager: insightActions(['work']),
    director: insightActions(['all', 'work', 'mailings']),
  },
  register(strapi: Core.Strapi): void {
    SCORE_SEGMENT_FIELDS.forEach(registerSegmentField);
    work(daysTouched, () => refreshRollups(strapi));
    work(modelsWanted, () => refreshOldModels(strapi));
    work(reportDue, (report) => sendReport(strapi, report));
    schedule('analytics.reports', '5 * * * *', () => sendDueReports(strapi));
    schedule('analytics.reconcile', '10 2 * * *', () => reconcileRollups(strapi));
    // Once a night; a machine that slept then makes up for it within the hour.
    schedule('analytics.models', '25 2-23 * * *', () => refreshOldModels(strapi));
  },
  bootstrap: watchMarks,
  async destroy(): Promise<void> {
    await stopModels();
    await stopReports();
    await stopWatchingMarks();
  },
};
