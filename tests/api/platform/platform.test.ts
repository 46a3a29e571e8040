import type * as Draining from '../../../src/platform/health/draining';
import type * as Readiness from '../../../src/platform/health/readiness';
import { appModule } from '../../support/app-module';
import { startApp, type App } from '../../support/start-app';

describe('the platform', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ METRICS_TOKEN: 'a-token-of-this-shop' });
  });
  afterAll(async () => app?.close());

  it('says that it is ready, part by part', async () => {
    const { body, headers } = await app.get('/api/health/ready').expect(200);
    expect(body).toEqual({
      status: 'ok',
      database: 'ok',
      queue: 'ok',
      live: expect.stringMatching(/^(ok|degraded)$/),
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('names the part that fails', async () => {
    const { setLiveProbe } = appModule<typeof Readiness>('src/platform/health/readiness');
    setLiveProbe(() => 'no adapter');
    const { body } = await app.get('/api/health/ready').expect(503);
    setLiveProbe(() => 'off');
    expect(body).toMatchObject({ status: 'unavailable', live: 'no adapter', database: 'ok' });
  });

  it('shows metrics to this machine, by route template', async () => {
    await app.get('/api/health/ready').expect(200);
    const { text } = await app.get('/metrics').expect(200);
    expect(text).toContain('artel_http_request_duration_seconds_count{method="GET",route="/api/health/ready",status="200"}');
    expect(text).toContain('artel_db_pool_connections{state="used"}');
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('hides metrics behind a proxy, unless the token is given', async () => {
    const forwarded = { 'X-Forwarded-For': '203.0.113.9' };
    await app.get('/metrics', { headers: forwarded }).expect(404);
    await app.get('/metrics', { headers: { ...forwarded, Authorization: 'Bearer a-token-of-this-shop' } }).expect(200);
  });

  it('describes its API, and answers 304 to whoever has the description', async () => {
    const { body, headers } = await app.get('/api/openapi.json').expect(200);
    expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'Artel API' } });
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await app.get('/api/openapi.json', { headers: { 'If-None-Match': headers.etag ?? '' } }).expect(304);
    expect(again.text).toBe('');
  });

  it('shows the description without another host and without inline scripts', async () => {
    const { text, headers } = await app.get('/docs').expect(200);
    expect(text).toContain('<title>Artel API</title>');
    expect(text).not.toMatch(/https?:|<script>/);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js']) await app.get(`/docs/${file}`).expect(200);
    await app.get('/docs/package.json').expect(404);
    await app.get('/docs/..%2Fpackage.json').expect(404);
  });

  it('survives a promise that nobody awaits', async () => {
    expect(process.listenerCount('unhandledRejection')).toBeGreaterThan(0);
  });

  it('is not ready any more while it drains', async () => {
    appModule<typeof Draining>('src/platform/health/draining').startDraining();
    const { body, headers } = await app.get('/api/health/ready').expect(503);
    expect(body).toMatchObject({ status: 'draining', database: 'ok' });
    expect(headers.connection).toBe('close');
  });
});
