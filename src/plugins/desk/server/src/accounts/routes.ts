import {
  blockUsersEndpoint,
  changeTypeEndpoint,
  listUsersEndpoint,
  readUserEndpoint,
  unblockUsersEndpoint,
} from '../../../../../api/accounts/contracts/desk';
import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskRoutes } from '../http/desk-routes';

const { blockUsers, changeUserTypes } = DESK_PERMISSIONS;

/** Desk routes of the accounts context, under `/desk`. */
export const accountsRoutes = [
  ...deskRoutes([blockUsers, changeUserTypes], [listUsersEndpoint, readUserEndpoint]),
  ...deskRoutes(blockUsers, [blockUsersEndpoint, unblockUsersEndpoint]),
  ...deskRoutes(changeUserTypes, [changeTypeEndpoint]),
];
