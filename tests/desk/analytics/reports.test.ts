import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { summedUp } from '../../support/analytics/rollups';
import { anOrder } from '../../support/builders/order';
import { aPanelUser, type PanelPerson } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';

const SCHEDULE = { frequency: 'daily', format: 'xlsx', language: 'ru', recipients: ['Boss@shop.test', 'boss@shop.test'] };

describe('reports on the desk', () => {
  let app: App;
  let director: PanelPerson;
  beforeAll(async () => {
    app = await startApp();
    director = await aPanelUser(app, 'artel-director');
    await anOrder(app, { status: 'completed' });
    await summedUp(app);
  });
  afterAll(async () => app?.close());

  const file = (format: string, language: string, as = director) =>
    app
      .get(`/desk/insights/report.${format}`, { as, query: { language } })
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      });

  it.each(['ru', 'en'])('come as PDF in %s', async (language) => {
    const { body, headers } = await file('pdf', language).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect((body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect((body as Buffer).length).toBeGreaterThan(10_000);
  });

  it('come as a workbook whose numbers are those of the page', async () => {
    const { body } = await file('xlsx', 'en').expect(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(body as never);
    expect(workbook.worksheets.map(({ name }) => name).slice(0, 3)).toEqual(['1. At a glance', '2. Sales', '3. Products']);
    const { body: page } = await app.get('/desk/insights/overview', { as: director }).expect(200);
    const revenue = (page as { data: { metrics: { name: string; value: number }[] } }).data.metrics.find(({ name }) => name === 'revenue');
    expect(workbook.worksheets[0]?.getRow(4).getCell(2).value).toBe(revenue?.value);
  });

  it('are the same once for a repeated request, and go out once a period', async () => {
    const first = await app.post('/desk/insights/schedules', { as: director, body: SCHEDULE, key: 'plan' }).expect(201);
    const again = await app.post('/desk/insights/schedules', { as: director, body: SCHEDULE, key: 'plan' }).expect(201);
    expect(again.body).toEqual(first.body);
    const { data: schedule } = first.body as { data: { documentId: string; recipients: string[] } };
    expect(schedule.recipients).toEqual(['boss@shop.test']);
    const [row] = await app.sql<{ id: number }>(`update report_schedules set sent_until = '2020-01-01' returning id`);
    const job = `insert into pgboss.job (name, data) values ('analytics.report-due', $1)`;
    const data = JSON.stringify({ scheduleId: row?.id, from: '2026-03-01', to: '2026-03-01' });
    await Promise.all([app.sql(job, [data]), app.sql(job, [data])]);
    const folder = path.join(app.dataDir, 'mail');
    const letters = (): string[] => (fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.eml')) : []);
    await eventually(async () => {
      const { body } = await app.get('/desk/insights/schedules', { as: director });
      expect(body.data).toEqual([expect.objectContaining({ lastSentAt: expect.any(String), lastError: null })]);
    });
    expect(letters()).toHaveLength(1);
    expect(fs.readFileSync(path.join(folder, letters()[0] ?? ''), 'utf8')).toContain('artel-2026-03-01-2026-03-01.xlsx');
    await app.del(`/desk/insights/schedules/${schedule.documentId}`, { as: director }).expect(200);
    await app.del(`/desk/insights/schedules/${schedule.documentId}`, { as: director }).expect(404);
    const told = await app.sql(`select action, subject_id from audit_entries where subject = 'report-schedule' order by id`);
    expect(told).toEqual(['create', 'delete'].map((act) => ({ action: `report-schedule.${act}`, subject_id: schedule.documentId })));
  });

  it('refuse what is no address', async () => {
    const { body } = await app
      .post('/desk/insights/schedules', { as: director, body: { ...SCHEDULE, recipients: ['nobody'] } })
      .expect(400);
    expect((body as { error: { message: string } }).error.message).toContain('recipients');
    await app.post('/desk/insights/schedules', { as: director, body: { ...SCHEDULE, frequency: 'hourly' } }).expect(400);
  });

  it('belong to directors; managers ask for the day only', async () => {
    const manager = await aPanelUser(app, 'artel-manager');
    await app.get('/desk/insights/report.pdf', { as: manager }).expect(403);
    await app.get('/desk/insights/schedules', { as: manager }).expect(403);
    await app.post('/desk/insights/schedules', { as: manager, body: SCHEDULE }).expect(403);
    await app.get('/desk/insights/overview', { as: manager }).expect(403);
    await app.get('/desk/insights/today', { as: manager }).expect(200);
    await app.get('/desk/insights/bought-together', { as: manager, query: { products: 'abc' } }).expect(200);
    await app.get('/desk/insights/today', { as: await aPanelUser(app, 'artel-receptionist') }).expect(403);
  });
});
