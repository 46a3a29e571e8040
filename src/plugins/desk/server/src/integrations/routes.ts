import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskTwin } from '../../../../../api/integrations/contracts/staff';
import { webhookOperations } from '../../../../../api/integrations/services/operations';
import { deskRoutes } from '../http/desk-routes';

/** Every operation on webhooks under `/desk/integrations`. */
export const integrationsRoutes = webhookOperations.flatMap(({ endpoint }) =>
  deskRoutes(DESK_PERMISSIONS.manageIntegrations, [deskTwin(endpoint)]),
);
