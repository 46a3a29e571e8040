import { randomUUID } from 'node:crypto';
import { anOrder } from '../../support/builders/order';
import { aManager, aPanelUser } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { listenLive, type LiveListener } from '../../support/live-listener';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';

/** What two nodes owe their clients, whatever carries the hints between them. */
export function describeTwoNodes(bus: string, environment: Record<string, string>): void {
  describe(`two nodes over ${bus}`, () => {
    let app: App;
    let node: AppNode;
    const open: LiveListener[] = [];
    beforeAll(async () => {
      app = await startApp(environment);
      node = await startNode(app, environment);
    });
    afterEach(() => open.splice(0).forEach((listener) => listener.close()));
    afterAll(async () => {
      await node?.stop();
      await app?.close();
    });

    async function listen(url: string, token: string, options: Parameters<typeof listenLive>[2] = {}): Promise<LiveListener> {
      const listener = await listenLive(url, token, options);
      open.push(listener);
      return listener;
    }

    it('tell each other of changes at once', async () => {
      const manager = await aManager(app);
      const [here, there] = [await listen(app.url, manager.jwt), await listen(node.url, manager.jwt)];
      await eventually(async () => expect((await node.get('/api/health/ready')).body.live).toBe('ok'));
      const startedAt = performance.now();
      const order = await anOrder(app);
      await eventually(() => {
        for (const { orders } of [here, there]) expect(orders.map(({ event }) => event.documentId)).toContain(order.documentId);
      });
      // Well below the poll's two seconds.
      expect(performance.now() - startedAt).toBeLessThan(1_500);
    });

    it('show who has an order open on either, one person once, until the last tab is closed', async () => {
      const [olga, igor] = [await aPanelUser(app, 'artel-manager'), await aPanelUser(app, 'artel-director')];
      const documentId = `o${randomUUID().replaceAll('-', '').slice(0, 23)}`;
      const tabs = [await listen(app.url, olga.jwt), await listen(node.url, olga.jwt)];
      const watcher = await listen(node.url, igor.jwt);
      const olgaId = tabs[0]?.readies[0]?.me.id;
      tabs.forEach(({ socket }) => socket.emit('open', { documentId }));
      await eventually(() => expect(watcher.presentIn(documentId).map(({ id }) => id)).toEqual([olgaId]));
      tabs[0]?.socket.emit('close', { documentId });
      watcher.socket.emit('open', { documentId });
      const late = await listen(app.url, igor.jwt);
      await eventually(() => {
        for (const { presentIn } of [watcher, late])
          expect(
            presentIn(documentId)
              .map(({ id }) => id)
              .sort(),
          ).toEqual([olgaId, watcher.readies[0]?.me.id].sort());
      });
      tabs[1]?.close();
      watcher.socket.emit('close', { documentId });
      await eventually(() => {
        for (const { presentIn } of [watcher, late]) expect(presentIn(documentId)).toEqual([]);
      });
    });

    it('forget the people of a killed node, and its clients catch up on another', async () => {
      const doomed = await startNode(app, environment);
      const [olga, igor] = [await aPanelUser(app, 'artel-manager'), await aPanelUser(app, 'artel-director')];
      const documentId = `k${randomUUID().replaceAll('-', '').slice(0, 23)}`;
      const watcher = await listen(app.url, igor.jwt);
      const lost = await listen(doomed.url, olga.jwt);
      lost.socket.emit('open', { documentId });
      await eventually(() => expect(watcher.presentIn(documentId)).toHaveLength(1));
      await doomed.kill();
      await eventually(() => expect(lost.socket.connected).toBe(false));
      const order = await anOrder(app);
      const back = await listen(node.url, olga.jwt, { cursor: lost.cursor() });
      expect(back.orders.map(({ event }) => event.documentId)).toContain(order.documentId);
      await eventually(() => expect(watcher.presentIn(documentId)).toEqual([]), { withinMs: 30_000, everyMs: 200 });
    }, 60_000);

    it('let go of their sockets when they are asked to stop', async () => {
      const leaving = await startNode(app, environment);
      const { jwt } = await aManager(app);
      const listener = await listen(leaving.url, jwt);
      const reasons: string[] = [];
      listener.socket.on('disconnect', (reason) => reasons.push(reason));
      await leaving.stop();
      // Not "io server disconnect": the client connects again by itself.
      await eventually(() => expect(reasons).toEqual(['transport close']));
    });
  });
}
