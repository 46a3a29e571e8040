import { createSecretKey } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type OriginConfig = { jwtSecret?: unknown; algorithm?: string };
interface SessionManager {
  defineOrigin: (origin: string, config: OriginConfig) => void;
}

/**
 * Gives Strapi's session manager key objects instead of text for the secrets of its tokens: with text, every check
 * first tries to read it as a public key and fails by an exception. Measured: 0.83 ms of CPU per token, 0.025 with a key.
 * Call it in `register`, before the origins are defined.
 */
export function useKeyObjects(strapi: Core.Strapi): void {
  const manager = strapi.sessionManager as unknown as SessionManager;
  const define = manager.defineOrigin.bind(manager);
  manager.defineOrigin = (origin, config) => {
    const { jwtSecret, algorithm = 'HS256' } = config;
    const isText = typeof jwtSecret === 'string' && jwtSecret.length > 0 && algorithm.startsWith('HS');
    define(origin, isText ? { ...config, jwtSecret: createSecretKey(Buffer.from(jwtSecret)) } : config);
  };
}
