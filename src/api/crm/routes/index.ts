import { routesOf } from '../../../platform/http/endpoint';
import { crmOperations } from '../services/all-operations';
import { ownOperations } from '../services/people/own-operations';

export default routesOf(
  'crm',
  [...ownOperations, ...crmOperations].map(({ endpoint }) => endpoint),
);
