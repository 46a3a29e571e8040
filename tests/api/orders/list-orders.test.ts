import { startApp, type App } from '../../support/start-app';
import { aClient, aManager, type Person } from '../../support/builders/person';
import { aProduct } from '../../support/builders/product';
import { anOrder, type OrderView } from '../../support/builders/order';

let app: App;
let client: Person;
let manager: Person;
let orders: OrderView[];

beforeAll(async () => {
  app = await startApp();
  client = await aClient(app);
  manager = await aManager(app);
  const product = await aProduct(app, { price: 100, onHand: 1000 });
  orders = [];
  for (let n = 1; n <= 7; n += 1)
    orders.push(
      await anOrder(app, {
        as: n % 2 ? client : null,
        lines: [{ product, quantity: n }],
        contact: { name: n === 3 ? 'Ёлкина Анна' : `Покупатель ${n}`, phone: `+7916000000${n}` },
      }),
    );
  await app.post(`/api/orders/${orders[0]?.documentId}/status`, { as: manager, body: { data: { to: 'confirmed' } } }).expect(200);
});
afterAll(async () => app?.close());

const list = async (query: string, as: Person = manager) =>
  (await app.get(`/api/orders?${query}`, { as }).expect(200)).body as {
    data: OrderView[];
    meta: { pagination: { total?: number; next: string | null; pageCount?: number } };
  };
const totals = async (query: string, as?: Person) => (await list(query, as)).data.map(({ total }) => total);

describe('the order list', () => {
  it('shows staff all, newest first, and a client their own', async () => {
    expect(await totals('')).toEqual([700, 600, 500, 400, 300, 200, 100]);
    expect(await totals('', client)).toEqual([700, 500, 300, 100]);
    expect((await list('')).data[0]).not.toHaveProperty('lines');
    expect((await list('populate=*')).data[0]?.lines).toHaveLength(1);
  });

  it.each([
    ['filters[status][$eq]=confirmed', [100]],
    ['filters[status]=confirmed', [100]],
    ['filters[status][$in][0]=confirmed&filters[status][$in][1]=new', [700, 600, 500, 400, 300, 200, 100]],
    ['filters[status][$ne]=new', [100]],
    ['filters[total][$gte]=300&filters[total][$lt]=500', [400, 300]],
    ['filters[customer][name][$containsi]=ёлкина', [300]],
    ['filters[customer][phone][$eq]=8 (916) 000-00-02', [200]],
    ['filters[manager][documentId][$null]=true&filters[total][$gt]=600', [700]],
    ['filters[$or][0][total]=100&filters[$or][1][total]=700', [700, 100]],
    ['filters[$not][total][$gt]=100', [100]],
    ['filters[createdAt][$lt]=2001-01-01', []],
    ['filters[channel]=storefront&filters[paymentStatus]=unpaid&filters[total]=200', [200]],
    ['sort=total', [100, 200, 300, 400, 500, 600, 700]],
    ['sort=status:asc,total:desc', [100, 700, 600, 500, 400, 300, 200]],
    ['pagination[page]=2&pagination[pageSize]=3', [400, 300, 200]],
  ])('%s', async (query, expected) => expect(await totals(encodeURI(query))).toEqual(expected));

  it.each([
    ['filters[foo]=1', 'filters.foo'],
    ['filters[guestKey]=1', 'filters.guestKey'],
    ['filters[customer][email]=a', 'filters.customer.email'],
    ['filters[placedBy][email][$startsWith]=a', 'filters.placedBy'],
    ['filters[total][$like]=1', '$like'],
    ['filters[total]=abc', 'filters.total'],
    ['filters[createdAt][$gt]=2026-13-45', 'createdAt'],
    ['filters[status]=lost', 'filters.status'],
    ['sort=customer', 'sort'],
    ['pagination[pageSize]=0', 'pageSize'],
    ['pagination[after]=zzz', 'after'],
    ['nonsense=1', 'nonsense'],
    ['filters[constructor][$eq]=1', 'constructor'],
    ['filters[__proto__][a]=1', '__proto__'],
    ['filters%5BtoString%5D=1', 'toString'],
  ])('refuses %s by name', async (query, named) => {
    const { body } = await app.get(`/api/orders?${query}`, { as: manager }).expect(400);
    expect(body.error.message).toContain(named);
  });

  it.each(['', 'sort=total:asc', 'sort=status:asc,total:desc', 'filters[total][$gte]=200'])(
    'walks by cursor through every order once (%s)',
    async (query) => {
      const seen: number[] = [];
      for (let after: string | null = ''; after !== null; ) {
        const page: Awaited<ReturnType<typeof list>> = await list(
          `${query}&pagination[pageSize]=2${after ? `&pagination[after]=${after}` : ''}`,
        );
        seen.push(...page.data.map(({ total }) => total));
        after = page.meta.pagination.next;
      }
      expect(seen).toEqual(await totals(query));
    },
  );

  it('counts when asked, and reveals nothing private', async () => {
    expect((await list('')).meta.pagination).toMatchObject({ total: 7, pageCount: 1 });
    expect((await list('pagination[withCount]=false')).meta.pagination).not.toHaveProperty('total');
    expect(JSON.stringify(await list('populate=*'))).not.toMatch(/guest_?key|password|token|email":"client/i);
  });
});
