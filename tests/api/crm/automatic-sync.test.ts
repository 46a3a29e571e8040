import { startApp, type App } from '../../support/start-app';
import { aManager, type Person } from '../../support/builders/person';
import { aCustomer } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';

let app: App;
let manager: Person;
beforeAll(async () => {
  app = await startApp();
  manager = await aManager(app);
});
afterAll(async () => app?.close());

const customer = async (phone: string) =>
  (await app.sql('select id, name, phone, email, city, deleted_at from customers where phone = $1', [phone]))[0];

describe('the automatic half of the sync', () => {
  it('finds one person behind every notation of a phone, and fills only what is empty', async () => {
    await anOrder(app, { contact: { phone: '8 (999) 123-45-67' } });
    expect(await customer('+79991234567')).toMatchObject({ name: 'Без имени', email: null });
    await anOrder(app, {
      contact: { name: 'Анна', phone: '+7 999 123 45 67', email: 'anna@people.test' },
      body: { delivery: { city: 'Казань' } },
    });
    expect(await customer('+79991234567')).toMatchObject({ name: 'Анна', email: 'anna@people.test', city: 'Казань' });
    await anOrder(app, {
      contact: { name: 'Мария', phone: '79991234567', email: 'other@people.test' },
      body: { delivery: { city: 'Тверь' } },
    });
    expect(await customer('+79991234567')).toMatchObject({ name: 'Анна', email: 'anna@people.test', city: 'Казань' });
    expect(await app.sql(`select count(*)::int as n from customer_identities where value = '+79991234567'`)).toEqual([{ n: 1 }]);
  });

  it('asks the e-mail only when there is no phone', async () => {
    const known = await aCustomer(app, { phone: null, email: 'only@people.test' });
    const byMail = await anOrder(app, { contact: { email: 'ONLY@people.test' } });
    const byPhone = await anOrder(app, { contact: { phone: '+79160009988', email: 'only@people.test' } });
    const links = await app.sql<{ customer_id: number }>(
      'select l.customer_id from orders_customer_lnk l join orders o on o.id = l.order_id where o.document_id = any($1::text[]) order by o.id',
      [[byMail.documentId, byPhone.documentId]],
    );
    expect(links[0]?.customer_id).toBe(known.id);
    expect(links[1]?.customer_id).not.toBe(known.id);
    expect(await customer('+79160009988')).toMatchObject({ email: null });
    expect(await app.sql(`select after ->> 'email' as email from audit_entries where action = 'crm.possible-duplicate'`)).toEqual([
      { email: 'only@people.test' },
    ]);
  });

  it('takes a person out of the trash', async () => {
    const gone = await aCustomer(app, { deleted: true });
    await anOrder(app, { contact: { phone: gone.phone ?? '' } });
    expect(await customer(gone.phone ?? '')).toMatchObject({ id: gone.id, deleted_at: null });
  });

  it('recalculates on completion, also when 20 orders of one person complete at once', async () => {
    const phone = '+79167776655';
    const orders = [];
    for (let n = 0; n < 20; n += 1) orders.push(await anOrder(app, { status: 'ready_for_delivery', contact: { phone } }));
    await Promise.all(
      orders.map(({ documentId }) =>
        app.post(`/api/orders/${documentId}/status`, { as: manager, body: { data: { to: 'completed' } } }).expect(200),
      ),
    );
    const [row] = await app.sql(
      'select total_orders, total_spent::float as spent, average_order::float as average, category from customers where phone = $1',
      [phone],
    );
    const [fresh] = await app.sql(
      `select count(*)::int as total_orders, sum(o.total)::float as spent, round(avg(o.total), 2)::float as average from orders o join orders_customer_lnk l on l.order_id = o.id join customers c on c.id = l.customer_id where c.phone = $1`,
      [phone],
    );
    expect(row).toEqual({ ...fresh, category: 'vip' });
  }, 120_000);

  it('moves the statistics along when an order gets another customer', async () => {
    const order = await anOrder(app, { as: manager, contact: { phone: '+79161010101' } });
    const other = await aCustomer(app);
    await app
      .put(`/api/orders/${order.documentId}`, { as: manager, body: { data: { version: order.version, customer: other.documentId } } })
      .expect(200);
    const [link] = await app.sql(
      'select l.customer_id from orders_customer_lnk l join orders o on o.id = l.order_id where o.document_id = $1',
      [order.documentId],
    );
    expect(link).toEqual({ customer_id: other.id });
  });
});
