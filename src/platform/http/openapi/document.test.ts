import { z } from 'zod';
import { endpoint } from '../endpoint';
import { openApiDocument } from './document';

const tree: z.ZodType = z.lazy(() => z.object({ children: z.array(tree) }));

const readQuote = endpoint({
  method: 'GET',
  path: '/orders/:id/quotes/:version.pdf',
  handler: 'quote.read',
  tag: 'Orders',
  summary: 'Read a quote',
  params: z.strictObject({ id: z.string(), version: z.coerce.number().int() }),
  response: { status: 200, contentType: 'application/pdf' },
});

const placeOrder = endpoint({
  method: 'POST',
  path: '/orders',
  handler: 'order.create',
  tag: 'Orders',
  summary: 'Place an order',
  query: z.strictObject({ filters: z.unknown().optional(), pagination: z.strictObject({ page: z.string() }).optional(), dry: z.string() }),
  body: z.strictObject({ quantity: z.number().int().min(1), at: z.string().transform((text) => new Date(text)) }),
  response: { status: 201, schema: z.object({ data: tree }) },
  refusals: { OUT_OF_STOCK: 'Not enough of a product' },
});

const document = openApiDocument(
  [placeOrder, readQuote].map((one) => ({ api: 'orders', endpoint: one })),
  { version: '1.2.3', url: 'https://shop.example' },
);
const operation = (path: string, method: string) =>
  document.paths[path]?.[method] as Record<string, unknown> & { parameters: Record<string, unknown>[]; responses: Record<string, unknown> };

describe('the OpenAPI document', () => {
  it('names itself and its server', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Artel API', version: '1.2.3' },
      servers: [{ url: 'https://shop.example' }],
    });
  });

  it('writes path parameters in braces and requires them', () => {
    const { parameters } = operation('/api/orders/{id}/quotes/{version}.pdf', 'get');
    expect(parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['id', 'path', true],
      ['version', 'path', true],
    ]);
  });

  it('puts a body into its envelope and shows what goes in', () => {
    const { requestBody } = operation('/api/orders', 'post');
    const at = { type: 'string' };
    expect(requestBody).toMatchObject({
      content: { 'application/json': { schema: { required: ['data'], properties: { data: { properties: { at } } } } } },
    });
  });

  it('asks for an Idempotency-Key where something is written, and only there', () => {
    const names = (path: string, method: string): unknown[] => operation(path, method).parameters.map(({ name }) => name);
    expect(names('/api/orders', 'post')).toContain('Idempotency-Key');
    expect(names('/api/orders/{id}/quotes/{version}.pdf', 'get')).not.toContain('Idempotency-Key');
  });

  it('writes nested query keys as deep objects', () => {
    const { parameters } = operation('/api/orders', 'post');
    expect(parameters.find(({ name }) => name === 'pagination')).toMatchObject({ style: 'deepObject', required: false });
    expect(parameters.find(({ name }) => name === 'filters')).toMatchObject({
      style: 'deepObject',
      schema: { additionalProperties: true },
    });
    expect(parameters.find(({ name }) => name === 'dry')).toMatchObject({ required: true, schema: { type: 'string' } });
  });

  it('lists the codes of refusals', () => {
    expect(operation('/api/orders', 'post').description).toContain('`OUT_OF_STOCK`: Not enough of a product');
  });

  it('has every schema that it refers to', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(3);
    for (const [, kind, name] of references) expect(document.components).toHaveProperty([kind ?? '', name ?? '']);
    expect(JSON.stringify(document)).not.toContain('#/$defs/');
  });
});
