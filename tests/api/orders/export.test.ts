import { request, type IncomingMessage } from 'node:http';
import ExcelJS from 'exceljs';
import { eventually } from '../../support/eventually';
import { aClient, aDirector, aManager, aMarketer, type Person } from '../../support/builders/person';
import { anOrder, type OrderView } from '../../support/builders/order';
import { aProduct } from '../../support/builders/product';
import { startApp, type App } from '../../support/start-app';

const CSV = '/api/orders/export.csv';
const XLSX = '/api/orders/export.xlsx';

describe('the export of orders', () => {
  let app: App;
  let manager: Person;
  let orders: OrderView[];
  beforeAll(async () => {
    app = await startApp({ TIMEZONE: 'Asia/Vladivostok' });
    manager = await aManager(app);
    const product = await aProduct(app, { price: 1234.5, onHand: 100 });
    orders = [
      await anOrder(app, {
        lines: [{ product, quantity: 2 }],
        contact: { name: '=cmd|"x", "y"', phone: '+79990000001', email: 'a@b.test' },
        body: { comment: 'one\r\ntwo; "three"', delivery: { city: 'Тверь', address: '-1' } },
      }),
      await anOrder(app, { lines: [{ product, quantity: 1 }], contact: { name: 'Ёлкин', phone: '+79990000002' }, status: 'confirmed' }),
      await anOrder(app, {
        as: manager,
        lines: [{ product, quantity: 3 }],
        contact: { name: 'Ann', phone: '+79990000003' },
        body: { discount: 0.5, deliveryCost: 10 },
      }),
    ];
  });
  afterAll(async () => app?.close());

  const csv = async (query = '', headers: Record<string, string> = {}) =>
    (await app.get(`${CSV}${query}`, { as: manager, headers }).buffer(true).expect(200)).text;
  const numbers = (text: string) => [...text.matchAll(/^(\d{4}-\d{6}),/gm)].map(([, number]) => number);
  const openTransactions = async () =>
    (
      await app.sql(
        `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%snapshot_rows%' and state <> 'idle'`,
      )
    ).length;

  it('is CSV of RFC 4180 with a byte order mark, Russian by default', async () => {
    const answer = await app.get(CSV, { as: manager }).buffer(true).expect(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="orders-\d{4}-\d{2}-\d{2}\.csv"$/);
    const text = await csv();
    expect(text.startsWith('\uFEFFНомер,Создан,Статус,')).toBe(true);
    expect(text.split('\r\n').length).toBe(6);
    expect(numbers(text)).toEqual(orders.map(({ number }) => number).reverse());
    expect(text).toContain(`"'=cmd|""x"", ""y""",+79990000001,a@b.test,,2469.00,0.00,0.00,Тверь,'-1,1,"one\r\ntwo; ""three"""`);
    expect(text).toContain('3713.00,0.50,10.00');
  });

  it('speaks English when asked', async () => {
    expect((await csv('', { 'Accept-Language': 'en-US,en;q=0.9' })).split('\r\n')[0]).toBe(
      '\uFEFFNumber,Created,Status,Payment,Channel,Customer,Phone,E-mail,Manager,Total,Discount,Delivery cost,City,Address,Lines,Comment',
    );
  });

  it('speaks the language asked for by name, whatever the browser prefers', async () => {
    const text = await csv('?locale=ru', { 'Accept-Language': 'en' });
    expect(text.startsWith('\uFEFFНомер,')).toBe(true);
    expect((await csv('?locale=en', { 'Accept-Language': 'ru' })).startsWith('\uFEFFNumber,')).toBe(true);
    await app.get(`${CSV}?locale=de`, { as: manager }).expect(400);
  });

  it('shows the time of the shop', async () => {
    const [, created] = (await csv(`?filters[number]=${orders[0]?.number}`)).split('\r\n')[1]?.split(',') ?? [];
    const [row] = await app.sql<{ local: string }>(
      `select to_char(timezone('Asia/Vladivostok', timezone('UTC', created_at)), 'YYYY-MM-DD HH24:MI:SS') as local from orders where number = $1`,
      [orders[0]?.number],
    );
    expect(created).toBe(row?.local);
  });

  it('takes the filters and the sort of the list and ignores its pages', async () => {
    expect(numbers(await csv('?filters[status]=confirmed'))).toEqual([orders[1]?.number]);
    expect(numbers(await csv('?filters[customer][phone]=8 (999) 000-00-03'))).toEqual([orders[2]?.number]);
    expect(numbers(await csv('?sort=total&pagination[pageSize]=1&pagination[page]=2'))).toEqual(
      [orders[1], orders[0], orders[2]].map((order) => order?.number),
    );
    expect((await csv('?filters[number]=none')).trim().split('\r\n')).toHaveLength(1);
  });

  it('is a workbook with real dates and numbers and a frozen bold heading', async () => {
    const { body, headers } = await app
      .get(`${XLSX}?sort=number`, { as: manager, headers: { 'Accept-Language': 'en' } })
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(headers['content-disposition']).toMatch(/orders-.*\.xlsx/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(body as Parameters<typeof book.xlsx.load>[0]);
    const sheet = book.getWorksheet('Orders');
    expect(sheet?.rowCount).toBe(4);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.getCell('A1').font.bold).toBe(true);
    expect(sheet?.getCell('B2').value).toBeInstanceOf(Date);
    expect(sheet?.getCell('F2').value).toBe('=cmd|"x", "y"');
    expect(sheet?.getCell('J2').value).toBe(2469);
    expect(sheet?.getCell('J2').numFmt).toBe('#,##0.00');
    expect(sheet?.getCell('P2').value).toBe('one\ntwo; "three"');
  });

  it('is for managers and above', async () => {
    for (const path of [CSV, XLSX]) {
      await app.get(path).expect(403);
      await app.get(path, { as: await aClient(app) }).expect(403);
      await app.get(path, { as: await aMarketer(app) }).expect(403);
      await app.get(path, { as: await aDirector(app) }).expect(200);
    }
  });

  it('is open to an API token that may read', async () => {
    const { accessKey } = (await app.strapi
      .service('admin::api-token')
      .create({ name: 'accounting', description: '', type: 'read-only', lifespan: null })) as { accessKey: string };
    expect(
      numbers(
        (
          await app
            .get(CSV, { as: { jwt: accessKey } })
            .buffer(true)
            .expect(200)
        ).text,
      ),
    ).toHaveLength(3);
  });

  it.each(['?filters[secret]=1', '?sort=comment', '?filters[total][$gt]=x', '?format=pdf'])(
    'answers %s with 400 in the envelope',
    async (query) => {
      const { body } = await app.get(`${CSV}${query}`, { as: manager }).expect(400);
      expect(body.error.details.code).toBe('VALIDATION_FAILED');
    },
  );

  it('answers what the database refuses with an error in the envelope, and gives the connection back', async () => {
    const { body } = await app.get(`${CSV}?filters[createdAt][$gt]=0000-01-01`, { as: manager }).expect(400);
    expect(body.data).toBeNull();
    expect(await openTransactions()).toBe(0);
  });

  describe('of many orders', () => {
    beforeAll(async () => {
      await app.sql(
        `insert into orders (document_id, number, order_status, payment_status, channel, discount, delivery_cost, total, version, comment, created_at, updated_at, published_at)
         select 'bulk' || n, 'bulk-' || n, 'new', 'unpaid', 'desk', 0, 0, 0, 1, repeat(md5(n::text), 60), now(), now(), now() from generate_series(1, 20000) n`,
      );
    });

    /** An answer whose first bytes are here and whose reader has stopped. */
    const begun = (path: string) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        const call = request(`${app.url}${path}`, { headers: { Authorization: `Bearer ${manager.jwt}` } }, (response) =>
          response.once('readable', () => resolve(response)),
        );
        call.once('error', reject).end();
      });
    const rest = async (response: IncomingMessage): Promise<string> => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString();
    };

    it.each([CSV, XLSX])('stops when the reader of %s goes away', async (path) => {
      const response = await begun(path);
      expect(await openTransactions()).toBe(1);
      response.destroy();
      await eventually(async () => expect(await openTransactions()).toBe(0));
    });

    it('is whole and of one moment, whatever is written meanwhile', async () => {
      const response = await begun(`${CSV}?sort=-number`);
      await app.sql(`update orders set comment = 'written later' where number like 'bulk-%'`);
      const text = await rest(response);
      expect(text.match(/^bulk-/gm)).toHaveLength(20_000);
      expect(text).not.toContain('written later');
      await eventually(async () => expect(await openTransactions()).toBe(0));
    });

    it.each([CSV, XLSX])('breaks off, instead of ending early, when the database goes away under %s', async (path) => {
      const response = await begun(path);
      await app.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%snapshot_rows%' and state <> 'idle'`,
      );
      await expect(rest(response)).rejects.toThrow();
      await app.get('/api/orders', { as: manager }).expect(200);
    });

    it('takes a quarter of the connections at most', async () => {
      const two = [await begun(CSV), await begun(CSV)];
      const { body, headers } = await app.get(CSV, { as: manager }).expect(429);
      expect(body.error.details.code).toBe('EXPORTS_BUSY');
      expect(headers['retry-after']).toBe('5');
      for (const response of two) response.destroy();
      await eventually(async () => expect((await app.get(`${CSV}?filters[number]=x`, { as: manager })).status).toBe(200));
    });
  });
});
