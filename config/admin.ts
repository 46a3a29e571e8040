import { environment } from '../src/platform/database/environment';
import { secrets } from '../src/platform/database/secrets';

/** The panel: nothing in it calls outside or advertises, and a command line process does not serve it. */
export default () => {
  const { adminJwtSecret, apiTokenSalt, transferTokenSalt, encryptionKey } = secrets();
  return {
    auth: { secret: adminJwtSecret },
    apiToken: { salt: apiTokenSalt },
    transfer: { token: { salt: transferTokenSalt } },
    secrets: { encryptionKey },
    flags: { nps: false, promoteEE: false },
    autoOpen: false,
    ai: { enabled: false },
    ...(environment().role === 'cli' ? { serveAdminPanel: false } : {}),
  };
};
