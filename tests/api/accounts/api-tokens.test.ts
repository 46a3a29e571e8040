import { startApp, type App } from '../../support/start-app';

describe('API tokens of Strapi', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  const aToken = async (type: 'full-access' | 'read-only' | 'custom', permissions?: string[]): Promise<{ jwt: string }> => {
    const service = app.strapi.service('admin::api-token-content-api') as unknown as {
      create: (attributes: object) => Promise<{ accessKey: string }>;
    };
    const attributes = {
      name: `${type} ${Date.now()}`,
      description: '',
      type,
      kind: 'content-api',
      lifespan: null,
      ...(permissions ? { permissions } : {}),
    };
    return { jwt: (await service.create(attributes)).accessKey };
  };

  it('act as a director with full access', async () => {
    const as = await aToken('full-access');
    const { body } = await app.post('/api/products', { as, body: { data: { name: 'By token', price: 10 } } }).expect(201);
    expect(body.data.name).toBe('By token');
    await app.get('/api/orders', { as }).expect(200);
  });

  it('read every GET route and write nothing when read-only', async () => {
    const as = await aToken('read-only');
    await app.get('/api/orders', { as }).expect(200);
    await app.post('/api/products', { as, body: { data: { name: 'No', price: 10 } } }).expect(403);
  });

  it('do what was ticked when custom', async () => {
    const as = await aToken('custom', ['api::catalog.product.find']);
    await app.get('/api/products', { as }).expect(200);
    await app.get('/api/orders', { as }).expect(403);
  });

  it('are refused when unknown', async () => {
    const answer = await app.get('/api/products', { as: { jwt: 'f'.repeat(256) } }).expect(401);
    expect(answer.body.error.details.code).toBe('TOKEN_INVALID');
  });
});
