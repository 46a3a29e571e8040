import path from 'node:path';
import { environment } from '../src/platform/database/environment';
import { secrets } from '../src/platform/database/secrets';
import { fileTransport } from '../src/platform/mail/file-transport';

const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024;

/** Pictures a browser cannot run anything from: SVG and HTML are refused by not being here. */
const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];

/** Says no to a picture's bytes under another name: `page.html` or `code.js` that begins like a PNG would be served as what its name says. */
const NOT_PICTURES = ['image/svg+xml', 'text/*', 'application/*', 'message/*', 'multipart/*', 'model/*', 'font/*', 'audio/*', 'video/*'];

const DAY_SECONDS = 86_400;

function mail() {
  const { smtpUrl, mailFrom, dataDir } = environment();
  return {
    provider: 'nodemailer',
    providerOptions: smtpUrl ? { url: smtpUrl, pool: true, maxConnections: 5 } : fileTransport(path.join(dataDir, 'mail')),
    settings: { defaultFrom: mailFrom, defaultReplyTo: mailFrom },
  };
}

/** Strapi's own plugins and ours. */
export default () => ({
  desk: { enabled: true, resolve: './src/plugins/desk' },
  email: { config: mail() },
  upload: { config: { sizeLimit: UPLOAD_LIMIT_BYTES, security: { allowedTypes: PICTURES, deniedTypes: NOT_PICTURES } } },
  'users-permissions': {
    config: {
      jwtSecret: secrets().jwtSecret,
      // Sessions live in the database: sign-out, block and reset end them at once.
      jwtManagement: 'refresh',
      sessions: {
        httpOnly: false,
        accessTokenLifespan: 30 * 60,
        maxRefreshTokenLifespan: 30 * DAY_SECONDS,
        idleRefreshTokenLifespan: 14 * DAY_SECONDS,
      },
    },
  },
});
