import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { counterEndpoints, pickEndpoints, readEndpoints, writeEndpoints } from '../../../../../api/orders/contracts/staff';
import { deskRoutes } from '../http/desk-routes';

const { readOrders, writeOrders, sell } = DESK_PERMISSIONS;

/** Desk routes of the orders context, under `/desk`. */
export const ordersRoutes = [
  ...deskRoutes([readOrders, sell], pickEndpoints),
  ...deskRoutes(sell, counterEndpoints),
  ...deskRoutes(readOrders, readEndpoints),
  ...deskRoutes(writeOrders, writeEndpoints),
];
