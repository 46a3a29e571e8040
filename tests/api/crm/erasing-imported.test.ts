import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ImportBody } from '../../../src/api/crm/contracts/imports';
import { aDirector, aManager, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

describe('erasing somebody who was imported', () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  const upload = async (content: string, key: string): Promise<ImportBody> =>
    (
      await app.http
        .post('/api/customers/imports')
        .set('Authorization', `Bearer ${manager.jwt}`)
        .set('Idempotency-Key', key)
        .attach('file', Buffer.from(content), 'people.csv')
        .expect(201)
    ).body.data as ImportBody;
  const run = (one: ImportBody, dryRun = false) =>
    app.post(`/api/customers/imports/${one.documentId}/run`, { as: manager, body: { mapping: { name: 0, phone: 1 }, dryRun } });
  const read = async (one: ImportBody): Promise<ImportBody> =>
    (await app.get(`/api/customers/imports/${one.documentId}`, { as: manager }).expect(200)).body.data as ImportBody;
  const ended = (one: ImportBody, state: string) =>
    eventually(async () => expect((await read(one)).state).toBe(state), { withinMs: 60_000, everyMs: 100 });

  it('takes the file, the samples and the report’s words with them', async () => {
    const person = 'Пётр Забытый;8 926 555-00-01;zabyty@people.test';
    const done = await upload(`ФИО;Телефон;Почта\r\n${person}\r\nДругая Живая;8 926 555-00-02;\r\n`, 'done');
    await run(done).expect(202);
    await ended(done, 'done');
    const tried = await upload(`ФИО;Телефон\r\nПётр Забытый;\r\nПётр Забытый;79265550001\r\n`, 'tried');
    await run(tried, true).expect(202);
    await ended(tried, 'checked');
    const waiting = await upload(`a;b\r\n${person}\r\n`, 'waiting');
    const other = await upload('ФИО;Телефон\r\nТретья Чужая;8 926 555-00-03\r\n', 'other');
    const [{ document_id: id } = { document_id: '' }] = await app.sql<{ document_id: string }>(
      "select document_id from customers where phone = '+79265550001'",
    );
    const body = { reason: 'Просьба', basis: 'request' };
    const answer = await app.post(`/api/customers/${id}/erase`, { as: await aDirector(app), body }).expect(200);
    expect(answer.body.data.counts).toMatchObject({ imports: 3 });
    for (const one of [done, tried, waiting]) {
      const after = await read(one);
      expect([after.state, after.reading.columns]).toEqual(['forgotten', []]);
      expect((await run(one).expect(410)).body.error.details.code).toBe('FILE_GONE');
      await app.post(`/api/customers/imports/${one.documentId}/reading`, { as: manager, body: {} }).expect(410);
    }
    expect((await read(other)).reading.columns[0]?.samples).toEqual(['Третья Чужая']);
    await eventually(() => expect(readdirSync(path.join(app.dataDir, 'private', 'imports'))).toHaveLength(1));
    const tables = await app.sql<{ name: string }>(
      "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'",
    );
    for (const { name } of tables) {
      const [row] = await app.sql<{ n: number }>(
        `select count(*)::int as n from "${name}" t where t::text ~* 'Забытый|555-?00-?01|5550001|zabyty'`,
      );
      expect([name, row?.n]).toEqual([name, 0]);
    }
    expect(await app.sql("select name from customers where phone = '+79265550002'")).toEqual([{ name: 'Другая Живая' }]);
  });
});
