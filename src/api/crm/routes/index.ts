import { routesOf } from '../../../platform/http/endpoint';
import { crmOperations } from '../services/all-operations';

export default routesOf(
  'crm',
  crmOperations.map(({ endpoint }) => endpoint),
);
