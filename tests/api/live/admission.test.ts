import { anOrder } from '../../support/builders/order';
import { aClient, aManager, aMarketer, aPanelUser, type PanelPerson, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { connectLive, listenLive, type LiveListener } from '../../support/live-listener';
import { startApp, type App } from '../../support/start-app';

let app: App;
const open: LiveListener[] = [];
beforeAll(async () => {
  app = await startApp();
});
afterEach(() => open.splice(0).forEach((listener) => listener.close()));
afterAll(async () => app?.close());

async function listen(token: unknown): Promise<LiveListener> {
  const listener = await listenLive(app.url, token);
  open.push(listener);
  return listener;
}

const userUpdate = (person: Person, data: object) =>
  app.strapi.db.query('plugin::users-permissions.user').update({ where: { id: person.user.id }, data });

async function panelRole(person: PanelPerson, code: string): Promise<void> {
  const role = (await app.strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number };
  await app.strapi.db.query('admin::user').update({ where: { id: person.user.id }, data: { roles: [role.id] } });
}

describe('the handshake', () => {
  it.each([undefined, '', 42, {}, 'not-a-token', 'a.b.c', 'x'.repeat(9_000)])('refuses the token %p', async (token) => {
    await expect(listen(token)).rejects.toThrow('TOKEN_INVALID');
  });

  it('refuses a session that has ended, somebody blocked, and roles that see no orders', async () => {
    const [ended, blocked, marketer] = [await aClient(app), await aClient(app), await aMarketer(app)];
    await app.strapi.sessionManager('users-permissions').invalidateRefreshToken(String(ended.user.id));
    await app.sql('update up_users set blocked = true where id = $1', [blocked.user.id]);
    await expect(listen(ended.jwt)).rejects.toThrow('SESSION_ENDED');
    await expect(listen(blocked.jwt)).rejects.toThrow('BLOCKED');
    await expect(listen(marketer.jwt)).rejects.toThrow('FORBIDDEN');
    const editor = await aPanelUser(app, 'strapi-editor');
    await expect(listen(editor.jwt)).rejects.toThrow('FORBIDDEN');
    const inactive = await aPanelUser(app, 'artel-manager');
    await app.sql('update admin_users set is_active = false where id = $1', [inactive.user.id]);
    await expect(listen(inactive.jwt)).rejects.toThrow('BLOCKED');
    const signedOut = await aPanelUser(app, 'artel-manager');
    await app.strapi.sessionManager('admin').invalidateRefreshToken(String(signedOut.user.id));
    await expect(listen(signedOut.jwt)).rejects.toThrow('SESSION_ENDED');
  });

  it('refuses more sockets of one person than a person needs', async () => {
    const { jwt } = await aClient(app);
    const many = await Promise.allSettled(Array.from({ length: 60 }, () => listen(jwt)));
    expect(many.filter(({ status }) => status === 'rejected')).toHaveLength(10);
  });
});

describe('a socket', () => {
  it('is cut with the reason when its session ends, its owner is blocked or loses the right', async () => {
    const [client, manager] = [await aClient(app), await aManager(app)];
    const [signedOut, fired] = [await aPanelUser(app, 'artel-manager'), await aPanelUser(app, 'artel-manager')];
    const panelSocket = await listen(signedOut.jwt);
    const firedSocket = await listen(fired.jwt);
    const clientSocket = await listen(client.jwt);
    const managerSocket = await listen(manager.jwt);
    await app.strapi.sessionManager('admin').invalidateRefreshToken(String(signedOut.user.id));
    await panelRole(fired, 'strapi-editor');
    await userUpdate(client, { blocked: true });
    await userUpdate(manager, { type: 'client' });
    await eventually(() => {
      expect(panelSocket.ended).toEqual(['SESSION_ENDED']);
      expect(firedSocket.ended).toEqual(['FORBIDDEN']);
      expect(clientSocket.ended).toEqual(['SESSION_ENDED']);
      expect(managerSocket.ended).toEqual(['SESSION_ENDED']);
      for (const { socket } of [panelSocket, firedSocket, clientSocket, managerSocket]) expect(socket.connected).toBe(false);
    });
  });

  it('goes on when its session is renewed', async () => {
    const client = await aClient(app);
    const listener = await listen(client.jwt);
    let { jwt, refreshToken } = client;
    for (let n = 0; n < 3; n += 1) {
      const answer = await app.post('/api/auth/refresh', { body: { refreshToken } }).expect(200);
      ({ jwt, refreshToken } = answer.body as { jwt: string; refreshToken: string });
    }
    // Any write of the account has its sockets looked at.
    await app.strapi.db
      .query('admin::session')
      .deleteMany({ where: { userId: String(client.user.id), origin: 'users-permissions', deviceId: 'another' } });
    const order = await anOrder(app, { as: { jwt } });
    await eventually(() => expect(listener.orders[0]?.event.documentId).toBe(order.documentId));
    expect(listener.ended).toEqual([]);
  });

  it('is not harmed by garbage, and a message too large ends only its sender', async () => {
    const manager = await aManager(app);
    const [calm, wild, huge] = [await listen(manager.jwt), await listen(manager.jwt), await listen(manager.jwt)];
    for (const message of [
      undefined,
      null,
      7,
      [],
      {},
      { documentId: {} },
      { documentId: "'; drop table orders" },
      { documentId: 'x'.repeat(500) },
    ]) {
      wild.socket.emit('open', message);
      wild.socket.emit('close', message);
      wild.socket.emit('no-such-event', message);
    }
    huge.socket.emit('open', { documentId: 'x'.repeat(100_000) });
    await eventually(() => expect(huge.socket.connected).toBe(false));
    const flood = await listen(manager.jwt);
    for (let n = 0; n < 500; n += 1) flood.socket.emit('open', { documentId: `order${n}` });
    await eventually(() => expect(flood.socket.connected).toBe(false));
    const order = await anOrder(app);
    await eventually(() => {
      for (const listener of [calm, wild]) expect(listener.orders.map(({ event }) => event.documentId)).toContain(order.documentId);
    });
  });

  it('gives no foreign page what its origin list does not name', async () => {
    const answer = await app.http.get('/live/?EIO=4&transport=polling').set('Origin', 'https://evil.test');
    expect(answer.headers['access-control-allow-origin']).not.toBe('https://evil.test');
    const garbage = connectLive(app.url, 'x', { transports: ['polling'] });
    await eventually(() => expect(garbage.socket.active).toBe(false));
    await app.http.post('/live/?EIO=4&transport=polling').send('x'.repeat(50_000)).expect(400);
  });
});
