import { aClient, aDirector, aManager, aMarketer } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

const ME = '/api/users/me';

describe('POST /api/users/:id/block', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  it('is for managers and above, and for people below them', async () => {
    const [client, manager, director] = [await aClient(app), await aManager(app), await aDirector(app)];
    const path = (id: string, act = 'block'): string => `/api/users/${id}/${act}`;
    await app.post(path(manager.user.documentId), { as: client, body: {} }).expect(403);
    await app.post(path(client.user.documentId), { body: {} }).expect(403);
    await app.post(path(client.user.documentId), { as: await aMarketer(app), body: {} }).expect(403);
    const { body } = await app.post(path(client.user.documentId), { as: manager, body: {} }).expect(200);
    expect(body.data).toEqual({
      documentId: client.user.documentId,
      username: client.user.username,
      email: client.user.email,
      type: 'client',
      blocked: true,
    });
    await app.get(ME, { as: client }).expect(401);
    await app.post(path(client.user.documentId), { as: manager, body: {} }).expect(200);
    await app.post(path(client.user.documentId, 'unblock'), { as: manager, body: {} }).expect(200);
    await app.post(path(director.user.documentId), { as: manager, body: {} }).expect(403);
    const own = await app.post(path(director.user.documentId), { as: director, body: {} }).expect(403);
    expect(own.body.error.details.code).toBe('OWN_ACCOUNT');
    await app.post(path(manager.user.documentId), { as: director, body: {} }).expect(200);
    await app.post(path('nosuchthing'), { as: director, body: {} }).expect(404);
    await app.post(path(client.user.documentId), { as: director, body: { nonsense: 1 } }).expect(400);
  });
});
