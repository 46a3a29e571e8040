import { z } from 'zod';
import { visibleLine } from '../../../kernel/text';
import { centsFromWire, MAX_PRICE_CENTS, MAX_TOTAL_CENTS, type Cents } from '../../../kernel/money';
import { MAX_LINES, MAX_QUANTITY } from '../domain/lines';
import { CHANNELS, ORDER_STATUSES, PAYMENT_STATUSES } from '../domain/status';

/** A document id as the API gives it. */
export const documentIdField = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId');

/** A JSON number with at most two decimals, from zero → minor units. */
export function moneyField(maxCents: number = MAX_TOTAL_CENTS): z.ZodType<Cents, number> {
  return z
    .number({ error: 'must be a number' })
    .meta({ description: 'Amount with at most two decimals', multipleOf: 0.01, minimum: 0, maximum: maxCents / 100 })
    .transform((amount, ctx): Cents => {
      const money = centsFromWire(amount);
      if (money === null) ctx.addIssue({ code: 'custom', message: 'must have at most two decimals' });
      else if (money < 0) ctx.addIssue({ code: 'custom', message: 'must not be negative' });
      else if (money > maxCents) ctx.addIssue({ code: 'custom', message: `must be at most ${maxCents / 100}` });
      else return money;
      return z.NEVER;
    });
}

export const priceField = moneyField(MAX_PRICE_CENTS);

export const quantityField = z
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(MAX_QUANTITY, `must be at most ${MAX_QUANTITY}`);

export const linesField = z
  .array(z.strictObject({ product: documentIdField, quantity: quantityField }))
  .min(1, 'must have at least one line')
  .max(MAX_LINES, `must have at most ${MAX_LINES} lines`);

const text = (max: number) => z.string().trim().max(max, `must be at most ${max} characters`);

/** The buyer's contact; which phone is one is decided with the shop's region by the service. */
export const contactField = z.strictObject({
  name: z.string().overwrite(visibleLine).max(200, 'must be at most 200 characters').nullish(),
  phone: text(50).nullish(),
  email: z.union([z.literal(''), z.email('must be an e-mail address').max(254)]).nullish(),
});

export const deliveryField = z.strictObject({ city: text(200).nullish(), address: text(1000).nullish() });
export const commentField = text(5000);
export const versionField = z.number({ error: 'must be a number' }).int().min(1).max(2_000_000_000);
export const statusField = z.enum(ORDER_STATUSES, `must be one of ${ORDER_STATUSES.join(', ')}`);
export const paymentField = z.enum(PAYMENT_STATUSES, `must be one of ${PAYMENT_STATUSES.join(', ')}`);
export const channelField = z.enum(CHANNELS, `must be one of ${CHANNELS.join(', ')}`);
export const idParams = z.strictObject({ id: documentIdField });
