import type { Core } from '@strapi/strapi';
import { bearerToken, personStrategy, tokenInvalid, type AuthStrategy } from './auth-strategy';

interface AuthService {
  register: (type: string, strategy: AuthStrategy) => AuthService;
}

/**
 * Puts our strategy before Strapi's: most requests carry a person's token, and Strapi's API-token strategy would
 * spend a query on each. Strapi's own users-permissions strategy never gets in; in its place, last, stands the one
 * that refuses a token nobody knew. Call while plugins load, before the admin registers its strategies.
 */
export function installStrategies(strapi: Core.Strapi): void {
  const auth: AuthService = strapi.get('auth');
  const register = auth.register.bind(auth);
  register('content-api', personStrategy(strapi));
  auth.register = (type, strategy) => {
    if (type !== 'content-api') return register(type, strategy);
    if (strategy.name === 'users-permissions') return register(type, unknownToken);
    return register(type, strategy.name === 'content-api-token' ? readOnlyByMethod(strapi, strategy) : strategy);
  };
}

const unknownToken: AuthStrategy = {
  name: 'unknown-token',
  async authenticate(ctx) {
    bearerToken(ctx);
    throw tokenInvalid();
  },
  verify() {
    throw tokenInvalid();
  },
};

/** Strapi lets a read-only token call handlers named `find` and `findOne`; here it may call every GET route. */
function readOnlyByMethod(strapi: Core.Strapi, strategy: AuthStrategy): AuthStrategy {
  return {
    ...strategy,
    verify(auth, config) {
      const { type } = auth.credentials as { type?: string };
      const method = strapi.requestContext.get()?.method;
      if (type === 'read-only' && config.scope !== undefined && (method === 'GET' || method === 'HEAD')) return undefined;
      return strategy.verify(auth, config);
    },
  };
}
