import { aManager, aPanelUser, type PanelPerson } from '../../support/builders/person';
import { anOrder, type OrderView } from '../../support/builders/order';
import { aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';

describe('papers of an order', () => {
  let app: App;
  let manager: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    manager = await aPanelUser(app, 'artel-manager');
  });
  afterAll(async () => app?.close());

  const get = (path: string, as: PanelPerson | null = manager) => app.get(`/desk${path}`, { as });
  const paper = (order: OrderView, kind: string, query = '', as: PanelPerson | null = manager) =>
    get(`/orders/${order.documentId}/documents/${kind}.pdf${query}`, as);
  const sold = async (as: PanelPerson): Promise<OrderView> => {
    const product = await aProduct(app, { onHand: 5 });
    const data = { lines: [{ product: product.documentId, quantity: 1 }], contact: { phone: '+79161234567' }, paidBy: 'cash' };
    return (await app.post('/desk/counter/sales', { as, body: { data } }).expect(201)).body.data as OrderView;
  };

  it.each(['invoice', 'packing-slip', 'packing-slip?prices=true', 'invoice?locale=en', 'packing-slip?locale=en'])(
    'are a PDF: %s',
    async (wish) => {
      const order = await anOrder(app);
      const [kind = '', query = ''] = wish.split('?');
      const answer = await paper(order, kind, query && `?${query}`).expect(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'cache-control': 'private, no-store',
        'content-disposition': `inline; filename="${kind}-${order.number}.pdf"`,
      });
      expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    },
  );

  it('give a receipt for what is paid, and no invoice for what is cancelled', async () => {
    const unpaid = await anOrder(app);
    expect((await paper(unpaid, 'receipt').expect(409)).body.error.details.code).toBe('ORDER_NOT_PAID');
    await paper(await anOrder(app, { paid: true }), 'receipt').expect(200);
    const cancelled = await anOrder(app, { status: 'cancelled' });
    expect((await paper(cancelled, 'invoice').expect(409)).body.error.details.code).toBe('ORDER_CANCELLED');
  });

  it('let the counter have receipts of counter sales and nothing else', async () => {
    const receptionist = await aPanelUser(app, 'artel-receptionist');
    const order = await sold(receptionist);
    await get(`/counter/sales/${order.documentId}/receipt.pdf`, receptionist).expect(200);
    const other = await anOrder(app, { paid: true });
    await get(`/counter/sales/${other.documentId}/receipt.pdf`, receptionist).expect(404);
    await paper(order, 'invoice', '', receptionist).expect(403);
  });

  it('are for the desk only', async () => {
    const order = await anOrder(app);
    await paper(order, 'invoice', '', await aPanelUser(app, 'artel-marketer')).expect(403);
    await paper(order, 'invoice', '', null).expect(401);
    await app.get(`/desk/orders/${order.documentId}/documents/invoice.pdf`, { as: await aManager(app) }).expect(401);
    await paper({ ...order, documentId: 'nosuchorder' }, 'invoice').expect(404);
  });

  it.each(['contract', 'invoice?locale=de', 'invoice?pages=1', 'packing-slip?prices=maybe'])('are refused as %s', async (wish) => {
    const [kind = '', query = ''] = wish.split('?');
    await paper(await anOrder(app), kind, query && `?${query}`).expect(400);
  });

  it('are made many at a time, and answer while the server goes on', async () => {
    const order = await anOrder(app);
    const answers = await Promise.all(Array.from({ length: 12 }, () => paper(order, 'invoice')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it('of a quote are found under its version', async () => {
    const order = await anOrder(app);
    await app.post(`/desk/orders/${order.documentId}/quotes`, { as: manager, body: { data: {} } }).expect(201);
    await get(`/orders/${order.documentId}/quotes/1.pdf`).expect(200);
    await get(`/orders/${order.documentId}/quotes/2.pdf`).expect(404);
  });
});
