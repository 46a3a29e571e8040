import type { Context as KoaContext } from 'koa';
import { z } from 'zod';
import type { Endpoint } from './endpoint';
import { Refusal } from './refusal';

type Issue = z.core.$ZodIssue;
type Problem = { path: (string | number)[]; message: string; name: string };

/** Parses a request by its endpoint's schemas. Throws a 400 that names every wrong field, the first one in its message. */
export function readInput(definition: Endpoint, ctx: KoaContext): { params: unknown; query: unknown; body: unknown } {
  // The query first: an unknown key there is said even where the path names nothing.
  refuseInheritedNames(ctx.querystring);
  const query = parse(definition.query ?? z.strictObject({}), ctx.query, 'query');
  return {
    params: definition.params ? parse(definition.params, namedParams(ctx.params as Record<string, string>), 'params') : {},
    query,
    body: definition.body ? parse(definition.body, unwrap((ctx.request as { body?: unknown }).body), 'body') : undefined,
  };
}

/** The params a path names; the router adds numbered ones for the wildcards of middlewares it passed. */
function namedParams(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !/^\d+$/.test(name)));
}

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The query parser drops keys that every object inherits (`filters[constructor]`); a caller would believe they had filtered. */
function refuseInheritedNames(querystring: string): void {
  const steps = querystring.split('&').flatMap((pair) => (pair.split('=')[0] ?? '').split(/\[|%5B/i));
  const inherited = steps.map((step) => step.replace(/(\]|%5D)$/i, '')).find((step) => INHERITED.has(step));
  if (inherited) throw problems([{ path: [inherited], message: 'is not known here', name: 'unknown' }], 'query');
}

/** `{ "data": {…} }` → the inner object; a bare object stays as it is; an empty body counts as `{}`. */
function unwrap(body: unknown): unknown {
  if (body === undefined || body === null || body === '') return {};
  if (typeof body !== 'object' || Array.isArray(body)) return body;
  if (!('data' in body)) return body;
  const { data, ...others } = body as { data: unknown };
  const stray = Object.keys(others)[0];
  if (stray !== undefined) throw problems([{ path: [stray], message: 'is not known beside "data"', name: 'unknown' }], 'body');
  return data ?? {};
}

function parse(schema: z.ZodType, value: unknown, part: 'params' | 'query' | 'body'): unknown {
  if (holds(value, (text) => text.includes('\0')))
    throw problems([{ path: [], message: 'must not contain the NUL character', name: 'nul' }], part);
  if (holds(value, (text) => LONE_SURROGATE.test(text)))
    throw problems([{ path: [], message: 'must be whole Unicode text', name: 'unicode' }], part);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw problems(parsed.error.issues.flatMap(problemsOf), part);
}

function problemsOf(issue: Issue): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is not known here', name: 'unknown' }));
  }
  return [{ path, message: issue.message, name: issue.code }];
}

function problems(errors: Problem[], part: string): Refusal {
  const [first] = errors;
  const field = first && first.path.length > 0 ? first.path.join('.') : part;
  return new Refusal(400, `${field}: ${first?.message ?? 'is not valid'}`, { code: 'VALIDATION_FAILED', in: part, errors });
}

/** Half of a pair of UTF-16 units, which no UTF-8 can hold. */
const LONE_SURROGATE = /\p{Cs}/u;

/** Whether a text in it, names of fields too, is such a one. */
function holds(value: unknown, is: (text: string) => boolean): boolean {
  if (typeof value === 'string') return is(value);
  if (Array.isArray(value)) return value.some((inner) => holds(inner, is));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).some(([key, inner]) => is(key) || holds(inner, is));
  }
  return false;
}
