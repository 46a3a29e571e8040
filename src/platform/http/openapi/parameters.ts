import type { Endpoint } from '../endpoint';
import { jsonSchemaOf, type JsonSchema, type SharedSchemas } from './json-schema';

const FILTERS =
  'Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not`';

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH`',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

/** `/orders/:id/quotes/:version.pdf` → `/api/orders/{id}/quotes/{version}.pdf`. */
export function documentedPath(path: string): string {
  return `/api${path.replace(/:(\w+)(\([^)]*\))?/g, '{$1}')}`;
}

/** True for calls that write and take an `Idempotency-Key`. */
export function takesIdempotencyKey({ method, idempotent }: Endpoint): boolean {
  return method !== 'GET' && idempotent !== false;
}

/** The parameters of a call: path, query and headers. */
export function parametersOf(endpoint: Endpoint, shared: SharedSchemas, scope: string): object[] {
  return [
    ...pathParameters(endpoint, shared, scope),
    ...queryParameters(endpoint, shared, scope),
    ...(takesIdempotencyKey(endpoint) ? [IDEMPOTENCY_KEY] : []),
  ];
}

function pathParameters({ path, params }: Endpoint, shared: SharedSchemas, scope: string): object[] {
  const { properties } = partsOf(params ? jsonSchemaOf(params, 'input', { shared, scope }) : {});
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: properties[name] ?? { type: 'string' },
  }));
}

function queryParameters({ query }: Endpoint, shared: SharedSchemas, scope: string): object[] {
  if (!query) return [];
  const { properties, required } = partsOf(jsonSchemaOf(query, 'input', { shared, scope }));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(name === 'filters' ? { description: FILTERS } : typeof schema.description === 'string' ? { description: schema.description } : {}),
    ...(name === 'filters' || schema.type === 'object' ? { style: 'deepObject', explode: true } : {}),
    schema: name === 'filters' ? { type: 'object', additionalProperties: true } : schema,
  }));
}

function partsOf(schema: JsonSchema): { properties: Record<string, JsonSchema>; required: string[] } {
  return { properties: (schema.properties ?? {}) as Record<string, JsonSchema>, required: (schema.required ?? []) as string[] };
}
