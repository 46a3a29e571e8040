import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskInsights } from '../../../../../api/analytics/contracts/insights';
import { deskRoutes } from '../http/desk-routes';

const { readInsights, readOrders } = DESK_PERMISSIONS;

/** Directors see all of it; what belongs to a day's work is open to whoever works the orders. */
export const insightsRoutes = [
  ...deskRoutes(readInsights, deskInsights(['all', 'mailings'])),
  ...deskRoutes([readInsights, readOrders], deskInsights(['work'])),
];
