import { changeTypeEndpoint } from '../../../../../api/accounts/contracts/desk';
import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskRoutes } from '../http/desk-routes';

/** Desk routes of the accounts context, under `/desk`. */
export const accountsRoutes = deskRoutes(DESK_PERMISSIONS.changeUserTypes, [changeTypeEndpoint]);
