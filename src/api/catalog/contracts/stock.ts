import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { MANUAL_KINDS, MAX_QUANTITY, MOVEMENT_KINDS, quantityProblem } from '../domain/stock';
import { byId, oneOf, paginationSchema } from './public';

const TAG = 'Catalogue';

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
  method: 'POST',
  path: '/products/:id/stock',
  handler: 'stock.create',
  tag: TAG,
  summary: 'Record a receipt or an adjustment',
  description: 'A receipt adds 1 or more pieces; an adjustment adds or takes away.',
  params: byId,
  body: stockChangeSchema,
  response: { status: 201, schema: oneOf(stockChangedSchema) },
  refusals: { OUT_OF_STOCK: 'It would leave fewer than 0 or fewer than are reserved; `details` has onHand, reserved, available' },
});

const wholeNumber = z
  .string()
  .regex(/^\d{1,7}$/, 'must be a whole number')
  .transform(Number)
  .refine((n) => n >= 1, 'must be 1 or more');

/** `pagination[page]` and `pagination[pageSize]` alone (pageSize above 100 counts as 100). */
export const pageQuery = z.strictObject({
  pagination: z
    .strictObject({ page: wholeNumber.default(1), pageSize: wholeNumber.transform((n) => Math.min(n, 100)).default(25) })
    .default({ page: 1, pageSize: 25 }),
  populate: z.unknown().optional(),
  fields: z.unknown().optional(),
});

/** `GET /api/products/:id/stock` */
export const readStock = endpoint({
  method: 'GET',
  path: '/products/:id/stock',
  handler: 'stock.find',
  tag: TAG,
  summary: 'Read stock and its movements, newest first',
  params: byId,
  query: pageQuery,
  response: {
    status: 200,
    schema: z.object({
      data: levelSchema.extend({ movements: z.array(movementSchema) }),
      meta: z.object({ pagination: paginationSchema }),
    }),
  },
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
  method: 'GET',
  path: '/products/low-stock',
  handler: 'stock.low',
  tag: TAG,
  summary: 'List products at or below their threshold, the most urgent first',
  query: pageQuery,
  response: { status: 200, schema: z.object({ data: z.array(lowStockSchema), meta: z.object({ pagination: paginationSchema }) }) },
});
