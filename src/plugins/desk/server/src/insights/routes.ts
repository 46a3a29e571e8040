import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskInsights } from '../../../../../api/analytics/contracts/insights';
import { addSchedule, listSchedules, pdfReport, removeSchedule, xlsxReport } from '../../../../../api/analytics/contracts/reports';
import { deskRoutes } from '../http/desk-routes';

const { readInsights, readOrders } = DESK_PERMISSIONS;

/** Directors see all of it; what belongs to a day's work is open to whoever works the orders. */
export const insightsRoutes = [
  ...deskRoutes(readInsights, [...deskInsights(['all', 'mailings']), pdfReport, xlsxReport, listSchedules, addSchedule, removeSchedule]),
  ...deskRoutes([readInsights, readOrders], deskInsights(['work'])),
];
