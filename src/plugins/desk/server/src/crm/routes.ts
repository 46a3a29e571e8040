import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskTwin } from '../../../../../api/crm/contracts/staff';
import { crmOperations } from '../../../../../api/crm/services/all-operations';
import { deskRoutes } from '../http/desk-routes';

const { readCustomers, writeCustomers } = DESK_PERMISSIONS;

/** Every operation of the CRM under `/desk/crm`, in the order of the REST routes. */
export const crmRoutes = crmOperations.flatMap((one) => {
  const isWrite = one.kind === 'http' ? one.access === 'write' : one.kind === 'write';
  return deskRoutes(isWrite ? writeCustomers : readCustomers, [deskTwin(one.endpoint)]);
});
