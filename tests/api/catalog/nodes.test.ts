import { aManager, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';
import { startNode, type AppNode } from '../../support/start-node';

let app: App;
let other: AppNode | undefined;
let manager: Person;

beforeAll(async () => {
  app = await startApp();
  manager = await aManager(app);
  other = await startNode(app);
  // Two boots, one after the other.
}, 180_000);
afterAll(async () => {
  await other?.stop();
  await app.close();
});

interface Shown {
  name: string;
  price: number;
  available: number;
}

/** The second node; the hook above has started it. */
function second(): AppNode {
  if (!other) throw new Error('The second node did not start');
  return other;
}

const shownBy = async (node: Pick<App, 'get'>, sku: string): Promise<Shown | undefined> =>
  ((await node.get('/api/products', { query: { 'filters[sku]': sku } }).expect(200)).body as { data: Shown[] }).data[0];

it('shows an edit made on one node at once on the other, every time', async () => {
  const product = await aProduct(app, { onHand: 100 });
  const path = `/api/products/${product.documentId}`;
  for (let round = 1; round <= 20; round += 1) {
    const [editing, reading] = round % 2 ? [app, second()] : [second(), app];
    await Promise.all([shownBy(app, product.sku), shownBy(second(), product.sku)]);
    await editing.put(path, { as: manager, body: { price: round } }).expect(200);
    expect(await shownBy(reading, product.sku)).toMatchObject({ price: round });
    await editing.post(`${path}/stock`, { as: manager, body: { kind: 'adjustment', quantity: -1 } }).expect(201);
    expect(await shownBy(reading, product.sku)).toMatchObject({ available: 100 - round });
  }
});

it('hides an archived product at once on the other node', async () => {
  const product = await aProduct(app);
  const path = `/api/products/${product.documentId}`;
  await second().get(path).expect(200);
  await app.del(path, { as: manager }).expect(200);
  await second().get(path).expect(404);
  expect(await shownBy(second(), product.sku)).toBeUndefined();
  await app.put(path, { as: manager, body: { archived: false } }).expect(200);
  await second().get(path).expect(200);
});
