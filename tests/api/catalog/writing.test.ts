import { aClient, aDirector, aManager, aMarketer, type Person } from '../../support/builders/person';
import { aCategory, aProduct, type ProductRow } from '../../support/builders/product';
import { newDocumentId } from '../../support/builders/sequence';
import { startApp, type App } from '../../support/start-app';

interface ProductBody {
  documentId: string;
  name: string;
  slug: string;
  sku: string;
  price: number;
  [field: string]: unknown;
}

let app: App;
let manager: Person;

beforeAll(async () => {
  app = await startApp();
  manager = await aManager(app);
});
afterAll(() => app.close());

const bodyOf = (answer: { body: unknown }): ProductBody => (answer.body as { data: ProductBody }).data;
const create = async (body: object): Promise<ProductBody> => bodyOf(await app.post('/api/products', { as: manager, body }).expect(201));

/** An order line that refers to the product, written straight into the tables. */
async function anOrderLineOf(product: ProductRow): Promise<void> {
  await app.sql(
    `with line as (insert into order_lines (document_id, name, quantity, created_at, updated_at, published_at) values ($1, 'x', 1, now(), now(), now()) returning id)
     insert into order_lines_product_lnk (order_line_id, product_id) select id, $2 from line`,
    [newDocumentId(), product.id],
  );
}

