import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { centsFromWire, MAX_PRICE_CENTS } from '../../../kernel/money';
import { BARCODE, MAX_DESCRIPTION_LENGTH, MAX_NAME_LENGTH, MAX_THRESHOLD } from '../domain/product-rules';
import { MAX_SLUG_LENGTH, readSlug } from '../../../kernel/slug';
import { MAX_SKU_LENGTH } from '../domain/sku';
import { byId, categorySchema, oneOf, productSchema, singleQuery } from './public';

const TAG = 'Catalogue';

const name = z.string().trim().min(1, 'must not be empty').max(MAX_NAME_LENGTH);
const slug = z
  .string()
  .max(MAX_SLUG_LENGTH)
  .refine((text) => readSlug(text).ok, 'takes a–z, digits and single hyphens');
const sku = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(MAX_SKU_LENGTH)
  .refine((text) => !/\p{C}/u.test(text), 'must be printable');
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
  barcode: z.string().trim().regex(BARCODE, 'takes 4 to 48 letters a–z, digits and hyphens').nullish(),
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
export const productChangesSchema = z.strictObject({
  name: name.optional(),
  price: price.optional(),
  ...productFields,
  archived: z.boolean().optional(),
});
export type ProductChanges = z.output<typeof productChangesSchema>;

const writeRefusals = {
  DUPLICATE: 'The slug or the SKU is taken; `details.field` names which',
  IDEMPOTENCY_MISMATCH: 'The key was used with another request',
};

/** `POST /api/products` */
export const createProduct = endpoint({
  method: 'POST',
  path: '/products',
  handler: 'product.create',
  tag: TAG,
  summary: 'Create a product',
  description: 'SKU and slug are drawn when absent. Stock starts at 0: record a receipt.',
  query: singleQuery,
  body: newProductSchema,
  response: { status: 201, schema: oneOf(productSchema) },
  refusals: writeRefusals,
});

/** `PUT /api/products/:id` */
export const updateProduct = endpoint({
  method: 'PUT',
  path: '/products/:id',
  handler: 'product.update',
  tag: TAG,
  summary: 'Change a product',
  description: '`archived: true` takes it off sale, `archived: false` restores it.',
  params: byId,
  query: singleQuery,
  body: productChangesSchema,
  response: { status: 200, schema: oneOf(productSchema) },
  refusals: writeRefusals,
});

/** `DELETE /api/products/:id` */
export const removeProduct = endpoint({
  method: 'DELETE',
  path: '/products/:id',
  handler: 'product.delete',
  tag: TAG,
  summary: 'Delete or archive a product',
  description: '204 when it is deleted; 200 with the archived product when orders or stock movements refer to it.',
  params: byId,
  response: { status: 204 },
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
  method: 'POST',
  path: '/categories',
  handler: 'category.create',
  tag: TAG,
  summary: 'Create a category',
  query: singleQuery,
  body: newCategorySchema,
  response: { status: 201, schema: oneOf(categorySchema) },
  refusals: writeRefusals,
});

/** `PUT /api/categories/:id` */
export const updateCategory = endpoint({
  method: 'PUT',
  path: '/categories/:id',
  handler: 'category.update',
  tag: TAG,
  summary: 'Change a category',
  params: byId,
  query: singleQuery,
  body: categoryChangesSchema,
  response: { status: 200, schema: oneOf(categorySchema) },
  refusals: writeRefusals,
});

/** `DELETE /api/categories/:id` */
export const removeCategory = endpoint({
  method: 'DELETE',
  path: '/categories/:id',
  handler: 'category.delete',
  tag: TAG,
  summary: 'Delete a category',
  description: 'Its products and inner categories stay, without it.',
  params: byId,
  response: { status: 204 },
});
