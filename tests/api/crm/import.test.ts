import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import archiver from 'archiver';
import ExcelJS from 'exceljs';
import type { ImportBody } from '../../../src/api/crm/contracts/imports';
import { aCustomer } from '../../support/builders/customer';
import { aClient, aManager, aMarketer, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

describe('importing customers', () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const upload = (content: string | Buffer, name = 'people.csv', as: Person = manager) =>
    app.http.post('/api/customers/imports').set('Authorization', `Bearer ${as.jwt}`).attach('file', Buffer.from(content), name);
  const uploaded = async (content: string | Buffer, name?: string): Promise<ImportBody> =>
    (await upload(content, name).expect(201)).body.data;
  const runOf = (one: ImportBody, body: object = {}, key?: string) =>
    app.post(`/api/customers/imports/${one.documentId}/run`, { as: manager, body: { mapping: one.mapping, ...body }, key });
  const ended = (one: ImportBody): Promise<ImportBody> =>
    eventually(
      async () => {
        const { body } = await app.get(`/api/customers/imports/${one.documentId}`, { as: manager });
        expect(['queued', 'running']).not.toContain(body.data.state);
        return body.data;
      },
      { withinMs: 120_000, everyMs: 100 },
    );
  const done = async (one: ImportBody, body?: object): Promise<ImportBody> => {
    await runOf(one, body).expect(202);
    return ended(one);
  };
  const rowsOf = async (one: ImportBody, query = {}) =>
    (await app.get(`/api/customers/imports/${one.documentId}/rows`, { as: manager, query }).expect(200)).body.data;
  const stored = async (phone: string) =>
    (await app.sql('select name, email, city, sex, birth_date::text as birth_date from customers where phone = $1', [phone]))[0];

  it('reads columns, tries, writes, reports every row, and changes nothing the second time', async () => {
    await aCustomer(app, { name: 'Без имени', phone: '+79260000001', email: 'taken@people.test' });
    await aCustomer(app, { phone: '+79260000009', email: null, deleted: true });
    const file = [
      'ФИО;Телефон;Почта;Город;Пол;Дата рождения;Метки',
      'Иван Первый;8 926 000-00-01;;Тверь;м;01.02.1980;опт',
      'Анна Вторая;+7 (926) 000 00 02;anna2@people.test;"Казань; центр";ж;;опт, свои',
      'Анна Вторая;89260000002;;;;05.05.1985;',
      'Ольга Третья;8 926 000 00 03;TAKEN@people.test;;;;',
      ';не телефон;;;;;',
      'Без контакта;;;;;;',
      'В корзине;8 926 000 00 09;;Омск;;;',
    ].join('\r\n');
    const one = await uploaded(file);
    expect(one).toMatchObject({
      state: 'uploaded',
      format: 'csv',
      mapping: { name: 0, phone: 1, email: 2, city: 3, sex: 4, birthDate: 5, tags: 6 },
      reading: { delimiter: ';', encoding: 'utf-8', hasHeading: true, rows: 7 },
    });
    expect(one.reading.columns[0]).toEqual({ index: 0, heading: 'ФИО', samples: expect.arrayContaining(['Иван Первый']) });
    const counts = { processed: 7, created: 2, updated: 2, unchanged: 1, failed: 2 };
    const before = await app.sql('select count(*) from customers');
    expect(await done(one, { dryRun: true })).toMatchObject({ state: 'checked', isDryRun: true, ...counts });
    const tried = await rowsOf(one);
    expect(await app.sql('select count(*) from customers')).toEqual(before);
    expect(await done(one)).toMatchObject({ state: 'done', isDryRun: false, problem: null, ...counts });
    const rows = await rowsOf(one);
    const verdicts = (list: { row: number; outcome: string; field: string | null; reason: string | null }[]) =>
      list.map(({ row, outcome, field, reason }) => [row, outcome, field, reason]);
    expect(verdicts(tried)).toEqual(verdicts(rows));
    expect(verdicts(rows)).toEqual([
      [2, 'updated', null, null],
      [3, 'created', null, null],
      [4, 'updated', null, null],
      [5, 'created', 'email', 'email-taken'],
      [6, 'failed', 'phone', 'bad-phone'],
      [7, 'failed', 'phone', 'unreachable'],
      [8, 'unchanged', null, 'in-trash'],
    ]);
    expect(await stored('+79260000001')).toEqual({
      name: 'Иван Первый',
      email: 'taken@people.test',
      city: 'Тверь',
      sex: 'male',
      birth_date: '1980-02-01',
    });
    expect(await stored('+79260000002')).toMatchObject({ name: 'Анна Вторая', city: 'Казань; центр', birth_date: '1985-05-05' });
    const tags = await app.sql(
      "select t.name from customers c join customers_tags_lnk l on l.customer_id = c.id join tags t on t.id = l.tag_id where c.phone = '+79260000002' order by t.name",
    );
    expect(tags).toEqual([{ name: 'опт' }, { name: 'свои' }]);
    const log = await app.sql(
      "select action, count(*)::int as n from audit_entries where after ->> 'import' = $1 group by action order by action",
      [one.documentId],
    );
    expect(log).toEqual([
      { action: 'customer.create', n: 2 },
      { action: 'customer.update', n: 2 },
    ]);
    const again = await uploaded(file);
    expect(await done(again)).toMatchObject({ state: 'done', created: 0, updated: 0, unchanged: 5, failed: 2 });
    const report = await app.get(`/api/customers/imports/${one.documentId}/report.csv`, { as: manager }).expect(200);
    expect(report.text.split('\r\n')).toHaveLength(9);
  });

  it('reports each row by its name, else by what it has, in the language of the reader', async () => {
    const file = 'name,phone,email\nAnna Named,call me,\n,bad,\n,,nobody\nIvan,+79261110001,\n';
    const one = await uploaded(`${file},,\n"",""," "\n`);
    expect(await done({ ...one, mapping: { name: 0, phone: 1, email: 2 } })).toMatchObject({ created: 1, failed: 3 });
    const nameless = await uploaded('phone,city\n,Omsk\n');
    expect(await done(nameless)).toMatchObject({ failed: 1 });
    const report = async (of: ImportBody, locale: string, language = 'en') => {
      const path = `/api/customers/imports/${of.documentId}/report.csv`;
      const { text } = await app.get(path, { as: manager, query: { locale }, headers: { 'Accept-Language': language } }).expect(200);
      return text.replace('\uFEFF', '').trim().split('\r\n');
    };
    const russian = await report(one, 'ru');
    expect(russian.slice(0, 4)).toEqual([
      'Строка,Итог,Кто,Поле,Причина,Код клиента',
      '2,ошибка,Anna Named,Телефон,это не телефон,',
      '3,ошибка,bad,Телефон,это не телефон,',
      '4,ошибка,nobody,Почта,это не адрес почты,',
    ]);
    expect(russian[4]).toMatch(/^5,создан,Ivan,,,\w+$/);
    expect((await report(one, 'en', 'ru'))[1]).toBe('2,failed,Anna Named,Phone,is no phone,');
    expect((await report(nameless, 'en'))[1]).toBe('2,failed,row 2,Phone,there is neither phone nor e-mail nor short name,');
    await app.get(`/api/customers/imports/${one.documentId}/report.csv`, { as: manager, query: { locale: 'de' } }).expect(400);
  });

  it('refuses at once, by name, what is too large to be a list of customers, and serves others meanwhile', async () => {
    const refused = async (content: Buffer | string, name: string, message: RegExp) => {
      const { body } = await upload(content, name).expect(400);
      expect(body.error.details).toMatchObject({
        code: 'FILE_UNREADABLE',
        errors: [{ path: ['file'], message: expect.stringMatching(message) }],
      });
    };
    const megabyte = 'a'.repeat(1024 * 1024);
    const cell = (text: string[]) => ['<row r="1"><c r="A1" t="inlineStr"><is><t>', ...text, '</t></is></c></row>'];
    const wide = Array.from({ length: 299_999 }, (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`);
    const long = Array.from({ length: 200_002 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`);
    await refused(await bookOf(cell(Array<string>(100).fill(megabyte))), 'swollen.xlsx', /more than 64 MB.*split/);
    await refused(await bookOf(['<row r="1"></row>'], Array<string>(70).fill(megabyte)), 'strings.xlsx', /more than 64 MB.*split/);
    await refused(await bookOf(cell(['a'.repeat(32_768)])), 'cell.xlsx', /32767 characters \(row 1, column 1\); shorten/);
    await refused(await bookOf([wide.join('')]), 'wide.xlsx', /more than 200 columns \(row 1\); delete/);
    const book = await bookOf([long.join('')]);
    let isReading = true;
    const reading = refused(book, 'long.xlsx', /more than 200000 rows; split/).finally(() => {
      isReading = false;
    });
    let slowest = 0;
    while (isReading) {
      const asked = Date.now();
      await app.get('/api/customers/imports', { as: manager }).expect(200);
      slowest = Math.max(slowest, Date.now() - asked);
    }
    await reading;
    expect(slowest).toBeLessThan(5_000);
    await refused(`phone,note\n+79261110002,${'a'.repeat(32_768)}\n`, 'cell.csv', /32767 characters/);
    await refused(`${'a,'.repeat(200)}a\n`, 'wide.csv', /200 columns/);
    await refused('name,phone\nA,+79261110003\n', 'people.XLSX', /is not an XLSX file/);

    const most = `${'a,'.repeat(198)}name,phone\n${','.repeat(198)}${'A'.repeat(32_767)},+79261110004\n`;
    expect((await uploaded(most)).reading.columns).toHaveLength(200);
  }, 180_000);

  it('writes over what differs only when it is told to, and skips who is there', async () => {
    await aCustomer(app, { name: 'Old Name', phone: '+79270000001', city: 'Тверь' });
    const one = await uploaded('name,phone,city\nNew Name,+79270000001,Омск\n');
    expect(await done(one)).toMatchObject({ unchanged: 1 });
    expect(await done(one, { options: { onExisting: 'skip' } })).toMatchObject({ unchanged: 1 });
    expect(await done(one, { options: { onExisting: 'overwrite', tags: ['из файла'] } })).toMatchObject({ updated: 1 });
    expect(await stored('+79270000001')).toMatchObject({ name: 'New Name', city: 'Омск' });
  });

  it('reads Windows encodings and workbooks, and a workbook it has exported itself', async () => {
    const cp1251 = Buffer.from([
      0xc8,
      0xec,
      0xff,
      0x3b,
      0xd2,
      0xe5,
      0xeb,
      0xe5,
      0xf4,
      0xee,
      0xed,
      0x0a,
      0xc0,
      0xed,
      0xed,
      0xe0,
      0x3b,
      ...Buffer.from('89280000001\n'),
    ]);
    const one = await uploaded(cp1251);
    expect(one).toMatchObject({ reading: { encoding: 'windows-1251', delimiter: ';' }, mapping: { name: 0, phone: 1 } });
    expect(await done(one)).toMatchObject({ created: 1 });
    expect(await stored('+79280000001')).toMatchObject({ name: 'Анна' });

    const book = new ExcelJS.Workbook();
    book.addWorksheet('Empty');
    const sheet = book.addWorksheet('People');
    sheet.addRows([
      ['Имя', 'Телефон', 'Дата рождения'],
      ['Пётр', 79280000002, new Date(Date.UTC(1970, 0, 31))],
      [{ richText: [{ text: 'Ма' }, { text: 'рия' }] }, { formula: '1', result: '89280000003' }, '29.02.2000'],
    ]);
    const three = await uploaded(Buffer.from(await book.xlsx.writeBuffer()), 'people.xlsx');
    expect(three).toMatchObject({
      format: 'xlsx',
      reading: { sheet: 'People', sheets: ['Empty', 'People'], rows: 2 },
      mapping: { name: 0, phone: 1, birthDate: 2 },
    });
    expect(await done(three)).toMatchObject({ created: 2, failed: 0 });
    expect([await stored('+79280000002'), await stored('+79280000003')]).toMatchObject([
      { name: 'Пётр', birth_date: '1970-01-31' },
      { name: 'Мария', birth_date: '2000-02-29' },
    ]);

    for (const format of ['xlsx', 'csv']) {
      const exported = await app
        .get(`/api/customers/export.${format}`, { as: manager, headers: { 'Accept-Language': 'ru' } })
        .buffer(true)
        .parse(bytesOf);
      const [{ n }] = await app.sql<{ n: number }>('select count(*)::int as n from customers where deleted_at is null');
      const back = await uploaded(exported.body, `customers.${format}`);
      expect(back.reading.rows).toBe(n);
      expect(await done(back, { options: { onExisting: 'overwrite' } })).toMatchObject({ created: 0, updated: 0, unchanged: n, failed: 0 });
    }
    const log = await app.sql("select after ->> 'format' as format from audit_entries where action = 'customer.export' order by id");
    expect(log).toEqual([{ format: 'xlsx' }, { format: 'csv' }]);
  });

  it('exports what the filters show, as text that no spreadsheet runs', async () => {
    await aCustomer(app, { name: '=cmd()', city: 'Псков' });
    const { text } = await app.get('/api/customers/export.csv', { as: manager, query: { 'filters[city][$eq]': 'Псков' } }).expect(200);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^'=cmd\(\),/);
    for (const as of [await aMarketer(app), await aClient(app)]) await app.get('/api/customers/export.csv', { as }).expect(403);
  });

  it('is started once when two start it, replayed by its key, stopped when cancelled', async () => {
    const lines = Array.from({ length: 3_000 }, (_, n) => `Person ${n},+7929${String(n).padStart(7, '0')}`);
    const one = await uploaded(`name,phone\n${lines.join('\n')}\n`);
    const both = await Promise.all([runOf(one), runOf(one)]);
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(await ended(one)).toMatchObject({ state: 'done', created: 3_000 });
    const first = await runOf(one, {}, 'run-key').expect(202);
    expect((await runOf(one, {}, 'run-key')).body).toEqual(first.body);
    await app.post(`/api/customers/imports/${one.documentId}/cancel`, { as: manager }).expect(200);
    expect(['cancelled', 'done']).toContain((await ended(one)).state);
  });

  it('a cancel of what does not run, or has ended, changes nothing; two files of one name are two imports', async () => {
    const [one, twin] = await Promise.all([uploaded('name,phone\nA,+79291110001\n'), uploaded('name,phone\nA,+79291110001\n')]);
    expect(one.documentId).not.toBe(twin.documentId);
    const cancel = ({ documentId }: ImportBody, as = manager) => app.post(`/api/customers/imports/${documentId}/cancel`, { as });
    for (const as of [await aMarketer(app), await aClient(app)]) await cancel(one, as).expect(403);
    await app.post('/api/customers/imports/nobody/cancel', { as: manager }).expect(404);
    const both = await Promise.all([cancel(one), cancel(one)]);
    expect(both.map(({ status, body }) => [status, body.data.state])).toEqual(Array(2).fill([200, 'uploaded']));
    expect((await done(twin)).state).toBe('done');
    expect((await cancel(twin).expect(200)).body.data.state).toBe('done');
  });

  it('is refused to clients and marketers, and for what is no file of customers', async () => {
    const kept = await uploaded('name,phone\nA,+79291112244\n');
    for (const as of [await aMarketer(app), await aClient(app)]) {
      await upload('name,phone\n', 'x.csv', as).expect(403);
      await app.get('/api/customers/imports', { as }).expect(403);
      await app.post(`/api/customers/imports/${kept.documentId}/run`, { as, body: { mapping: kept.mapping } }).expect(403);
    }
    await app.post('/api/customers/imports', { as: manager, body: {} }).expect(400);
    await upload('').expect(400);
    await upload(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]), 'x.xlsx').expect(400);
    await upload(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'x.xls').expect(400);
    await upload(Buffer.from([0, 1, 2, 3, 0, 0])).expect(400);
    const one = await uploaded('name,phone\nA,+79291112233\n');
    await runOf(one, { mapping: { name: 0 } }).expect(400);
    await runOf(one, { mapping: { phone: 7 } }).expect(400);
    await runOf(one, { mapping: { phone: 1, name: 1 } }).expect(400);
    await runOf(one, { mapping: { phone: 1, shoeSize: 0 } }).expect(400);
    await app.post('/api/customers/imports/nobody/run', { as: manager, body: { mapping: { phone: 1 } } }).expect(404);
  });
});

/** A workbook of these pieces of XML, with its rows as given, whatever they are. */
function bookOf(rows: string[], strings: string[] = []): Promise<Buffer> {
  const zip = archiver('zip', { zlib: { level: 1 } });
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  zip.append(`<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`, {
    name: 'xl/_rels/workbook.xml.rels',
  });
  zip.append(`<workbook xmlns:r="${relations}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`, {
    name: 'xl/workbook.xml',
  });
  zip.append(Readable.from(['<sst><si><t>', ...strings, '</t></si></sst>']), { name: 'xl/sharedStrings.xml' });
  zip.append(Readable.from(['<worksheet><sheetData>', ...rows, '</sheetData></worksheet>']), {
    name: 'xl/worksheets/sheet1.xml',
  });
  void zip.finalize();
  return buffer(zip);
}

function bytesOf(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