describe('POST /api/products', () => {
  it('needs a name and a price and draws the rest', async () => {
    const product = await create({ data: { name: 'Чайник «Ёлка»', price: 1999.9 } });
    expect(product).toMatchObject({
      name: 'Чайник «Ёлка»',
      slug: 'chaynik-elka',
      price: 1999.9,
      onHand: 0,
      reserved: 0,
      available: 0,
      archivedAt: null,
    });
    expect(product.sku).toMatch(/^ART-\d{6}$/);
    const twin = await create({ name: 'Чайник «Ёлка»', price: 1 });
    expect(twin.slug).toBe('chaynik-elka-2');
    expect(twin.sku).not.toBe(product.sku);
  });

  it('puts it on a shelf by slug or id and tags it by name', async () => {
    const category = await aCategory(app);
    const product = await create({
      name: 'Стол',
      price: 10,
      category: category.slug,
      tags: ['новинка', 'дом'],
      description: 'Дуб',
      lowStockThreshold: 3,
    });
    expect(product).toMatchObject({ category: { documentId: category.documentId }, description: 'Дуб', lowStockThreshold: 3 });
    expect((product.tags as { name: string }[]).map(({ name }) => name)).toEqual(['новинка', 'дом']);
    const other = await create({ name: 'Стул', price: 10, category: category.documentId, tags: ['дом'] });
    expect((other.tags as { documentId: string }[])[0]?.documentId).toBe((product.tags as { documentId: string }[])[1]?.documentId);
    const tagged = await app.get('/api/products', { query: { 'filters[tags][name]': 'новинка' } }).expect(200);
    expect((tagged.body as { data: ProductBody[] }).data.map(({ name }) => name)).toEqual(['Стол']);
  });

  it.each([
    [{ price: 1 }, 'name'],
    [{ name: 'x' }, 'price'],
    [{ name: '   ', price: 1 }, 'name'],
    [{ name: 'x', price: -0.01 }, 'price'],
    [{ name: 'x', price: 1.005 }, 'price'],
    [{ name: 'x', price: 10_000_000 }, 'price'],
    [{ name: 'x', price: '10' }, 'price'],
    [{ name: 'x'.repeat(256), price: 1 }, 'name'],
    [{ name: 'a\u0000b', price: 1 }, 'body'],
    [{ name: 'x', price: 1, onHand: 5 }, 'onHand'],
    [{ name: 'x', price: 1, reserved: 5 }, 'reserved'],
    [{ name: 'x', price: 1, documentId: 'abc' }, 'documentId'],
    [{ name: 'x', price: 1, createdBy: 1 }, 'createdBy'],
    [{ name: 'x', price: 1, slug: 'Не так' }, 'slug'],
    [{ name: 'x', price: 1, sku: ' ' }, 'sku'],
    [{ name: 'x', price: 1, category: 'no-such' }, 'category'],
    [{ name: 'x', price: 1, images: [999_999] }, 'images'],
    [{ name: 'x', price: 1, lowStockThreshold: -1 }, 'lowStockThreshold'],
  ])('refuses %j with 400 that names %s', async (body, field) => {
    const answer = await app.post('/api/products', { as: manager, body }).expect(400);
    expect((answer.body as { error: { message: string } }).error.message).toContain(field);
  });

  it('refuses a taken slug or SKU with 409 and writes nothing', async () => {
    const product = await aProduct(app);
    const [before] = await app.sql<{ n: string }>('select count(*) as n from products');
    const slug = await app
      .post('/api/products', { as: manager, body: { name: 'x', price: 1, slug: product.slug, tags: ['не появится'] } })
      .expect(409);
    expect(slug.body).toMatchObject({ error: { details: { code: 'DUPLICATE', field: 'slug' } } });
    const sku = await app.post('/api/products', { as: manager, body: { name: 'x', price: 1, sku: product.sku } }).expect(409);
    expect(sku.body).toMatchObject({ error: { details: { code: 'DUPLICATE', field: 'sku' } } });
    expect(await app.sql('select count(*) as n from products')).toEqual([before]);
    expect(await app.sql(`select 1 from product_tags where name = 'не появится'`)).toEqual([]);
  });

  it('gives people who create the same name at once different slugs and SKUs', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => create({ name: 'Одинаковый', price: 1 })));
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(12);
    expect(new Set(made.map(({ sku }) => sku)).size).toBe(12);
  });

  it('gives the first answer again for the same Idempotency-Key, and 409 for another body', async () => {
    const body = { name: 'Дважды', price: 5 };
    const [first, second] = await Promise.all(
      [1, 2].map(() => app.post('/api/products', { as: manager, key: 'create-1', body }).expect(201)),
    );
    expect(second?.body).toEqual(first?.body);
    const other = await app.post('/api/products', { as: manager, key: 'create-1', body: { ...body, price: 6 } }).expect(409);
    expect(other.body).toMatchObject({ error: { details: { code: 'IDEMPOTENCY_MISMATCH' } } });
    await app.post('/api/products', { as: await aManager(app), key: 'create-1', body: { ...body, price: 6 } }).expect(201);
    expect(await app.sql(`select count(*)::int as n from products where name = 'Дважды'`)).toEqual([{ n: 2 }]);
  });

  it('is for managers and directors', async () => {
    const body = { name: 'Чужой', price: 1 };
    await app.post('/api/products', { as: await aDirector(app), body }).expect(201);
    for (const person of [await aClient(app), await aMarketer(app)]) await app.post('/api/products', { as: person, body }).expect(403);
    const visitor = await app.post('/api/products', { body });
    expect([401, 403]).toContain(visitor.status);
  });
});

