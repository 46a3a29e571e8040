import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskTwin } from '../../../../../api/crm/contracts/staff';
import { DIRECTORS_HANDLERS } from '../../../../../api/crm/domain/grants';
import { crmOperations } from '../../../../../api/crm/services/all-operations';
import { deskRoutes } from '../http/desk-routes';

const { readCustomers, writeCustomers, eraseCustomers } = DESK_PERMISSIONS;

/** Every operation of the CRM under `/desk/crm`, in the order of the REST routes. */
export const crmRoutes = crmOperations.flatMap((one) => {
  if (DIRECTORS_HANDLERS.includes(one.endpoint.handler)) return deskRoutes(eraseCustomers, [deskTwin(one.endpoint)]);
  const isWrite = one.kind === 'http' ? one.access === 'write' : one.kind === 'write';
  return deskRoutes(isWrite ? writeCustomers : readCustomers, [deskTwin(one.endpoint)]);
});
