import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pluginEndpoints } from '../src/api/accounts/services/guard-auth-routes';
import { registeredEndpoints, registerEndpoint } from '../src/platform/http/endpoint';
import { openApiDocument, type OpenApiDocument } from '../src/platform/http/openapi/document';

const load = createRequire(__filename);
const CONTEXTS = path.join(__dirname, '..', 'src', 'api');

/** The description of the REST API without a running server or a database: the same endpoints, registered by their routers. */
export function describeApi(): OpenApiDocument {
  for (const definition of pluginEndpoints) registerEndpoint('accounts', definition);
  for (const context of fs.readdirSync(CONTEXTS).sort()) {
    const router = path.join(CONTEXTS, context, 'routes', 'index.js');
    // A router is a module with side effects alone: it makes its endpoints known.
    if (fs.existsSync(router)) load(router);
  }
  return openApiDocument(registeredEndpoints(), { version: '0', url: 'https://shop.example' });
}
