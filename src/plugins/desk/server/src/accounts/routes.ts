import {
  blockUsersEndpoint,
  changeTypeEndpoint,
  listUsersEndpoint,
  readUserEndpoint,
  unblockUsersEndpoint,
} from '../../../../../api/accounts/contracts/desk';
import { readAuditEndpoint } from '../../../../../api/accounts/contracts/audit';
import { givePanelAccessEndpoint } from '../../../../../api/accounts/contracts/panel-access';
import * as workstations from '../../../../../api/accounts/contracts/workstations';
import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskRoutes } from '../http/desk-routes';

const { blockUsers, changeUserTypes, manageWorkstations, readAudit } = DESK_PERMISSIONS;

/** Desk routes of the accounts context, under `/desk`. */
export const accountsRoutes = [
  ...deskRoutes([blockUsers, changeUserTypes], [listUsersEndpoint, readUserEndpoint]),
  ...deskRoutes(blockUsers, [blockUsersEndpoint, unblockUsersEndpoint]),
  ...deskRoutes(changeUserTypes, [changeTypeEndpoint, givePanelAccessEndpoint]),
  ...deskRoutes(readAudit, [readAuditEndpoint]),
  ...deskRoutes(manageWorkstations, [
    workstations.readWorkstationsEndpoint,
    workstations.saveRuleEndpoint,
    workstations.addNetworkEndpoint,
    workstations.inviteComputerEndpoint,
    workstations.exemptEndpoint,
    workstations.endExemptEndpoint,
    workstations.revokeWorkstationEndpoint,
  ]),
];
