import { aClient, aDirector, aPanelUser, PASSWORD, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { listenLive, type LiveListener } from '../../support/live-listener';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';

const A_SECOND_MS = 1_000;

describe('a block on two nodes', () => {
  let app: App;
  let second: AppNode;
  beforeAll(async () => {
    app = await startApp();
    second = await startNode(app);
  });
  afterAll(async () => {
    await second?.stop();
    await app?.close();
  });

  const block = (person: Person, as: { jwt: string }, act = 'block') =>
    app.post(`/api/users/${person.user.documentId}/${act}`, { as, body: {} }).expect(200);
  /** Milliseconds until every socket was cut, with the reason each was told. */
  const cutAfter = async (sockets: readonly LiveListener[], act: () => PromiseLike<unknown>): Promise<number> => {
    const started = performance.now();
    await act();
    await eventually(() => {
      for (const one of sockets) if (one.socket.connected) throw new Error('still connected');
    });
    return performance.now() - started;
  };

  it('ends sessions and sockets on both within a second, and refuses what was held', async () => {
    const [client, director] = [await aClient(app), await aDirector(app)];
    const sockets = [await listenLive(app.url, client.jwt), await listenLive(second.url, client.jwt)];
    expect(await cutAfter(sockets, () => block(client, director))).toBeLessThan(A_SECOND_MS);
    for (const { ended } of sockets) expect(ended.length).toBeGreaterThan(0);
    for (const node of [app, second]) {
      await node.get('/api/users/me', { as: client }).expect(401);
      await node.post('/api/auth/refresh', { body: { refreshToken: client.refreshToken } }).expect(401);
      await expect(listenLive(node.url, client.jwt)).rejects.toThrow();
      const signIn = await node.post('/api/auth/local', { body: { identifier: client.user.email, password: PASSWORD } }).expect(400);
      expect(signIn.body.error.details.code).toBe('BLOCKED');
    }
    await block(client, director, 'unblock');
    await second.get('/api/users/me', { as: client }).expect(401);
    await second.post('/api/auth/local', { body: { identifier: client.user.email, password: PASSWORD } }).expect(200);
  });

  it('ends the panel of the same person too', async () => {
    const admin = await aPanelUser(app);
    const panel = await aPanelUser(app, 'artel-manager');
    const add = app.strapi.plugin('users-permissions').service('user') as unknown as { add: (fields: object) => Promise<Person['user']> };
    const { email } = panel.user;
    const user = await add.add({
      username: email,
      email,
      type: 'manager',
      provider: 'local',
      confirmed: true,
      blocked: false,
      password: PASSWORD,
    });
    const body = { role: 'artel-manager', link: true };
    await app.post(`/desk/users/${user.documentId}/panel-access`, { as: admin, body }).expect(200);
    const sockets = [await listenLive(app.url, panel.jwt), await listenLive(second.url, panel.jwt)];
    const users = [user.documentId];
    expect(await cutAfter(sockets, () => app.post('/desk/users/block', { as: admin, body: { users } }).expect(200))).toBeLessThan(
      A_SECOND_MS,
    );
    for (const node of [app, second]) await node.get('/desk/orders', { as: panel }).expect(401);
    const closed = await second.post('/admin/login', { body: { email, password: `${PASSWORD}-A1` } }).expect(400);
    expect(closed.body.error.details.code).toBe('BLOCKED');
    await app.post('/desk/users/unblock', { as: admin, body: { users } }).expect(200);
    await second.post('/admin/login', { body: { email, password: `${PASSWORD}-A1` } }).expect(200);
  });

  it('holds against requests that are under way', async () => {
    const [client, director] = [await aClient(app), await aDirector(app)];
    const refreshes = Array.from({ length: 8 }, (_one, n) =>
      (n % 2 ? app : second).post('/api/auth/local', { body: { identifier: client.user.email, password: PASSWORD } }).then(),
    );
    await block(client, director);
    const answers = await Promise.all(refreshes);
    for (const answer of answers) {
      if (answer.status !== 200) continue;
      await second.get('/api/users/me', { as: answer.body as { jwt: string } }).expect(401);
    }
    expect(
      await app.sql(`select 1 from strapi_sessions where origin = 'users-permissions' and user_id = $1`, [String(client.user.id)]),
    ).toEqual([]);
  });
});
