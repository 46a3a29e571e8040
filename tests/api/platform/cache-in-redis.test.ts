import { spawnSync } from 'node:child_process';
import { checkCache } from './cache-checks';

if (spawnSync('redis-server', ['--version']).status === 0) checkCache('in Redis');
else it.skip('SKIPPED: redis-server is not installed, so the cache was not tested with Redis', () => undefined);
