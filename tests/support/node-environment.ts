import fs from 'node:fs';
import { appDir } from './paths';

/** Environment of one node under test: nothing from outside but the database, the port and the folder for its files. */
export function nodeEnvironment(node: { databaseUrl: string; dataDir: string; port?: number }): Record<string, string> {
  fs.mkdirSync(node.dataDir, { recursive: true });
  const port = node.port ?? 14_499;
  return {
    NODE_ENV: 'test',
    TZ: 'UTC',
    ARTEL_TEST_DIST: appDir,
    DATABASE_URL: node.databaseUrl,
    DATABASE_POOL_MAX: '10',
    DATA_DIR: node.dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: process.env.ARTEL_TEST_LOG_LEVEL ?? 'error',
    NO_OPEN: '1',
    STRAPI_TELEMETRY_DISABLED: 'true',
    JWT_SECRET: 'test-jwt-secret-0123456789abcdef',
    ADMIN_JWT_SECRET: 'test-admin-jwt-secret-0123456789',
    API_TOKEN_SALT: 'test-api-token-salt-0123456789ab',
    TRANSFER_TOKEN_SALT: 'test-transfer-token-salt-0123456',
    ENCRYPTION_KEY: 'test-encryption-key-0123456789ab',
    APP_KEYS: 'test-key-one-0123456789abcdef,test-key-two-0123456789abcdef',
  };
}
