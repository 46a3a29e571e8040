import { aPanelUser, type PanelPerson } from '../../support/builders/person';
import { anOrder, type OrderView } from '../../support/builders/order';
import { eventually } from '../../support/eventually';
import { startMailServer, type MailServer } from '../../support/mail-server';
import { quoteSteps } from '../../support/quote-steps';
import { startApp, type App } from '../../support/start-app';

describe('quotes by mail, through a mail server', () => {
  let app: App;
  let server: MailServer;
  let manager: PanelPerson;
  beforeAll(async () => {
    server = await startMailServer();
    app = await startApp({ SMTP_URL: server.url });
    manager = await aPanelUser(app, 'artel-manager');
  });
  afterAll(async () => {
    await app?.close();
    await server?.close();
  });
  beforeEach(() => server.behave('take'));
  const { make, settled, letters } = quoteSteps(
    () => app,
    () => manager,
  );
  const anOffer = async (): Promise<OrderView> => {
    const order = await anOrder(app, { status: 'preparing_quote' });
    await make(order).expect(201);
    return order;
  };

  it('say what the server answered', async () => {
    const order = await anOffer();
    expect((await settled(order, 'sent'))[0]?.lastReply).toContain('taken as 42');
  });

  it('are failed at once when the address is refused for good', async () => {
    server.behave('refuse');
    const order = await anOffer();
    expect((await settled(order, 'failed'))[0]).toMatchObject({ attempts: 1, lastReply: expect.stringContaining('no such mailbox') });
    const [quote] = await app.sql<{ sent_at: Date | null }>(
      'select sent_at from quotes q join orders o on o.id = q.order_id where o.document_id = $1',
      [order.documentId],
    );
    expect(quote?.sent_at).toBeNull();
  });

  it('wait while the server is busy, and arrive once', async () => {
    server.behave('busy');
    const before = server.letters.length;
    const order = await anOffer();
    await eventually(async () =>
      expect((await letters(order))[0]).toMatchObject({ state: 'queued', lastReply: expect.stringContaining('450') }),
    );
    server.behave('take');
    await app.sql(`update pgboss.job set start_after = now() where name = 'orders.letter-queued' and state = 'retry'`);
    expect((await settled(order, 'sent'))[0]?.attempts).toBe(2);
    expect(server.letters.length).toBe(before + 1);
  });

  it('stay unknown and are not repeated when the line breaks after the text', async () => {
    server.behave('hang up');
    const before = server.letters.length;
    const order = await anOffer();
    await settled(order, 'unknown');
    await eventually(async () => {
      const open = await app.sql(
        `select 1 from pgboss.job where name = 'orders.letter-queued' and state in ('created', 'retry', 'active')`,
      );
      expect(open).toEqual([]);
    });
    expect(server.letters.length).toBe(before + 1);
  });

  it('are not sent by a second run of their job', async () => {
    const order = await anOffer();
    await settled(order, 'sent');
    const before = server.attempts();
    await app.sql(
      `insert into pgboss.job (name, data) select 'orders.letter-queued', json_build_object('letterId', l.id)::jsonb
       from order_letters l join orders o on o.id = l.order_id where o.document_id = $1`,
      [order.documentId],
    );
    await eventually(async () => {
      const open = await app.sql(
        `select 1 from pgboss.job where name = 'orders.letter-queued' and state in ('created', 'retry', 'active')`,
      );
      expect(open).toEqual([]);
    });
    expect(server.attempts()).toBe(before);
  });
});
