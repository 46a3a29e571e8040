import { z } from 'zod';
import { centsFromWire, MAX_PRICE_CENTS, type Cents } from '../../../kernel/money';
import { DEFAULT_PRICE_RANGE } from '../domain/import/draw-price';
import { IMPORT_LIMITS, SOURCE_FORMATS } from '../domain/import/source-row';

const price = z.coerce
  .number()
  .min(0)
  .max(MAX_PRICE_CENTS / 100)
  .transform((amount, context): Cents => {
    const minor = centsFromWire(amount);
    if (minor !== null) return minor;
    context.addIssue('takes at most two decimals');
    return z.NEVER;
  });

const selector = z.string().trim().min(1).max(500);

/** `--selectors`: CSS selectors by field; `@name` at the end of one takes an attribute. */
export const selectorMapSchema = z.strictObject({
  item: selector,
  title: selector.optional(),
  description: selector.optional(),
  price: selector.optional(),
  image: selector.optional(),
  link: selector.optional(),
  sku: selector.optional(),
});

/** What an import is asked to do. `stock` is the receipt of created products whose source names no quantity. */
export const importCommandSchema = z
  .strictObject({
    source: z.string().trim().min(1).max(IMPORT_LIMITS.urlLength),
    format: z.enum(SOURCE_FORMATS).optional(),
    limit: z.coerce.number().int().min(1).max(IMPORT_LIMITS.maxRows).default(IMPORT_LIMITS.defaultRows),
    priceFrom: price.default(DEFAULT_PRICE_RANGE.from),
    priceTo: price.default(DEFAULT_PRICE_RANGE.to),
    seed: z.string().max(200).default(DEFAULT_PRICE_RANGE.seed),
    stock: z.coerce.number().int().min(0).max(IMPORT_LIMITS.maxQuantity).default(0),
    selectors: selectorMapSchema.optional(),
    allowPrivate: z.boolean().default(false),
    dryRun: z.boolean().default(false),
  })
  .refine((command) => command.priceFrom <= command.priceTo, { path: ['priceTo'], message: 'must not be below priceFrom' });

export type ImportCommand = z.output<typeof importCommandSchema>;
