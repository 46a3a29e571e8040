import { startRedis, type RedisServer } from '../../support/redis-server';
import { describeTwoNodes } from './node-suite';

let redis: RedisServer;
const environment: Record<string, string> = {};
beforeAll(async () => {
  redis = await startRedis();
  environment.REDIS_URL = redis.url;
});
afterAll(async () => redis?.stop());

describeTwoNodes('Redis', environment);
