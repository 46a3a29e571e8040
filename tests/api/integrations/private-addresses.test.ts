import { startApp, type App } from '../../support/start-app';
import { eventually } from '../../support/eventually';
import { aDirector, type Person } from '../../support/builders/person';
import { anOrder } from '../../support/builders/order';
import { startConsumer, type WebhookConsumer } from '../../support/webhook-consumer';

let app: App;
let director: Person;
let consumer: WebhookConsumer;
beforeAll(async () => {
  app = await startApp();
  director = await aDirector(app);
  consumer = await startConsumer();
});
afterAll(async () => {
  await consumer?.close();
  await app?.close();
});

describe('without WEBHOOKS_ALLOW_PRIVATE', () => {
  it.each([
    'https://127.0.0.1/',
    'https://10.1.2.3/hook',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://localhost/',
    'https://shop.localhost/',
    'https://db.internal/',
  ])('%s is refused', async (url) => {
    const { body } = await app.post('/api/webhooks', { as: director, body: { data: { url, types: ['*'] } } }).expect(400);
    expect(body.error.details.code).toBe('PRIVATE_ADDRESS');
  });

  it('plain http is refused', async () => {
    const { body } = await app
      .post('/api/webhooks', { as: director, body: { data: { url: 'http://shop.example/', types: ['*'] } } })
      .expect(400);
    expect(body.error.details.code).toBe('NOT_AN_ADDRESS');
  });

  it.each([
    ['an address written out', (url: string) => url],
    ['a name that resolves to the loopback', (url: string) => url.replace('127.0.0.1', 'localhost')],
  ])('%s that came into the database by another door is not posted to', async (_what, disguise) => {
    const made = await app
      .post('/api/webhooks', { as: director, body: { data: { url: 'https://shop.example/', types: ['order.placed'] } } })
      .expect(201);
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    await app.sql('update webhooks set url = $1 where document_id = $2', [disguise(consumer.url), documentId]);
    await anOrder(app);
    await eventually(async () => {
      const log = await app.get(`/api/webhooks/${documentId}/attempts`, { as: director }).expect(200);
      expect((log.body as { data: object[] }).data).toMatchObject([{ state: 'failed', failure: 'private_address', status: null }]);
    });
    await app.post(`/api/webhooks/${documentId}/test`, { as: director, body: { data: {} } }).expect(202);
    await eventually(async () => {
      const log = await app.get(`/api/webhooks/${documentId}/attempts`, { as: director }).expect(200);
      expect((log.body as { data: object[] }).data[0]).toMatchObject({ kind: 'test', state: 'failed', failure: 'private_address' });
    });
    expect(consumer.received).toEqual([]);
    await app.del(`/api/webhooks/${documentId}`, { as: director }).expect(200);
  });
});
