export default [
  'strapi::logger',
  'strapi::errors',
  { resolve: 'src/platform/http/error-middleware' },
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
