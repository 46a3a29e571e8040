import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { listQuerySchema } from '../../../platform/http/list-query';
import { categoryListSpec, productListSpec } from './product-list';

/** A document's id as it stands in a path. */
export const documentIdSchema = z.string().regex(/^[a-z0-9]{1,64}$/, 'is not an id');

/** `/:id` of every catalogue route. */
export const byId = z.strictObject({ id: documentIdSchema });

/** `populate` and `fields` are accepted because Strapi's clients send them; the answer is the same without. */
export const singleQuery = z.strictObject({ populate: z.unknown().optional(), fields: z.unknown().optional() });

const format = z.object({ url: z.string(), width: z.number().nullable(), height: z.number().nullable() });

/** A picture; `formats` has `thumbnail`, `small`, … when they were made. `id` is there for staff, who edit by it. */
export const imageSchema = z.object({
  id: z.number().int().optional(),
  url: z.string(),
  alternativeText: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  formats: z.record(z.string(), format),
});

/** A category as others mention it. */
export const categoryRefSchema = z.object({ documentId: z.string(), name: z.string(), slug: z.string() });

/** A category with the shelf it lies in. */
export const categorySchema = categoryRefSchema.extend({
  parent: categoryRefSchema.nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type CategoryView = z.infer<typeof categorySchema>;

/** A product on the wire. The last group of fields is there for manager+ only. */
export const productSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  slug: z.string(),
  sku: z.string(),
  description: z.string().nullable(),
  price: z.number(),
  available: z.number().int(),
  images: z.array(imageSchema),
  category: categoryRefSchema.nullable(),
  tags: z.array(z.object({ documentId: z.string(), name: z.string() })),
  createdAt: z.string(),
  updatedAt: z.string(),
  onHand: z.number().int().optional(),
  reserved: z.number().int().optional(),
  lowStockThreshold: z.number().int().optional(),
  archivedAt: z.string().nullable().optional(),
  barcode: z.string().nullable().optional(),
});
export type ProductView = z.infer<typeof productSchema>;

/** `meta.pagination` of the lists. */
export const paginationSchema = z.object({
  page: z.number().int(),
  pageSize: z.number().int(),
  pageCount: z.number().int().optional(),
  total: z.number().int().optional().describe('Exact to 10,000'),
  totalIsCapped: z.literal(true).optional(),
});

/** `{ data: […], meta: { pagination } }` of a list of these. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ data: z.array(item), meta: z.object({ pagination: paginationSchema }) });
}

/** `{ data: {…}, meta: {} }` of one of these. */
export function oneOf<T extends z.ZodType>(item: T) {
  return z.object({ data: item, meta: z.object({}) });
}

const TAG = 'Catalogue';

/** `GET /api/products` */
export const listProducts = endpoint({
  method: 'GET',
  cacheable: true,
  path: '/products',
  handler: 'product.find',
  tag: TAG,
  summary: 'List products',
  description:
    'Filters: name, sku, slug, price, category.slug, tags.name, createdAt, available; staff also archived. `_q` searches name, SKU and description. Archived products are listed to staff only, and only when `archived` is asked for.',
  query: listQuerySchema(productListSpec),
  response: { status: 200, schema: pageOf(productSchema) },
});

/** `GET /api/products/:id` */
export const getProduct = endpoint({
  method: 'GET',
  cacheable: true,
  path: '/products/:id',
  handler: 'product.findOne',
  tag: TAG,
  summary: 'Read one product',
  params: byId,
  query: singleQuery,
  response: { status: 200, schema: oneOf(productSchema) },
  refusals: { NOT_FOUND: 'No such product, or it is archived and the reader is not staff' },
});

/** `GET /api/categories` */
export const listCategories = endpoint({
  method: 'GET',
  cacheable: true,
  path: '/categories',
  handler: 'category.find',
  tag: TAG,
  summary: 'List categories',
  query: listQuerySchema(categoryListSpec),
  response: { status: 200, schema: pageOf(categorySchema) },
});

/** `GET /api/categories/:id` */
export const getCategory = endpoint({
  method: 'GET',
  cacheable: true,
  path: '/categories/:id',
  handler: 'category.findOne',
  tag: TAG,
  summary: 'Read one category',
  params: byId,
  query: singleQuery,
  response: { status: 200, schema: oneOf(categorySchema) },
});
