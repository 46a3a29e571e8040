import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ImportReport } from '../../../src/api/catalog/services/import/import-catalog';
import { startApp, type App } from '../../support/start-app';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
type Services = { importCatalog: (strapi: App['strapi'], command: object) => Promise<ImportReport> };
type Fetching = { safeFetch: (address: string, limits: object) => Promise<{ bytes: Buffer; url: string }> };

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

let app: App;
let shop: Server;
let shopUrl: string;
let importing: Services;
let fetching: Fetching;
const pages = new Map<string, Answer>();

beforeAll(async () => {
  app = await startApp();
  const { distDir } = jest.requireActual<typeof import('../../support/paths')>('../../support/paths');
  importing = jest.requireActual<Services>(`${distDir}/src/api/catalog/services/import/import-catalog.js`);
  fetching = jest.requireActual<Fetching>(`${distDir}/src/platform/http/safe-fetch.js`);
  shop = createServer((request, response) => {
    const answer = pages.get(new URL(request.url ?? '/', 'http://x').pathname);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
});

afterAll(async () => {
  shop.closeAllConnections();
  shop.close();
  await app.close();
});

const give = (path: string, body: string | Buffer, type = 'application/json'): void =>
  void pages.set(path, (_, response) => void response.writeHead(200, { 'content-type': type }).end(body));
const giveGoods = (path: string, goods: object[]): void => give(path, JSON.stringify(goods));
const goods = (count: number, extra: object = {}): object[] =>
  Array.from({ length: count }, (_, row) => ({ id: row + 1, name: `Item ${row + 1}`, price: 100 + row, ...extra }));

const run = (path: string, options: object = {}): Promise<ImportReport> =>
  importing.importCatalog(app.strapi, {
    source: `${shopUrl}${path}`,
    limit: 50,
    priceFrom: 10_000,
    priceTo: 500_000,
    seed: '1',
    stock: 0,
    allowPrivate: true,
    dryRun: false,
    ...options,
  });

interface Row {
  name: string;
  price: string;
  source_key: string;
  on_hand: number;
  pictures: number;
}

const productsOf = (path: string): Promise<Row[]> =>
  app.sql<Row>(
    `select name, price::text, source_key, on_hand,
       (select count(*)::int from files_related_mph m where m.related_id = p.id and m.related_type = 'api::catalog.product') as pictures
     from products p where source_url = $1 order by id`,
    [`${shopUrl}${path}`],
  );

describe('an import', () => {
  it('creates products, stock, categories and a record of itself', async () => {
    giveGoods('/first', [
      { id: 1, name: 'Чай', price: '1 234,50 ₽', category: 'Tea', stock: 3 },
      { id: 2, name: 'Cup', category: 'tea' },
      { id: 3, price: 5 },
    ]);
    const { summary } = await run('/first', { stock: 7 });
    expect(summary).toEqual({ read: 3, created: 2, updated: 0, skipped: 0, failed: 1, errors: [{ row: 3, reason: 'no title' }] });
    expect(await productsOf('/first')).toMatchObject([
      { name: 'Чай', price: '1234.50', on_hand: 3 },
      { name: 'Cup', on_hand: 7 },
    ]);
    const movements = await app.sql(
      `select on_hand_delta from stock_movements where kind = 'receipt' and note = 'Catalogue import' order by id`,
    );
    expect(movements.map((row) => row.on_hand_delta)).toEqual([3, 7]);
    expect(await app.sql(`select 1 from categories where lower(name) = 'tea'`)).toHaveLength(1);
    const [recorded] = await app.sql<{ result: ImportReport['summary'] & { rows: unknown[] }; finished_at: Date }>(
      `select result::json, finished_at from import_runs where source = $1`,
      [`${shopUrl}/first`],
    );
    expect(recorded).toMatchObject({ result: { created: 2, failed: 1 } });
    expect(recorded?.result.rows).toHaveLength(3);
    expect(recorded?.finished_at).toBeTruthy();
  });

  it('run again changes nothing, then only what changed, and never what a person typed', async () => {
    giveGoods('/again', goods(3));
    await run('/again');
    expect((await run('/again')).summary).toMatchObject({ created: 0, updated: 0, skipped: 3 });
    await app.sql(`update products set name = 'Mine' where source_url = $1 and source_key = 'id:2'`, [`${shopUrl}/again`]);
    giveGoods('/again', [
      { id: 1, name: 'Item 1', price: 999 },
      { id: 2, name: 'Renamed', price: 101 },
      { id: 3, name: 'Item 3', price: 102 },
    ]);
    expect((await run('/again')).summary).toMatchObject({ updated: 1, skipped: 2 });
    expect((await productsOf('/again')).map(({ name, price }) => [name, price])).toEqual([
      ['Item 1', '999.00'],
      ['Mine', '101.00'],
      ['Item 3', '102.00'],
    ]);
  });

  it('draws the same missing prices at every run', async () => {
    giveGoods('/drawn', [
      { id: 1, name: 'A' },
      { id: 2, name: 'B' },
    ]);
    const foreseen = await run('/drawn', { dryRun: true });
    const done = await run('/drawn');
    expect(done.rows.map(({ price }) => price)).toEqual(foreseen.rows.map(({ price }) => price));
    expect((await run('/drawn', { seed: 'another' })).summary).toMatchObject({ skipped: 2 });
  });

  it('writes nothing in a dry run and foresees every row', async () => {
    giveGoods('/dry', [...goods(2, { category: 'Never made', image: '/pic.png' }), { id: 9 }]);
    const before = await app.sql(
      `select (select count(*) from products) p, (select count(*) from categories) c, (select count(*) from import_runs) r, (select count(*) from files) f`,
    );
    const report = await run('/dry', { dryRun: true });
    expect(report.summary).toMatchObject({ read: 3, created: 2, failed: 1 });
    expect(report.rows.map(({ status }) => status)).toEqual(['created', 'created', 'failed']);
    expect(
      await app.sql(
        `select (select count(*) from products) p, (select count(*) from categories) c, (select count(*) from import_runs) r, (select count(*) from files) f`,
      ),
    ).toEqual(before);
  });

  it('takes one row of twins in the source, and another article number when one is taken', async () => {
    giveGoods('/twins', [
      { id: 1, name: 'A', sku: 'TAKEN-1', price: 1 },
      { id: 1, name: 'A again', price: 1 },
      { id: 2, name: 'B', sku: 'TAKEN-1', price: 1 },
    ]);
    const report = await run('/twins');
    expect(report.rows.map(({ status }) => status)).toEqual(['created', 'skipped', 'created']);
    expect(report.rows[2]?.warnings).toEqual(['the article number TAKEN-1 is taken, another one was drawn']);
  });

  it('never makes twins when it runs twice at once', async () => {
    giveGoods('/race', goods(15, { category: 'Race' }));
    const reports = await Promise.all([run('/race'), run('/race'), run('/race')]);
    expect(await productsOf('/race')).toHaveLength(15);
    expect(reports.map(({ summary }) => summary.failed)).toEqual([0, 0, 0]);
    expect(reports.reduce((sum, { summary }) => sum + summary.created, 0)).toBe(15);
    expect(await app.sql(`select 1 from categories where name = 'Race'`)).toHaveLength(1);
  });

  it('goes on past a row the database refuses, and completes it at the next run', async () => {
    giveGoods('/cut', goods(6));
    // The fourth row breaks in the middle of its own transaction.
    await app.sql(
      `create function break_import() returns trigger language plpgsql as $$ begin if new.name = 'Item 4' then raise exception 'broken'; end if; return new; end $$`,
    );
    await app.sql('create trigger break_import before insert on products for each row execute function break_import()');
    expect((await run('/cut')).summary).toMatchObject({ created: 5, failed: 1, errors: [{ row: 4 }] });
    await app.sql('drop trigger break_import on products');
    expect((await run('/cut')).summary).toMatchObject({ created: 1, skipped: 5, failed: 0 });
  });

  it('reports a source that cannot be read and records it', async () => {
    expect((await run('/nowhere')).summary).toEqual({
      read: 0,
      created: 0,
      updated: 0,
      skipped: 0,
      failed: 0,
      errors: [{ row: 0, reason: '127.0.0.1 answered 404' }],
    });
  });
});

describe('pictures', () => {
  it('are stored once; SVG, other hosts and slow ones are warnings, tried again next time', async () => {
    give('/ok.png', PNG, 'text/plain');
    give('/bad.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/png');
    pages.set('/slow.png', () => undefined);
    giveGoods('/pictures', [
      { id: 1, name: 'Good', price: 1, image: '/ok.png' },
      { id: 2, name: 'Svg', price: 1, image: '/bad.svg' },
      { id: 3, name: 'Slow', price: 1, image: '/slow.png' },
    ]);
    const report = await run('/pictures');
    expect(report.summary).toMatchObject({ created: 3, failed: 0 });
    expect(report.rows.map(({ warnings }) => warnings)).toEqual([
      [],
      ['picture not imported: not a PNG, JPEG, WebP or GIF'],
      ['picture not imported: 127.0.0.1 did not answer in time'],
    ]);
    expect((await productsOf('/pictures')).map(({ pictures }) => pictures)).toEqual([1, 0, 0]);
    give('/slow.png', PNG, 'image/png');
    expect((await run('/pictures')).summary).toMatchObject({ updated: 1, skipped: 2 });
    expect((await productsOf('/pictures')).map(({ pictures }) => pictures)).toEqual([1, 0, 1]);
    giveGoods('/pictures', [{ id: 1, name: 'Good', price: 2, image: '/slow.png' }]);
    expect((await run('/pictures')).rows[0]).toMatchObject({ status: 'updated', changes: ['price', 'picture'] });
  });

  it('drop a host that failed three times', async () => {
    let asked = 0;
    pages.set('/gone.png', (_, response) => void ((asked += 1), response.writeHead(500).end()));
    giveGoods('/hosts', goods(20, { image: '/gone.png' }));
    const report = await run('/hosts');
    expect(report.rows.filter(({ warnings }) => /failed 3 times/.test(warnings[0] ?? '')).length).toBeGreaterThan(10);
    expect(asked).toBeLessThanOrEqual(7);
  });
});

describe('fetching', () => {
  const limits = { maxBytes: 100_000, timeoutMs: 3_000 };

  it('refuses private addresses, written or behind a name', async () => {
    give('/secret', 'secret');
    const refused = { reason: 'private_address' };
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '169.254.169.254']) {
      await expect(fetching.safeFetch(`http://${host}:${new URL(shopUrl).port}/secret`, limits)).rejects.toMatchObject(refused);
    }
    expect((await run('/secret', { allowPrivate: false })).summary.errors[0]?.reason).toMatch(/not an address of the public internet/);
  });

  it('follows five redirects at most and leaves http for nothing', async () => {
    pages.set('/loop', (_, response) => void response.writeHead(302, { location: '/loop' }).end());
    pages.set('/file', (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    await expect(fetching.safeFetch(`${shopUrl}/loop`, { ...limits, allowPrivate: true })).rejects.toMatchObject({
      reason: 'too_many_redirects',
    });
    await expect(fetching.safeFetch(`${shopUrl}/file`, { ...limits, allowPrivate: true })).rejects.toMatchObject({ reason: 'bad_address' });
    await expect(fetching.safeFetch('ftp://x.example/', limits)).rejects.toMatchObject({ reason: 'bad_address' });
  });

  it('cuts a huge body, also a packed one, and a slow one', async () => {
    pages.set('/endless', (_, response) => {
      response.writeHead(200);
      const pour = (): void => void (response.destroyed || (response.write(Buffer.alloc(65_536)), setImmediate(pour)));
      pour();
    });
    pages.set(
      '/bomb',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
    );
    pages.set('/silent', () => undefined);
    const here = { ...limits, allowPrivate: true };
    await expect(fetching.safeFetch(`${shopUrl}/endless`, here)).rejects.toMatchObject({ reason: 'too_large' });
    await expect(fetching.safeFetch(`${shopUrl}/bomb`, here)).rejects.toMatchObject({ reason: 'too_large' });
    await expect(fetching.safeFetch(`${shopUrl}/silent`, { ...here, timeoutMs: 300 })).rejects.toMatchObject({ reason: 'timeout' });
  });
});
