import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { centsFromWire, MAX_PRICE_CENTS } from '../../../kernel/money';
import { MAX_DESCRIPTION_LENGTH, MAX_NAME_LENGTH, MAX_THRESHOLD } from '../domain/product-rules';
import { MAX_SKU_LENGTH, MAX_SLUG_LENGTH, readSlug } from '../domain/slug';
import { MANUAL_KINDS, MAX_QUANTITY, MOVEMENT_KINDS, quantityProblem } from '../domain/stock';
import { byId, categorySchema, oneOf, paginationSchema, productSchema, singleQuery } from './public';

const TAG = 'Catalogue';

const name = z.string().trim().min(1, 'must not be empty').max(MAX_NAME_LENGTH);
const slug = z.string().max(MAX_SLUG_LENGTH).refine((text) => readSlug(text).ok, 'takes a–z, digits and single hyphens');
const sku = z.string().trim().min(1, 'must not be empty').max(MAX_SKU_LENGTH).refine((text) => !/\p{C}/u.test(text), 'must be printable');
const price = z
  .number()
  .min(0)
  .max(MAX_PRICE_CENTS / 100)
  .refine((amount) => centsFromWire(amount) !== null, 'takes at most two decimals');

/** Points at a category or a tag: its documentId, or its slug (category) or name (tag). */
const reference = z.string().trim().min(1).max(MAX_NAME_LENGTH);

const productFields = {
  slug: slug.nullish(),
  sku: sku.nullish(),
  description: z.string().max(MAX_DESCRIPTION_LENGTH).nullish(),
  images: z.array(z.number().int().positive().max(2_147_483_647)).max(30).optional().describe('Ids that POST /api/upload gave'),
  category: reference.nullish(),
  tags: z.array(reference).max(50).optional().describe('An unknown name becomes a new tag'),
  lowStockThreshold: z.number().int().min(0).max(MAX_THRESHOLD).optional(),
};

/** Body of `POST /api/products`. */
export const newProductSchema = z.strictObject({ name, price, ...productFields });
export type NewProduct = z.output<typeof newProductSchema>;

/** Body of `PUT /api/products/:id`; only what is given changes. */
export const productChangesSchema = z.strictObject({ name: name.optional(), price: price.optional(), ...productFields, archived: z.boolean().optional() });
export type ProductChanges = z.output<typeof productChangesSchema>;

const writeRefusals = { DUPLICATE: 'The slug or the SKU is taken; `details.field` names which', IDEMPOTENCY_MISMATCH: 'The key was used with another request' };

/** `POST /api/products` */
export const createProduct = endpoint({
  method: 'POST', path: '/products', handler: 'product.create', tag: TAG,
  summary: 'Create a product', description: 'SKU and slug are drawn when absent. Stock starts at 0: record a receipt.',
  query: singleQuery, body: newProductSchema,
  response: { status: 201, schema: oneOf(productSchema) }, refusals: writeRefusals,
});

/** `PUT /api/products/:id` */
export const updateProduct = endpoint({
  method: 'PUT', path: '/products/:id', handler: 'product.update', tag: TAG,
  summary: 'Change a product', description: '`archived: true` takes it off sale, `archived: false` restores it.',
  params: byId, query: singleQuery, body: productChangesSchema,
  response: { status: 200, schema: oneOf(productSchema) }, refusals: writeRefusals,
});

/** `DELETE /api/products/:id` */
export const removeProduct = endpoint({
  method: 'DELETE', path: '/products/:id', handler: 'product.delete', tag: TAG,
  summary: 'Delete or archive a product',
  description: '204 when it is deleted; 200 with the archived product when orders or stock movements refer to it.',
  params: byId, response: { status: 204 },
});

const parent = reference.nullish();

/** Body of `POST /api/categories`. */
export const newCategorySchema = z.strictObject({ name, slug: slug.nullish(), parent });
export type NewCategory = z.output<typeof newCategorySchema>;

/** Body of `PUT /api/categories/:id`. */
export const categoryChangesSchema = z.strictObject({ name: name.optional(), slug: slug.nullish(), parent });
export type CategoryChanges = z.output<typeof categoryChangesSchema>;

/** `POST /api/categories` */
export const createCategory = endpoint({
  method: 'POST', path: '/categories', handler: 'category.create', tag: TAG, summary: 'Create a category',
  query: singleQuery, body: newCategorySchema, response: { status: 201, schema: oneOf(categorySchema) }, refusals: writeRefusals,
});

