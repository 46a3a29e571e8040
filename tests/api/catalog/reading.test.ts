import { aClient, aManager, type Person } from '../../support/builders/person';
import { aCategory, aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';

interface ProductBody {
  documentId: string;
  name: string;
  price: number;
  available: number;
  [field: string]: unknown;
}

let app: App;
let manager: Person;

beforeAll(async () => {
  app = await startApp();
  manager = await aManager(app);
});
afterAll(() => app.close());

const STAFF_FIELDS = ['onHand', 'reserved', 'lowStockThreshold', 'archivedAt'];
const names = (body: { data: ProductBody[] }): string[] => body.data.map(({ name }) => name);

describe('GET /api/products', () => {
  it('shows a visitor and a client what is for sale, without the numbers of the stock room', async () => {
    const product = await aProduct(app, { name: 'Открытый товар', price: 1234.5, onHand: 7 });
    await app.sql('update products set reserved = 0 where id = $1', [product.id]);
    for (const reader of [null, await aClient(app)]) {
      const answer = await app.get('/api/products', { as: reader, query: { 'filters[sku]': product.sku } }).expect(200);
      const [shown] = (answer.body as { data: ProductBody[] }).data;
      expect(shown).toMatchObject({
        documentId: product.documentId,
        name: 'Открытый товар',
        price: 1234.5,
        available: 7,
        images: [],
        category: null,
        tags: [],
      });
      for (const field of [...STAFF_FIELDS, 'id', 'sourceUrl', 'createdBy']) expect(shown).not.toHaveProperty(field);
    }
  });

  it('shows staff on hand, reserved and the threshold', async () => {
    const product = await aProduct(app, { onHand: 3, lowStockThreshold: 5 });
    const { body } = await app.get(`/api/products/${product.documentId}`, { as: manager }).expect(200);
    expect((body as { data: ProductBody }).data).toMatchObject({
      onHand: 3,
      reserved: 0,
      available: 3,
      lowStockThreshold: 5,
      archivedAt: null,
    });
  });

  it.each([
    'populate=*',
    'populate=createdBy',
    'populate[createdBy][populate]=*',
    'fields=onHand',
    'fields[0]=reserved&populate=images.related',
  ])('accepts %s and reveals nothing more', async (query) => {
    const product = await aProduct(app);
    const plain = await app.get(`/api/products/${product.documentId}`).expect(200);
    const populated = await app.get(`/api/products/${product.documentId}?${query}`).expect(200);
    expect(populated.body).toEqual(plain.body);
    await app.get(`/api/products?${query}`).expect(200);
  });

  it.each([
    'filters[onHand][$gt]=1',
    'filters[archived]=true',
    'filters[$or][0][archived]=true',
    'filters[$not][archived]=true',
    'filters[sourceUrl][$contains]=a',
    'filters[createdBy][email][$startsWith]=a',
    'filters[category][products][onHand]=1',
    'filters[name][$regex]=a',
    'filters[price][$gt]=1.005',
    'filters[name]=%00',
    'sort=onHand',
    'sort=createdBy.email',
    'pagination[page]=0',
    'pagination[pageSize]=-1',
    'pagination[after]=x',
    'unknown=1',
    'locale=ru',
    'status=draft',
  ])('refuses a visitor %s with 400', async (query) => {
    const answer = await app.get(`/api/products?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ data: null, error: { status: 400, details: { code: 'VALIDATION_FAILED' } } });
  });

  it('filters by price, category, creation and combinations, and sorts', async () => {
    const category = await aCategory(app);
    for (const [name, price] of [
      ['Груша', 30],
      ['арбуз', 10],
      ['Ёлка', 20],
    ] as const)
      await aProduct(app, { name, price, category });
    const shelf = { 'filters[category][slug]': category.slug };
    const byName = await app.get('/api/products', { query: { ...shelf, sort: 'name' } }).expect(200);
    expect(names(byName.body)).toEqual(['арбуз', 'Груша', 'Ёлка']);
    const dear = await app.get('/api/products', { query: { ...shelf, 'filters[price][$gte]': '20', sort: 'price:desc' } }).expect(200);
    expect(names(dear.body)).toEqual(['Груша', 'Ёлка']);
    const either = await app
      .get('/api/products', {
        query: { ...shelf, 'filters[$or][0][price]': '10', 'filters[$or][1][name][$containsi]': 'ЁЛ', sort: '-price' },
      })
      .expect(200);
    expect(names(either.body)).toEqual(['Ёлка', 'арбуз']);
    const none = await app.get('/api/products', { query: { ...shelf, 'filters[createdAt][$lt]': '2001-01-01' } }).expect(200);
    expect(none.body).toMatchObject({ data: [], meta: { pagination: { total: 0, pageCount: 0 } } });
  });

  it('pages, caps the page size and leaves the count out on request', async () => {
    const category = await aCategory(app);
    for (let n = 0; n < 5; n += 1) await aProduct(app, { name: `Страница ${n}`, category });
    const query = { 'filters[category][slug]': category.slug, sort: 'name', 'pagination[pageSize]': '2', 'pagination[page]': '3' };
    const page = await app.get('/api/products', { query }).expect(200);
    expect(names(page.body)).toEqual(['Страница 4']);
    expect((page.body as { meta: object }).meta).toMatchObject({ pagination: { page: 3, pageSize: 2, pageCount: 3, total: 5 } });
    const uncounted = await app
      .get('/api/products', { query: { ...query, 'pagination[withCount]': 'false', 'pagination[pageSize]': '1000' } })
      .expect(200);
    const { pagination } = (uncounted.body as { meta: { pagination: object } }).meta;
    expect(pagination).toMatchObject({ pageSize: 100 });
    expect(pagination).not.toHaveProperty('total');
  });

  it.each([
    ['ёлочный шар', 'Шар елочный, красный'],
    ['ШАР КРАСН', 'Шар елочный, красный'],
    ['стулья', 'Стул венский'],
    ['Q-77', 'Лампа'],
    ['100%', 'Хлопок 100%'],
  ])('finds by _q=%s', async (search, name) => {
    await aProduct(app, { name, ...(name === 'Лампа' ? { sku: `AQ-77-${Date.now()}` } : {}) });
    const found = await app.get('/api/products', { query: { _q: search } }).expect(200);
    expect(names(found.body)).toContain(name);
    expect(names(found.body)).not.toContain('Открытый товар');
  });

  it('counts exactly to 10,000 and says when it stopped', async () => {
    const category = await aCategory(app);
    await app.sql(
      `with made as (insert into products (document_id, name, slug, sku, price, created_at, updated_at, published_at)
         select 'mass' || n, 'Mass', 'mass-' || n, 'MASS-' || n, 1, now(), now(), now() from generate_series(1, 10001) n returning id)
       insert into products_category_lnk (product_id, category_id) select id, $1 from made`,
      [category.id],
    );
    const { body } = await app
      .get('/api/products', { query: { 'filters[category][slug]': category.slug, 'pagination[pageSize]': '1' } })
      .expect(200);
    expect((body as { meta: object }).meta).toMatchObject({ pagination: { total: 10_000, totalIsCapped: true } });
  });
});

describe('archived products', () => {
  it('leave public lists and are 404 to the public; staff find them when they ask', async () => {
    const product = await aProduct(app, { archived: true, name: 'В архиве' });
    const query = { 'filters[sku]': product.sku };
    expect(names((await app.get('/api/products', { query }).expect(200)).body)).toEqual([]);
    await app.get(`/api/products/${product.documentId}`).expect(404);
    await app.get(`/api/products/${product.documentId}`, { as: await aClient(app) }).expect(404);
    expect(names((await app.get('/api/products', { as: manager, query }).expect(200)).body)).toEqual([]);
    const asked = await app.get('/api/products', { as: manager, query: { ...query, 'filters[archived]': 'true' } }).expect(200);
    expect(names(asked.body)).toEqual(['В архиве']);
    await app.get(`/api/products/${product.documentId}`, { as: manager }).expect(200);
  });
});

describe('GET /api/categories', () => {
  it('lists and reads categories with their parent', async () => {
    const parent = await aCategory(app, { name: 'Дом' });
    const child = await aCategory(app, { name: 'Кухня' });
    await app.sql('insert into categories_parent_lnk (category_id, inv_category_id) values ($1, $2)', [child.id, parent.id]);
    const list = await app.get('/api/categories', { query: { 'filters[parent][slug]': parent.slug } }).expect(200);
    expect((list.body as { data: object[] }).data).toMatchObject([
      { documentId: child.documentId, name: 'Кухня', parent: { documentId: parent.documentId, name: 'Дом' } },
    ]);
    const one = await app.get(`/api/categories/${parent.documentId}`).expect(200);
    expect((one.body as { data: object }).data).toMatchObject({ name: 'Дом', parent: null });
    await app.get('/api/categories/nosuchcategory').expect(404);
    await app.get('/api/categories?filters[unknown]=1').expect(400);
  });
});

describe('caching', () => {
  it('answers 304 for a copy that is still right, and anew after an edit or a stock movement', async () => {
    const product = await aProduct(app, { onHand: 5 });
    const path = `/api/products/${product.documentId}`;
    const first = await app.get(path).expect(200);
    const etag = first.headers.etag;
    expect(first.headers['cache-control']).toContain('must-revalidate');
    await app.get(path, { headers: { 'If-None-Match': etag } }).expect(304);
    await app.post(`${path}/stock`, { as: manager, body: { kind: 'adjustment', quantity: -1 } }).expect(201);
    const sold = await app.get(path, { headers: { 'If-None-Match': etag } }).expect(200);
    expect((sold.body as { data: ProductBody }).data.available).toBe(4);
    await app.put(path, { as: manager, body: { price: 5 } }).expect(200);
    const edited = await app.get(path, { headers: { 'If-None-Match': sold.headers.etag } }).expect(200);
    expect((edited.body as { data: ProductBody }).data.price).toBe(5);
  });

  it('never gives one person the answer made for another', async () => {
    const product = await aProduct(app);
    const path = `/api/products/${product.documentId}`;
    const staff = await app.get(path, { as: manager }).expect(200);
    const visitor = await app.get(path, { headers: { 'If-None-Match': staff.headers.etag } }).expect(200);
    expect((visitor.body as { data: ProductBody }).data).not.toHaveProperty('onHand');
    expect(staff.headers['cache-control']).toContain('private');
    expect(visitor.headers.vary).toContain('Authorization');
  });
});
