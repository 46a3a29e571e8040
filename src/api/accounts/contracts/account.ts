import { z } from 'zod';
import { isLocalPartTooLong, visibleLine } from '../../../kernel/text';
import { USER_TYPES } from './actor';

/** The shortest password a person may choose, in characters. */
export const MIN_PASSWORD = 10;

/** bcrypt reads no further than this many bytes. */
const MAX_PASSWORD_BYTES = 72;

/** A password somebody chooses. */
export const newPassword = z
  .string()
  .min(MIN_PASSWORD, `must have at least ${MIN_PASSWORD} characters`)
  .refine((text) => text.trim() !== '', 'must not be blanks only')
  .refine((text) => new TextEncoder().encode(text).length <= MAX_PASSWORD_BYTES, `must have at most ${MAX_PASSWORD_BYTES} bytes`);

/** A password somebody types to prove who they are. */
export const givenPassword = z.string().min(1).max(1000);

/** An e-mail address of a person. */
export const emailAddress = z
  .email('must be an e-mail address')
  .max(254)
  .refine((email) => !isLocalPartTooLong(email), 'must have at most 64 characters before the @');

/** A sign-in name; often the e-mail again. */
export const username = z.string().overwrite(visibleLine).min(3).max(254);

/** A person's name as they write it. */
export const personName = z.string().overwrite(visibleLine).min(1).max(200);

/** A phone as a contact: any notation, but a number. */
export const contactPhone = z
  .string()
  .overwrite(visibleLine)
  .max(40)
  .refine((text) => /^[+\d][\d\s().\u2010-\u2015-]*$/u.test(text) && text.replace(/\D/g, '').length >= 5, 'must be a phone number');

/** The languages that letters and pages speak. */
export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A day of birth, `YYYY-MM-DD`, neither in the future nor before 1900. */
export const birthDateField = z.iso
  .date('must be a date such as 1990-12-31')
  .refine((date) => date >= '1900-01-01' && date <= new Date().toISOString().slice(0, 10), 'must be a day between 1900 and today');

/** What a person sees of their own account. Times are ISO 8601 in UTC. */
export const ownAccountSchema = z.object({
  id: z.number().int(),
  documentId: z.string(),
  username: z.string(),
  email: z.string(),
  provider: z.string().nullable(),
  confirmed: z.boolean(),
  blocked: z.boolean(),
  type: z.enum(USER_TYPES),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  birthDate: z.string().nullable(),
  sex: z.enum(['female', 'male', 'unknown']),
  city: z.string().nullable(),
  language: z.enum(LANGUAGES).nullable(),
  /** Path of the picture, for a signed-in request of the same person; changes with the picture. */
  picture: z.string().nullable(),
  hasPassword: z.boolean(),
  /** Services the person signs in by. */
  identities: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type OwnAccount = z.output<typeof ownAccountSchema>;

/** The answer of every way of signing in; `deviceId` sent along next time keeps this device from others' lockouts. */
export const signedInSchema = z.object({
  jwt: z.string(),
  refreshToken: z.string(),
  deviceId: z.string(),
  user: ownAccountSchema,
});
export type SignedIn = z.output<typeof signedInSchema>;
