import { aCustomer } from '../../support/builders/customer';
import { aManager, aPanelUser, type PanelPerson } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe('customers on the desk', () => {
  let app: App;
  let manager: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    manager = await aPanelUser(app, 'artel-manager');
  });
  afterAll(async () => app?.close());

  it('are listed, opened, edited, tagged and noted as over REST', async () => {
    const customer = await aCustomer(app, { name: 'Desk Daria' });
    const list = await app.get('/desk/crm/customers', { as: manager, query: { search: 'desk daria' } }).expect(200);
    expect(list.body.data).toEqual([expect.objectContaining({ documentId: customer.documentId })]);
    const path = `/desk/crm/customers/${customer.documentId}`;
    const edited = await app.put(path, { as: manager, body: { city: 'Пермь', tags: ['desk'] }, key: 'desk-edit' }).expect(200);
    expect(edited.body.data).toMatchObject({ city: 'Пермь', tags: [{ name: 'desk' }] });
    expect((await app.put(path, { as: manager, body: { city: 'Пермь', tags: ['desk'] }, key: 'desk-edit' })).body).toEqual(edited.body);
    await app.post(`${path}/notes`, { as: manager, body: { text: 'Called' } }).expect(201);
    const { body } = await app.get(`${path}/timeline`, { as: manager }).expect(200);
    expect(body.data.map(({ kind }: { kind: string }) => kind)).toEqual(['note', 'customer.update', 'customer.created']);
    expect((await app.get('/desk/crm/customers/tags', { as: manager })).body.data).toEqual([
      expect.objectContaining({ name: 'desk', customers: 1 }),
    ]);
    await app.del(path, { as: manager }).expect(200);
  });

  it.each(['artel-marketer', 'artel-receptionist'])('are closed to a panel user with the role %s', async (role) => {
    const other = await aPanelUser(app, role);
    await app.get('/desk/crm/customers', { as: other }).expect(403);
    await app.post('/desk/crm/customers', { as: other, body: { phone: '+79140000001' } }).expect(403);
  });

  it('ask for a panel session', async () => {
    await app.get('/desk/crm/customers').expect(401);
    await app.get('/desk/crm/customers', { as: await aManager(app) }).expect(401);
  });
});
