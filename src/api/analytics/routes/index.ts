import { httpCache } from '../../../platform/cache/http-cache';
import { routesOf } from '../../../platform/http/endpoint';
import { publicInsights } from '../contracts/insights';

export default routesOf('analytics', publicInsights, ({ cacheable }) => (cacheable ? [httpCache] : []));
