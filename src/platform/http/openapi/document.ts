import type { Endpoint } from '../endpoint';
import type { SharedSchemas } from './json-schema';
import { operationOf } from './operation';
import { documentedPath } from './parameters';

/** An endpoint and the API folder it belongs to, as `registeredEndpoints()` gives them. */
export interface DocumentedEndpoint {
  api: string;
  endpoint: Endpoint;
}

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, object>>;
  components: { schemas: SharedSchemas; responses: Record<string, object>; securitySchemes: Record<string, object> };
}

const ERROR: object = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer', description: 'The HTTP status' },
        name: { type: 'string' },
        message: { type: 'string', description: 'For people: names the field and the fix' },
        details: {
          type: 'object',
          properties: { code: { type: 'string', description: 'Stable, for programs; each call lists its own' } },
          additionalProperties: true,
        },
      },
    },
  },
};

const REFUSALS: Record<string, string> = {
  Invalid: 'A value is wrong; `details.code` is `VALIDATION_FAILED` and `details.errors` names every field',
  Unauthorized: 'The token is wrong, expired or belongs to an ended session',
  Forbidden: 'This kind of person may not do this kind of thing; `FORBIDDEN`',
  NotFound: "No such thing, or it is another person's; `NOT_FOUND`",
  Conflict: 'The present state does not allow it, or `IDEMPOTENCY_MISMATCH`; the code says which',
  Refusal: 'Any other refusal, in the same envelope',
};

const DESCRIPTION =
  'Bodies are `{ "data": {…} }`, answers `{ "data", "meta" }`, ids are document ids. Money is a number with at most two decimals. ' +
  'Refusals carry a stable `details.code`.';

/** Describes the endpoints; tags and paths in alphabetical order, so that equal servers give equal documents. */
export function openApiDocument(
  endpoints: readonly DocumentedEndpoint[],
  { version, url }: { version: string; url: string },
): OpenApiDocument {
  const schemas: SharedSchemas = { Error: ERROR as SharedSchemas[string] };
  const paths: OpenApiDocument['paths'] = {};
  const inOrder = [...endpoints].sort((a, b) => (a.endpoint.path < b.endpoint.path ? -1 : 1));
  const taken = new Set<string>();
  for (const { api, endpoint } of inOrder) {
    const path = documentedPath(endpoint.path);
    const method = endpoint.method.toLowerCase();
    // PUT and PATCH may share a handler; generators of clients need an id for each.
    const handlerId = `${api}.${endpoint.handler}`;
    const operationId = taken.has(handlerId) ? `${handlerId}.${method}` : handlerId;
    taken.add(operationId);
    paths[path] = { ...paths[path], [method]: operationOf(operationId, endpoint, schemas) };
  }
  const tags = [...new Set(endpoints.map(({ endpoint }) => endpoint.tag))].sort().map((name) => ({ name }));
  return {
    openapi: '3.1.0',
    info: { title: 'Artel API', version, description: DESCRIPTION },
    servers: [{ url }],
    tags,
    paths,
    components: { schemas, responses: refusals(), securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  };
}

function refusals(): Record<string, object> {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  return Object.fromEntries(Object.entries(REFUSALS).map(([name, description]) => [name, { description, content }]));
}
