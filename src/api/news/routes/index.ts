import { httpCache } from '../../../platform/cache/http-cache';
import { routesOf } from '../../../platform/http/endpoint';
import { endpoints } from '../contracts/public';

export default routesOf('news', endpoints, ({ cacheable }) => (cacheable ? [httpCache] : []));
