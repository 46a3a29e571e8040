import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Context } from 'koa';
import { notFound } from '../refusal';

/** The page holds no inline script or style, so the strictest policy fits. */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Artel API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<main id="swagger-ui"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/** `validatorUrl: null`: nothing is sent to another host. Drawing all 240 calls at once kept the browser busy for a minute: groups open by a click. */
const START = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
  tryItOutEnabled: false,
  persistAuthorization: false,
});
`;

/** Swagger UI sets style attributes and shows its icons as `data:` pictures. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FOLDER = path.dirname(require.resolve('swagger-ui-dist/package.json'));

const FILES: Record<string, string> = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'application/javascript' };

/** `GET /docs`: the browsable API. */
export function showDocs(ctx: Context): void {
  ctx.set('Content-Security-Policy', POLICY);
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = PAGE;
}

/** `GET /docs/:file`: the page's own files, from the installed package. Unknown ones: 404. */
export function sendDocsFile(ctx: Context): void {
  const { file } = ctx.params as { file: string };
  ctx.set('Cache-Control', 'public, max-age=3600');
  if (file === 'start.js') {
    ctx.type = 'application/javascript';
    ctx.body = START;
    return;
  }
  const type = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  if (!type) throw notFound('File');
  ctx.type = type;
  ctx.body = createReadStream(path.join(FOLDER, file));
}
