import { checkCache } from './cache-checks';

checkCache('in memory');
