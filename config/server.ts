export default () => ({
  host: process.env.HOST ?? '127.0.0.1',
  port: Number(process.env.PORT ?? 1337),
  url: process.env.PUBLIC_URL,
  app: { keys: (process.env.APP_KEYS ?? 'dev-a,dev-b').split(',') },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
