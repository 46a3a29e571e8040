import { z } from 'zod';
import { isLocalPartTooLong, visibleLine } from '../../../kernel/text';
import { CUSTOMER_CATEGORIES } from '../domain/category';
import { CUSTOMER_FIELDS, SEXES } from '../domain/customer';

/** A document id as the API gives it. */
export const documentIdField = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId');
export const idParams = z.strictObject({ id: documentIdField });
/** `populate` and `fields` are accepted because Strapi's clients send them; the answer is the same without. */
export const singleQuery = z.strictObject({ populate: z.unknown().optional(), fields: z.unknown().optional() });

const text = (max: number) => z.string().trim().max(max, `must be at most ${max} characters`);
const line = (max: number) => z.string().overwrite(visibleLine).max(max, `must be at most ${max} characters`);

/** A day of the calendar, `1990-05-17`. */
export const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 1990-05-17')
  .refine((day) => {
    const moment = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
  }, 'is not a date of the calendar');

export const tagNameField = line(60).min(1, 'must not be empty');
export const tagNamesField = z.array(tagNameField).max(50, 'must be at most 50 tags');
export const categoryField = z.enum(CUSTOMER_CATEGORIES, `must be one of ${CUSTOMER_CATEGORIES.join(', ')}`);
export const sexField = z.enum(SEXES, `must be one of ${SEXES.join(', ')}`);
export const noteField = text(5000).min(1, 'must not be empty');

const mailbox = z
  .email('must be an e-mail address')
  .max(254)
  .refine((email) => !isLocalPartTooLong(email), 'must have at most 64 characters before the @');

/** What people type of a customer; empty text counts as nothing. Statistics are never typed. */
export const customerFields = {
  name: line(200).nullish(),
  shortName: line(100).nullish(),
  phone: text(50).nullish(),
  email: z.union([z.literal(''), mailbox]).nullish(),
  city: line(200).nullish(),
  address: text(1000).nullish(),
  sex: sexField.nullish(),
  birthDate: z.union([z.literal(''), dayField]).nullish(),
  socialStatus: line(100).nullish(),
  tags: tagNamesField.optional(),
};

/** What fields held when somebody began to edit them; compared with what is stored, so anything may be said. */
export const expectedFields = z.partialRecord(z.enum(CUSTOMER_FIELDS), z.string().max(1000).nullable());