/** `PUT /api/categories/:id` */
export const updateCategory = endpoint({
  method: 'PUT', path: '/categories/:id', handler: 'category.update', tag: TAG, summary: 'Change a category',
  params: byId, query: singleQuery, body: categoryChangesSchema, response: { status: 200, schema: oneOf(categorySchema) }, refusals: writeRefusals,
});

/** `DELETE /api/categories/:id` */
export const removeCategory = endpoint({
  method: 'DELETE', path: '/categories/:id', handler: 'category.delete', tag: TAG, summary: 'Delete a category',
  description: 'Its products and inner categories stay, without it.', params: byId, response: { status: 204 },
});

/** Body of `POST /api/products/:id/stock`. */
export const stockChangeSchema = z
  .strictObject({
    kind: z.enum(MANUAL_KINDS),
    quantity: z.number().int().min(-MAX_QUANTITY).max(MAX_QUANTITY),
    note: z.string().trim().max(255).nullish(),
  })
  .superRefine(({ kind, quantity }, ctx) => {
    const problem = quantityProblem(kind, quantity);
    if (problem) ctx.addIssue({ code: 'custom', path: ['quantity'], message: problem });
  });
export type StockChange = z.output<typeof stockChangeSchema>;

/** One row of the stock ledger. */
export const movementSchema = z.object({
  documentId: z.string(),
  kind: z.enum(MOVEMENT_KINDS),
  onHandDelta: z.number().int(),
  reservedDelta: z.number().int(),
  note: z.string().nullable(),
  actor: z.object({ kind: z.string().nullable(), name: z.string().nullable() }),
  order: z.object({ documentId: z.string(), number: z.string() }).nullable(),
  at: z.string(),
});
export type MovementView = z.infer<typeof movementSchema>;

const levelSchema = z.object({ onHand: z.number().int(), reserved: z.number().int(), available: z.number().int() });

/** Stock after a change, and the movement that made it. */
export const stockChangedSchema = levelSchema.extend({ movement: movementSchema });
export type StockChanged = z.infer<typeof stockChangedSchema>;

/** `POST /api/products/:id/stock` */
export const changeStock = endpoint({
  method: 'POST', path: '/products/:id/stock', handler: 'stock.create', tag: TAG,
  summary: 'Record a receipt or an adjustment',
  description: 'A receipt adds 1 or more pieces; an adjustment adds or takes away.',
  params: byId, body: stockChangeSchema,
  response: { status: 201, schema: oneOf(stockChangedSchema) },
  refusals: { OUT_OF_STOCK: 'It would leave fewer than 0 or fewer than are reserved; `details` has onHand, reserved, available' },
});

const wholeNumber = z.string().regex(/^\d{1,7}$/, 'must be a whole number').transform(Number).refine((n) => n >= 1, 'must be 1 or more');

/** `pagination[page]` and `pagination[pageSize]` alone (pageSize above 100 counts as 100). */
export const pageQuery = z.strictObject({
  pagination: z.strictObject({ page: wholeNumber.default(1), pageSize: wholeNumber.transform((n) => Math.min(n, 100)).default(25) }).default({ page: 1, pageSize: 25 }),
  populate: z.unknown().optional(),
  fields: z.unknown().optional(),
});

/** `GET /api/products/:id/stock` */
export const readStock = endpoint({
  method: 'GET', path: '/products/:id/stock', handler: 'stock.find', tag: TAG,
  summary: 'Read stock and its movements, newest first', params: byId, query: pageQuery,
  response: { status: 200, schema: z.object({ data: levelSchema.extend({ movements: z.array(movementSchema) }), meta: z.object({ pagination: paginationSchema }) }) },
});

/** A product that asks for buying more. */
export const lowStockSchema = levelSchema.extend({
  documentId: z.string(),
  name: z.string(),
  sku: z.string(),
  lowStockThreshold: z.number().int(),
  alertRaisedAt: z.string().nullable(),
});
export type LowStockView = z.infer<typeof lowStockSchema>;

/** `GET /api/products/low-stock` */
export const listLowStock = endpoint({
  method: 'GET', path: '/products/low-stock', handler: 'stock.low', tag: TAG,
  summary: 'List products at or below their threshold, the most urgent first', query: pageQuery,
  response: { status: 200, schema: z.object({ data: z.array(lowStockSchema), meta: z.object({ pagination: paginationSchema }) }) },
});

/** What manager+ may call. */
export const staffEndpoints = [createProduct, updateProduct, removeProduct, createCategory, updateCategory, removeCategory, changeStock, readStock, listLowStock];
