import { routesOf } from '../../../platform/http/endpoint';
import { endpoints } from '../contracts/public';

export default routesOf('mailings', endpoints);
