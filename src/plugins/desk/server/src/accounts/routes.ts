import { changeTypeEndpoint } from '../../../../../api/accounts/contracts/desk';
import { validation } from '../../../../../platform/http/endpoint';
import { CHANGE_TYPE } from '../permissions';

/** Desk routes of the accounts context, under `/desk`. */
export const accountsRoutes = [
  {
    method: changeTypeEndpoint.method,
    path: changeTypeEndpoint.path,
    handler: changeTypeEndpoint.handler,
    config: {
      policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [CHANGE_TYPE] } }],
      middlewares: [validation(changeTypeEndpoint)],
    },
  },
];
