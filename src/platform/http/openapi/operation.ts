import type { Endpoint } from '../endpoint';
import { jsonSchemaOf, type SharedSchemas } from './json-schema';
import { parametersOf, takesIdempotencyKey } from './parameters';

/** One operation of the document: what the endpoint takes, what it answers, how it refuses. */
export function operationOf(operationId: string, endpoint: Endpoint, shared: SharedSchemas): object {
  const scope = operationId.replace(/\W+/g, '_');
  return {
    operationId,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: descriptionOf(endpoint),
    parameters: parametersOf(endpoint, shared, scope),
    ...(endpoint.body ? { requestBody: requestBodyOf(endpoint.body, shared, scope) } : {}),
    responses: { [endpoint.response.status]: responseOf(endpoint, shared, scope), ...refusalsOf(endpoint) },
    // What a role may do is set in the panel; without a token the caller is a visitor.
    security: endpoint.auth === false ? [] : [{ bearer: [] }, {}],
  };
}

function descriptionOf({ description, refusals }: Endpoint): string | undefined {
  const codes = Object.entries(refusals ?? {}).map(([code, meaning]) => `- \`${code}\`: ${meaning}`);
  const parts = [description, codes.length > 0 ? `Refusal codes:\n\n${codes.join('\n')}` : undefined].filter(Boolean);
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}

function requestBodyOf(body: NonNullable<Endpoint['body']>, shared: SharedSchemas, scope: string): object {
  const inner = jsonSchemaOf(body, 'input', { shared, scope: `${scope}_in` });
  const schema = { type: 'object', required: ['data'], properties: { data: inner }, additionalProperties: false };
  return { required: true, description: 'The bare inner object is accepted too', content: { 'application/json': { schema } } };
}

function responseOf({ response }: Endpoint, shared: SharedSchemas, scope: string): object {
  const description = response.description ?? (response.status === 201 ? 'Created' : 'Done');
  if (response.status === 204) return { description };
  const type = response.contentType ?? 'application/json';
  const schema = response.schema ? jsonSchemaOf(response.schema, 'output', { shared, scope: `${scope}_out` }) : {};
  return { description, content: { [type]: { schema } } };
}

function refusalsOf(endpoint: Endpoint): Record<string, object> {
  const refusal = (name: string): object => ({ $ref: `#/components/responses/${name}` });
  return {
    400: refusal('Invalid'),
    ...(endpoint.auth === false ? {} : { 401: refusal('Unauthorized'), 403: refusal('Forbidden') }),
    ...(endpoint.path.includes(':') ? { 404: refusal('NotFound') } : {}),
    ...(takesIdempotencyKey(endpoint) ? { 409: refusal('Conflict') } : {}),
    default: refusal('Refusal'),
  };
}