describe('PUT /api/products/:id', () => {
  it('changes only what is given', async () => {
    const category = await aCategory(app);
    const product = await aProduct(app, { category, price: 10, onHand: 4 });
    const path = `/api/products/${product.documentId}`;
    const changed = bodyOf(await app.put(path, { as: manager, body: { data: { price: 12.34 } } }).expect(200));
    expect(changed).toMatchObject({
      name: product.name,
      slug: product.slug,
      sku: product.sku,
      price: 12.34,
      onHand: 4,
      category: { documentId: category.documentId },
    });
    const cleared = bodyOf(await app.put(path, { as: manager, body: { category: null, tags: ['a1b'], description: 'Новое' } }).expect(200));
    expect(cleared).toMatchObject({ category: null, description: 'Новое', price: 12.34 });
    expect(bodyOf(await app.put(path, { as: manager, body: { slug: null, name: 'Новое имя' } }).expect(200)).slug).toBe('novoe-imya');
  });

  it('archives and restores', async () => {
    const product = await aProduct(app);
    const path = `/api/products/${product.documentId}`;
    expect(bodyOf(await app.put(path, { as: manager, body: { archived: true } }).expect(200)).archivedAt).toEqual(expect.any(String));
    await app.get(path).expect(404);
    expect(bodyOf(await app.put(path, { as: manager, body: { archived: false } }).expect(200)).archivedAt).toBeNull();
    await app.get(path).expect(200);
  });

  it('refuses unknown products, stock, bad values and other roles', async () => {
    const product = await aProduct(app);
    const path = `/api/products/${product.documentId}`;
    await app.put('/api/products/nosuchproduct', { as: manager, body: { price: 1 } }).expect(404);
    await app.put(path, { as: manager, body: { onHand: 100 } }).expect(400);
    await app.put(path, { as: manager, body: { price: null } }).expect(400);
    await app.put(path, { as: manager, body: { slug: (await aProduct(app)).slug } }).expect(409);
    await app.put(path, { as: await aClient(app), body: { price: 1 } }).expect(403);
  });

  it('logs who changed it', async () => {
    const product = await aProduct(app);
    await app.put(`/api/products/${product.documentId}`, { as: manager, body: { price: 77 } }).expect(200);
    const [entry] = await app.sql('select action, actor_kind, actor_name from audit_entries where subject_id = $1', [product.documentId]);
    expect(entry).toMatchObject({ action: 'product.update', actor_kind: 'staff' });
  });
});

describe('DELETE /api/products/:id', () => {
  it('deletes what nothing refers to', async () => {
    const product = await aProduct(app, { onHand: 0 });
    await app.del(`/api/products/${product.documentId}`, { as: manager }).expect(204);
    await app.get(`/api/products/${product.documentId}`, { as: manager }).expect(404);
    await app.del(`/api/products/${product.documentId}`, { as: manager }).expect(404);
  });

  it('archives what orders or movements refer to', async () => {
    const ordered = await aProduct(app, { onHand: 0 });
    await anOrderLineOf(ordered);
    for (const product of [ordered, await aProduct(app, { onHand: 1 })]) {
      const answer = await app.del(`/api/products/${product.documentId}`, { as: manager }).expect(200);
      expect(bodyOf(answer).archivedAt).toEqual(expect.any(String));
      await app.get(`/api/products/${product.documentId}`).expect(404);
    }
    expect(await app.sql('select count(*)::int as n from order_lines_product_lnk where product_id = $1', [ordered.id])).toEqual([{ n: 1 }]);
  });

  it('is refused by the database itself while an order refers to it', async () => {
    const product = await aProduct(app, { onHand: 0 });
    await anOrderLineOf(product);
    await expect(app.sql('delete from products where id = $1', [product.id])).rejects.toThrow(/archive it/);
  });
});

describe('categories', () => {
  it('are created, moved and deleted by managers', async () => {
    const home = bodyOf(await app.post('/api/categories', { as: manager, body: { name: 'Всё для дома' } }).expect(201));
    expect(home.slug).toBe('vse-dlya-doma');
    const kitchen = bodyOf(await app.post('/api/categories', { as: manager, body: { name: 'Кухня', parent: home.slug } }).expect(201));
    expect(kitchen.parent).toMatchObject({ documentId: home.documentId });
    await app.put(`/api/categories/${home.documentId}`, { as: manager, body: { parent: kitchen.documentId } }).expect(400);
    await app.put(`/api/categories/${home.documentId}`, { as: manager, body: { parent: home.documentId } }).expect(400);
    await app.post('/api/categories', { as: manager, body: { name: 'x', slug: home.slug } }).expect(409);
    const product = await create({ name: 'На полке', price: 1, category: kitchen.slug });
    await app.del(`/api/categories/${kitchen.documentId}`, { as: manager }).expect(204);
    expect(bodyOf(await app.get(`/api/products/${product.documentId}`).expect(200)).category).toBeNull();
    await app.del(`/api/categories/${kitchen.documentId}`, { as: manager }).expect(404);
    await app.post('/api/categories', { as: await aClient(app), body: { name: 'x' } }).expect(403);
  });
});
