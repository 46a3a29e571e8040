import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskEndpoints, findRecipients, findSegments } from '../../../../../api/mailings/contracts/desk';
import { notificationEndpoints } from '../../../../../api/mailings/contracts/notifications';
import { deskRoutes } from '../http/desk-routes';

const { readMailings, readAllMailings, writeMailings, pauseMailings, suppress, editNotifications, readOrders } = DESK_PERMISSIONS;
const { listTemplates, saveTemplate, orderNotifications, listChannels, saveChannel, testChannel } = notificationEndpoints;

/** Desk routes of the mailings, under `/desk`. */
export const mailingsRoutes = [
  ...deskRoutes(writeMailings, [findRecipients, findSegments]),
  ...deskRoutes([readMailings, readAllMailings, writeMailings], deskEndpoints.read),
  ...deskRoutes([pauseMailings, writeMailings], deskEndpoints.pause),
  ...deskRoutes(writeMailings, deskEndpoints.write),
  ...deskRoutes(suppress, deskEndpoints.suppress),
  ...deskRoutes(readOrders, [orderNotifications]),
  ...deskRoutes([editNotifications, readMailings], [listChannels]),
  ...deskRoutes(editNotifications, [listTemplates, saveTemplate, saveChannel, testChannel]),
];
