import type { RequestOptions } from '../../support/api';
import { aPanelUser, type PanelPerson } from '../../support/builders/person';
import { aCategory, aProduct } from '../../support/builders/product';
import { newDocumentId } from '../../support/builders/sequence';
import { startApp, type App } from '../../support/start-app';

const CM = '/content-manager/collection-types';
const PRODUCTS = `${CM}/api::catalog.product`;

let app: App;
let admin: PanelPerson;

beforeAll(async () => {
  app = await startApp();
  admin = await aPanelUser(app);
});
afterAll(() => app.close());

const inPanel = (body?: unknown, language = 'ru-RU,ru;q=0.9'): RequestOptions => ({
  as: admin,
  body,
  headers: { 'Accept-Language': language },
});
const messageOf = (answer: { body: unknown }): string => (answer.body as { error: { message: string } }).error.message;
const rowOf = async (documentId: string) =>
  (await app.sql('select name, slug, sku, price, on_hand, reserved from products where document_id = $1', [documentId]))[0];
const createdId = (answer: { body: unknown }): string => (answer.body as { data: { documentId: string } }).data.documentId;

describe('a product in the Content Manager', () => {
  it('gets a slug and a SKU when they are left empty', async () => {
    const answer = await app
      .post(PRODUCTS, inPanel({ name: 'Лейка', price: 12.5, slug: '', sku: null, onHand: 0, reserved: 0 }))
      .expect(201);
    expect(await rowOf(createdId(answer))).toMatchObject({
      slug: 'leyka',
      sku: expect.stringMatching(/^ART-/) as string,
      price: 12.5,
      on_hand: 0,
    });
  });

  it('is not created with stock: a receipt is asked for, in the language of the panel', async () => {
    const body = { name: 'С остатком', price: 1, onHand: 5 };
    expect(messageOf(await app.post(PRODUCTS, inPanel(body)).expect(400))).toContain('приход');
    expect(messageOf(await app.post(PRODUCTS, inPanel(body, 'en-US')).expect(400))).toContain('record a receipt');
    expect(await app.sql(`select 1 from products where name = 'С остатком'`)).toEqual([]);
  });

  it('keeps its stock whatever the form says', async () => {
    const product = await aProduct(app, { onHand: 7 });
    await app.put(`${PRODUCTS}/${product.documentId}`, inPanel({ name: 'Правка', onHand: 700, reserved: 600 })).expect(200);
    expect(await rowOf(product.documentId)).toMatchObject({
      name: 'Правка',
      on_hand: 7,
      reserved: 0,
      slug: product.slug,
      sku: product.sku,
    });
  });

  it.each([
    [{ price: -1 }, 'отрицательной'],
    [{ price: 10_000_000 }, '9 999 999,99'],
    [{ price: 1.005 }, 'двух знаков'],
    [{ slug: 'Не так' }, 'Адрес'],
    [{ name: '  ' }, 'название'],
  ])('refuses %j in words', async (body, words) => {
    const product = await aProduct(app);
    const before = await rowOf(product.documentId);
    expect(messageOf(await app.put(`${PRODUCTS}/${product.documentId}`, inPanel(body)).expect(400))).toContain(words);
    expect(await rowOf(product.documentId)).toEqual(before);
  });

  it('names the field whose value is taken', async () => {
    const [one, two] = [await aProduct(app), await aProduct(app)];
    expect(messageOf(await app.put(`${PRODUCTS}/${one.documentId}`, inPanel({ sku: two.sku })).expect(409))).toContain('артикул уже занят');
    expect(messageOf(await app.post(PRODUCTS, inPanel({ name: 'x', price: 1, slug: two.slug })).expect(409))).toContain('адрес уже занят');
  });

  it('is not deleted while an order or the ledger refers to it, alone or in bulk', async () => {
    const received = await aProduct(app, { onHand: 1 });
    const ordered = await aProduct(app, { onHand: 0 });
    const line =
      'with line as (insert into order_lines (document_id, quantity) values ($1, 1) returning id) insert into order_lines_product_lnk (order_line_id, product_id) select id, $2 from line';
    await app.sql(line, [newDocumentId(), ordered.id]);
    for (const product of [received, ordered]) {
      expect(messageOf(await app.del(`${PRODUCTS}/${product.documentId}`, inPanel()).expect(409))).toContain('архив');
    }
    await app.post(`${PRODUCTS}/actions/bulkDelete`, inPanel({ documentIds: [received.documentId, ordered.documentId] })).expect(409);
    expect(await app.sql('select count(*)::int as n from products where id = any($1)', [[received.id, ordered.id]])).toEqual([{ n: 2 }]);
    const free = await aProduct(app, { onHand: 0 });
    await app.del(`${PRODUCTS}/${free.documentId}`, inPanel()).expect(200);
  });

  it('is copied without stock, slug, SKU and source', async () => {
    const product = await aProduct(app, { onHand: 9, name: 'Оригинал' });
    await app.sql(`update products set source_url = 'https://shop.example/1', source_key = '1' where id = $1`, [product.id]);
    const body = { name: 'Копия', price: 100, slug: product.slug, sku: product.sku, onHand: 9, reserved: 0 };
    const answer = await app.post(`${PRODUCTS}/clone/${product.documentId}`, inPanel(body));
    expect([200, 201]).toContain(answer.status);
    expect(await app.sql(`select on_hand, slug, source_url from products where name = 'Копия'`)).toEqual([
      { on_hand: 0, slug: 'kopiya', source_url: null },
    ]);
  });
});

describe('a category in the Content Manager', () => {
  it('never lies inside itself', async () => {
    const [outer, inner] = [await aCategory(app), await aCategory(app)];
    const path = (category: { documentId: string }): string => `${CM}/api::catalog.category/${category.documentId}`;
    await app.put(path(inner), inPanel({ parent: { connect: [{ documentId: outer.documentId }] } })).expect(200);
    expect(
      messageOf(await app.put(path(outer), inPanel({ parent: { connect: [{ documentId: inner.documentId }] } })).expect(400)),
    ).toContain('внутри');
  });
});

describe('ledgers in the Content Manager', () => {
  it.each(['stock-movement', 'low-stock-alert', 'import-run'])('%s refuses every write, of super administrators too', async (type) => {
    const path = `${CM}/api::catalog.${type}`;
    await app.post(path, inPanel({ productId: 1, kind: 'receipt', onHandDelta: 100, at: new Date(), raisedAt: new Date() })).expect(403);
    const product = await aProduct(app, { onHand: 1 });
    const tables: Record<string, string> = {
      'stock-movement': 'select document_id from stock_movements where product_id = $1',
      'low-stock-alert': `insert into low_stock_alerts (document_id, product_id, raised_at) values ('alert' || $1::int, $1::int, now()) returning document_id`,
      'import-run': `insert into import_runs (document_id, source) values ('run' || $1::int, 'x') returning document_id`,
    };
    const [row] = await app.sql<{ document_id: string }>(tables[type] ?? '', [product.id]);
    expect(messageOf(await app.put(`${path}/${row?.document_id}`, inPanel({ note: 'x', source: 'y' })).expect(403))).toContain('журнал');
    await app.del(`${path}/${row?.document_id}`, inPanel()).expect(403);
  });
});
