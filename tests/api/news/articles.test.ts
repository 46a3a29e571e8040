import { aClient, aManager, aPanelUser, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

interface Written {
  documentId: string;
  slug: string;
}

describe('articles', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  const write = async (title: string, more: Record<string, unknown> = {}): Promise<Written> =>
    (await app.strapi
      .documents('api::news.article')
      .create({ data: { title, body: `About ${title}`, ...more } as object, status: 'published' })) as unknown as Written;
  const draft = async (title: string): Promise<Written> =>
    (await app.strapi.documents('api::news.article').create({ data: { title } as object })) as unknown as Written;

  it('are public once published, by documentId and by slug, and cached until edited', async () => {
    const article = await write('Новый склад');
    expect(article.slug).toBe('novyy-sklad');
    const first = await app.get('/api/articles/novyy-sklad', { as: null }).expect(200);
    expect(first.body.data).toMatchObject({ title: 'Новый склад', body: 'About Новый склад', commentCount: 0, commentsClosed: false });
    await app.get(`/api/articles/${article.documentId}`, { as: null, headers: { 'If-None-Match': first.headers.etag } }).expect(304);
    await app.strapi
      .documents('api::news.article')
      .update({ documentId: article.documentId, data: { title: 'Старый склад' } as object, status: 'published' });
    const after = await app.get('/api/articles/novyy-sklad', { as: null }).expect(200);
    expect(after.body.data.title).toBe('Старый склад');
  });

  it('stay unseen as drafts, in the list, by address and by search', async () => {
    const hidden = await draft('Secret plan');
    await app.get(`/api/articles/${hidden.documentId}`, { as: null }).expect(404);
    await app.get('/api/articles/secret-plan', { as: null }).expect(404);
    const { body } = await app.get('/api/articles', { as: null, query: { _q: 'secret' } }).expect(200);
    expect(body.data).toEqual([]);
  });

  it('have slugs of their own, however many are written at once', async () => {
    const written = await Promise.all([1, 2, 3, 4].map(() => write('Одинаковые')));
    expect(new Set(written.map(({ slug }) => slug)).size).toBe(4);
    await expect(write('Another', { slug: written[0]?.slug })).rejects.toThrow(/slug/);
    await expect(write('Odd', { slug: 'Not A Slug' })).rejects.toThrow(/slug/);
  });

  it('are listed with filters, pages and a count', async () => {
    const { body } = await app
      .get('/api/articles', { as: null, query: { 'pagination[pageSize]': 2, 'filters[title][$containsi]': 'одинак' } })
      .expect(200);
    expect(body.data).toHaveLength(2);
    expect(body.meta.pagination).toMatchObject({ total: 4, pageCount: 2 });
    await app.get('/api/articles', { as: null, query: { 'filters[body]': 'x' } }).expect(400);
  });

  describe('comments', () => {
    let article: Written;
    let client: Person;
    beforeAll(async () => {
      article = await write('Commented');
      client = await aClient(app);
    });
    const comment = (text: string, as: Person | null = client, key?: string) =>
      app.post(`/api/articles/${article.documentId}/comments`, { as, body: { data: { text } }, ...(key ? { key } : {}) });

    it('are written by signed-in people, once under one key, and counted', async () => {
      const first = await comment('Well done', client, 'one').expect(201);
      const again = await comment('Well done', client, 'one').expect(201);
      expect(again.body.data.documentId).toBe(first.body.data.documentId);
      const { body } = await app.get(`/api/articles/${article.documentId}/comments`, { as: null }).expect(200);
      expect(body.data).toEqual([
        expect.objectContaining({ text: 'Well done', mayEdit: false, author: expect.objectContaining({ isMe: false }) }),
      ]);
      expect((await app.get('/api/articles/commented', { as: null }).expect(200)).body.data.commentCount).toBe(1);
      await comment('Anonymous', null).expect(403);
      await comment('   ').expect(400);
    });

    it('show a name to everybody, and never the address of whoever has none', async () => {
      const shy = await aClient(app);
      await comment('I have no name', shy).expect(201);
      await app.put('/api/users/me', { as: shy, body: { data: { name: 'Вера' } } }).expect(200);
      await comment('Now I have one', shy).expect(201);
      const { text, body } = await app.get(`/api/articles/${article.documentId}/comments`, { as: null }).expect(200);
      expect(text).not.toContain(shy.user.email);
      expect(text).not.toMatch(/@people\.test/);
      const written = body.data as { text: string; author: { name: string } }[];
      expect(written.find((one) => one.text === 'I have no name')?.author.name).toBe('cl…');
      expect(written.find((one) => one.text === 'Now I have one')?.author.name).toBe('Вера');
    });

    it('are limited per person, also when they come at once', async () => {
      const talker = await aClient(app);
      const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => comment(`Number ${n}`, talker)));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
      const late = await comment('One more', talker).expect(429);
      expect(late.headers['retry-after']).toEqual(expect.any(String));
      expect(late.body.error.details.code).toBe('TOO_MANY_COMMENTS');
    });

    it('are changed by their author within the window, and by nobody else', async () => {
      const author = await aClient(app);
      const mine = (await comment('Tyop', author).expect(201)).body.data;
      const path = `/api/articles/${article.documentId}/comments/${mine.documentId}`;
      expect((await app.put(path, { as: author, body: { data: { text: 'Typo' } } }).expect(200)).body.data).toMatchObject({
        text: 'Typo',
        editedAt: expect.any(String),
      });
      await app.put(path, { as: await aClient(app), body: { data: { text: 'Stolen' } } }).expect(404);
      await app.sql(`update article_comments set at = now() - interval '16 minutes' where document_id = $1`, [mine.documentId]);
      expect((await app.put(path, { as: author, body: { data: { text: 'Late' } } }).expect(409)).body.error.details.code).toBe(
        'EDIT_WINDOW_OVER',
      );
      await app.del(path, { as: await aManager(app), body: { data: {} } }).expect(404);
      await app.del(path, { as: author, body: { data: {} } }).expect(200);
    });

    it('are hidden by managers, seen by staff only then, and the act is in the log', async () => {
      const author = await aClient(app);
      const rude = (await comment('Rude', author).expect(201)).body.data;
      const path = `/api/articles/${article.documentId}/comments/${rude.documentId}/moderate`;
      await app.post(path, { as: client, body: { data: { state: 'hidden' } } }).expect(403);
      const manager = await aManager(app);
      await app.post(path, { as: manager, body: { data: { state: 'hidden' } } }).expect(200);
      const texts = async (as: Person | null) =>
        (await app.get(`/api/articles/${article.documentId}/comments`, { as }).expect(200)).body.data.map(
          ({ text }: { text: string }) => text,
        );
      expect(await texts(null)).not.toContain('Rude');
      expect(await texts(manager)).toContain('Rude');
      const changed = await app.put(path.replace('/moderate', ''), { as: author, body: { data: { text: 'Polite' } } }).expect(409);
      expect(changed.body.error.details.code).toBe('COMMENT_HIDDEN');
      expect(await app.sql(`select action from audit_entries where subject_id = $1`, [rude.documentId])).toEqual([
        { action: 'comment.hide' },
      ]);
    });

    it('can be closed', async () => {
      const closed = await write('Closed', { commentsClosed: true });
      const answer = await app
        .post(`/api/articles/${closed.documentId}/comments`, { as: client, body: { data: { text: 'Hello' } } })
        .expect(409);
      expect(answer.body.error.details.code).toBe('COMMENTS_CLOSED');
    });

    it('wait in the queue of the desk until somebody has looked', async () => {
      const manager = await aPanelUser(app, 'artel-manager');
      await comment('Look at me', await aClient(app)).expect(201);
      const queue = async () =>
        (await app.get('/desk/news/comments', { as: manager }).expect(200)).body.data as { documentId: string; text: string }[];
      const waiting = await queue();
      expect(waiting.map(({ text }) => text)).toContain('Look at me');
      const comments = waiting.map(({ documentId }) => documentId);
      expect(
        (await app.post('/desk/news/comments/review', { as: manager, body: { data: { comments, state: 'visible' } } }).expect(200)).body
          .data,
      ).toEqual({ reviewed: comments.length });
      expect(await queue()).toEqual([]);
      await app.get('/desk/news/comments', { as: await aPanelUser(app, 'artel-marketer') }).expect(403);
    });
  });
});
