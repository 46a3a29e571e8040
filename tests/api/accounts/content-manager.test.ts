import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { aPanelUser, type PanelPerson } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

const ORDER = 'api::orders.order';
const list = `/content-manager/collection-types/${ORDER}`;

describe('the Content Manager', () => {
  let app: App;
  let manager: PanelPerson;
  let narrow: PanelPerson;
  let customer: CustomerRow;
  let order: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await aPanelUser(app, 'artel-manager');
    narrow = await aPanelUser(app, await aRoleThatReadsOrdersOnly());
    customer = await aCustomer(app, { name: 'Secret Person', phone: '+79995550000' });
    order = await anOrderRow(customer);
  });
  afterAll(async () => app?.close());

  async function aRoleThatReadsOrdersOnly(): Promise<string> {
    const role = (await app.strapi.db
      .query('admin::role')
      .create({ data: { code: 'only-orders', name: 'Only orders', description: '' } })) as { id: number };
    const fields = Object.keys(app.strapi.getModel(ORDER).attributes);
    const service = app.strapi.service('admin::role') as unknown as {
      addPermissions: (id: number, permissions: object[]) => Promise<unknown>;
    };
    await service.addPermissions(role.id, [
      { action: 'plugin::content-manager.explorer.read', subject: ORDER, properties: { fields }, conditions: [] },
    ]);
    return 'only-orders';
  }

  async function anOrderRow(owner: CustomerRow): Promise<string> {
    const [row] = await app.sql<{ id: number; document_id: string }>(
      `insert into orders (document_id, number, order_status, payment_status, channel, total, created_at, updated_at, published_at)
       values ('orderorderorderorderorde', 'CM-1', 'new', 'unpaid', 'desk', 0, now(), now(), now()) returning id, document_id`,
    );
    await app.sql('insert into orders_customer_lnk (order_id, customer_id) values ($1, $2)', [row?.id, owner.id]);
    return row?.document_id ?? '';
  }

  it('gives managers what the table of roles says', async () => {
    for (const type of ['api::catalog.product', 'api::catalog.stock-movement', 'api::crm.customer', ORDER, 'api::orders.order-event']) {
      await app.get(`/content-manager/collection-types/${type}`, { as: manager }).expect(200);
    }
    await app.get('/content-manager/collection-types/plugin::users-permissions.user', { as: manager }).expect(403);
    await app.get('/content-manager/collection-types/api::accounts.audit-entry', { as: manager }).expect(403);
    await app.post('/content-manager/collection-types/api::catalog.stock-movement', { as: manager, body: {} }).expect(403);
    await app.get('/admin/users', { as: manager }).expect(403);
    await app.get('/upload/files', { as: manager }).expect(200);
  });

  it('lets directors see users and the log, and change neither', async () => {
    const director = await aPanelUser(app, 'artel-director');
    const users = await app.get('/content-manager/collection-types/plugin::users-permissions.user', { as: director }).expect(200);
    expect(users.text).not.toContain('$2');
    await app.get('/content-manager/collection-types/api::accounts.audit-entry', { as: director }).expect(200);
    await app
      .put('/content-manager/collection-types/plugin::users-permissions.user/x', { as: director, body: { type: 'director' } })
      .expect(403);
  });

  it('shows a relation’s fields to who may read its target', async () => {
    const { body } = await app.get(list, { as: manager }).expect(200);
    expect(body.results[0].customer).toMatchObject({ name: 'Secret Person' });
  });

  it('shows only ids of a target without permission, in lists and in one order', async () => {
    const many = await app.get(list, { as: narrow }).expect(200);
    const one = await app.get(`${list}/${order}`, { as: narrow }).expect(200);
    expect(many.text + one.text).not.toMatch(/Secret|9995550000/);
    expect(many.body.results[0].customer).toEqual({ id: customer.id, documentId: customer.documentId });
  });

  it('shows no rows to choose from, and only ids of the chosen', async () => {
    const picker = await app.get(`/content-manager/relations/${ORDER}/customer?_q=Secret`, { as: narrow }).expect(200);
    expect(picker.body.results).toEqual([]);
    const chosen = await app.get(`/content-manager/relations/${ORDER}/${order}/customer`, { as: narrow }).expect(200);
    expect(chosen.body.results).toEqual([{ id: customer.id, documentId: customer.documentId }]);
    const open = await app.get(`/content-manager/relations/${ORDER}/${order}/customer`, { as: manager }).expect(200);
    expect(open.body.results[0]).toMatchObject({ documentId: customer.documentId });
  });

  it.each([
    ['filters[customer][phone][$startsWith]=%2B7999'],
    ['filters[$or][0][customer][name][$contains]=Secret'],
    ['sort=customer.name:asc'],
    ['sort[0][customer][name]=asc'],
    ['populate[customer][filters][name][$eq]=Secret'],
  ])('refuses a query through the unreadable target: %s', async (query) => {
    await app.get(`${list}?${query}`, { as: narrow }).expect(403);
    expect((await app.get(`${list}?${query}`, { as: manager })).status).not.toBe(403);
  });

  it('hides types that it does not show, from super admins too', async () => {
    const admin = await aPanelUser(app);
    for (const type of ['api::accounts.idempotency-key', 'admin::session', 'plugin::users-permissions.permission', 'api::no.such']) {
      const { status } = await app.get(`/content-manager/collection-types/${type}`, { as: admin });
      expect([403, 404]).toContain(status);
    }
    await app.get('/content-manager/relations/plugin::users-permissions.permission/role', { as: admin }).expect(404);
  });

  it('counts and recalls on its home page only what may be read', async () => {
    const counts = await app.get('/content-manager/homepage/count-documents', { as: narrow }).expect(200);
    expect(counts.body.data).toEqual({ draft: 0, published: 1, modified: 0 });
    const recent = await app.get('/content-manager/homepage/recent-documents?action=update', { as: narrow }).expect(200);
    expect(recent.body.data.map((row: { contentTypeUid: string }) => row.contentTypeUid)).toEqual([ORDER]);
  });

  it('obeys conditions when it counts', async () => {
    await app.sql(`update admin_permissions set conditions = '["admin::is-creator"]' where id in (
      select l.permission_id from admin_permissions_role_lnk l join admin_roles r on r.id = l.role_id where r.code = 'only-orders')`);
    const counts = await app.get('/content-manager/homepage/count-documents', { as: narrow }).expect(200);
    expect(counts.body.data).toEqual({ draft: 0, published: 0, modified: 0 });
  });
});
