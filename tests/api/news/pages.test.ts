import { aPanelUser } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe('pages', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  it('are kept in versions; the one in force is public, one to come is not', async () => {
    const director = await aPanelUser(app, 'artel-director');
    const publish = (data: Record<string, unknown>, as = director) => app.post('/desk/news/pages/privacy/versions', { as, body: { data } });
    await app.get('/api/pages/privacy', { as: null }).expect(404);
    const first = await publish({ locale: 'ru', title: 'Политика', body: 'Первая' }).expect(201);
    expect(first.body.data).toMatchObject({ version: 1, locale: 'ru', purpose: 'policy' });
    await publish({ locale: 'ru', title: 'Политика', body: 'Вторая', effectiveAt: '2999-01-01T00:00:00Z' }).expect(201);
    await publish({ locale: 'en', title: 'Policy', body: 'Third' }).expect(201);
    expect((await app.get('/api/pages/privacy', { as: null }).expect(200)).body.data).toMatchObject({ version: 1, body: 'Первая' });
    expect((await app.get('/api/pages/privacy', { as: null, query: { locale: 'en' } }).expect(200)).body.data).toMatchObject({
      version: 3,
      body: 'Third',
    });
    await app.get('/api/pages/privacy', { as: null, query: { version: '2' } }).expect(404);
    expect((await app.get('/api/pages', { as: null }).expect(200)).body.data.map(({ slug }: { slug: string }) => slug)).toEqual([
      'privacy',
    ]);
    await publish({ locale: 'de', title: 'x', body: 'y' }).expect(400);
    await publish({ locale: 'ru', title: 'x', body: 'y' }, await aPanelUser(app, 'artel-manager')).expect(403);
    await expect(app.sql('update page_versions set body = $1', ['other'])).rejects.toThrow(/append-only|ledger/i);
  });

  it('number their versions one after another, whoever writes at once', async () => {
    const director = await aPanelUser(app, 'artel-director');
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        app.post('/desk/news/pages/delivery/versions', {
          as: director,
          body: { data: { locale: 'ru', title: 'Доставка', body: `Текст ${n}` } },
        }),
      ),
    );
    expect(answers.map(({ body }) => body.data.version).sort()).toEqual([1, 2, 3, 4]);
  });
});
