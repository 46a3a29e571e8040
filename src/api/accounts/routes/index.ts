import { httpCache } from '../../../platform/cache/http-cache';
import { routesOf } from '../../../platform/http/endpoint';
import { publicShop } from '../contracts/shop';

export default routesOf('accounts', [publicShop], () => [httpCache]);
