import { routesOf } from '../../../platform/http/endpoint';
import { clubOperations } from '../services/rest-operations';

export default routesOf(
  'club',
  clubOperations.map(({ endpoint }) => endpoint),
);
