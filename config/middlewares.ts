import { environment } from '../src/platform/database/environment';

const BODY_LIMIT = '1mb';
const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024;

const cors = () => ({
  origin: environment().corsOrigins,
  // Storefronts send their token in a header; cookies never cross origins.
  credentials: false,
  headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'Idempotency-Key', 'X-Cart-Token', 'If-None-Match'],
  expose: ['X-Cart-Token', 'ETag', 'Retry-After', 'Content-Disposition'],
  maxAge: 86_400,
});

const body = {
  jsonLimit: BODY_LIMIT,
  formLimit: BODY_LIMIT,
  textLimit: BODY_LIMIT,
  formidable: { maxFileSize: UPLOAD_LIMIT_BYTES },
  // Who deletes their account sends their password along.
  parsedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
};

/** What a request passes through, outermost first. */
export default () => [
  { resolve: 'src/platform/http/request-log' },
  'strapi::errors',
  { resolve: 'src/platform/http/error-middleware' },
  'strapi::security',
  { name: 'strapi::cors', config: cors() },
  { name: 'strapi::query', config: { arrayLimit: 100, depth: 10, parameterLimit: 200 } },
  { name: 'strapi::body', config: body },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
