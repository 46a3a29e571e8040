import { aClient, aManager, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

let app: App;
let manager: Person;

beforeAll(async () => {
  app = await startApp();
  manager = await aManager(app);
});
afterAll(() => app.close());

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

const upload = (as: Person | null, content: Buffer, filename: string, contentType: string) => {
  const request = app.http.post('/api/upload');
  if (as) void request.set('Authorization', `Bearer ${as.jwt}`);
  return request.attach('files', content, { filename, contentType });
};

describe('pictures', () => {
  it('are uploaded by a manager, put on a product in order, and taken off', async () => {
    const [one, two] = [
      await upload(manager, PNG, 'one.png', 'image/png').expect(201),
      await upload(manager, PNG, 'two.png', 'image/png').expect(201),
    ];
    const ids = [one, two].map(({ body }) => (body as { id: number }[])[0]?.id);
    const made = await app
      .post('/api/products', { as: manager, body: { name: 'С картинкой', price: 1, images: [ids[1], ids[0]] } })
      .expect(201);
    const { documentId, images } = (made.body as { data: { documentId: string; images: { id: number; url: string }[] } }).data;
    expect(images.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    const shown = await app.get(`/api/products/${documentId}`).expect(200);
    const [picture] = (shown.body as { data: { images: { url: string }[] } }).data.images;
    expect(picture).toEqual({
      url: expect.stringMatching(/^\/uploads\/two_.+\.png$/) as string,
      alternativeText: null,
      width: 1,
      height: 1,
      formats: expect.any(Object) as object,
    });
    await app.put(`/api/products/${documentId}`, { as: manager, body: { images: [] } }).expect(200);
    expect((await app.get(`/api/products/${documentId}`).expect(200)).body).toMatchObject({ data: { images: [] } });
  });

  it.each([
    ['an SVG', SVG, 'a.svg', 'image/svg+xml'],
    ['an SVG under the name of a PNG', SVG, 'a.svg', 'image/png'],
    ['HTML', HTML, 'a.html', 'text/html'],
    ['HTML declared as a picture', HTML, 'a.html', 'image/png'],
    ['HTML that begins like a PNG', Buffer.concat([PNG, HTML]), 'a.html', 'application/octet-stream'],
    ['a script that begins like a PNG', Buffer.concat([PNG, HTML]), 'a.js', 'application/octet-stream'],
    ['an SVG without a type', SVG, 'a', 'application/octet-stream'],
    ['a PDF', Buffer.from('%PDF-1.4'), 'a.pdf', 'application/pdf'],
  ])('are not %s', async (_what, content, filename, contentType) => {
    await upload(manager, content, filename, contentType).expect(400);
  });

  it('are uploaded by managers only', async () => {
    await upload(await aClient(app), PNG, 'a.png', 'image/png').expect(403);
    expect([401, 403]).toContain((await upload(null, PNG, 'a.png', 'image/png')).status);
  });
});
