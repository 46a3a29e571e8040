import { environment } from '../src/platform/database/environment';
import { secrets } from '../src/platform/database/secrets';

/** Where the server listens and what it trusts; the launchers print the addresses, so Strapi's banner is off. */
export default () => {
  const { host, port, publicUrl, hasPublicUrl, trustProxy } = environment();
  return {
    host,
    port,
    url: hasPublicUrl ? publicUrl : '',
    // Each trusted hop appends the address it saw: the client is the TRUST_PROXY-th from the right.
    proxy: { koa: trustProxy > 0, maxIpsCount: trustProxy },
    app: { keys: secrets().appKeys },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    http: { serverOptions: { requestTimeout: 120_000, keepAliveTimeout: 65_000, headersTimeout: 66_000 } },
  };
};
