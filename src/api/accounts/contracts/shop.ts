import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { DOCUMENT_LOCALES, isCurrency, isInn, isNumberPrefix, isTimeZone, RESERVE_MOMENTS } from '../domain/shop-settings';

/** The largest picture a logo may be given as, in bytes. */
export const LOGO_LIMIT_BYTES = 1024 * 1024;

/** One line of text without control characters. */
const line = (max: number) =>
  z
    .string({ error: 'must be a text' })
    .trim()
    .max(max, `must be at most ${max} characters`)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line');

/** A text that may be left empty: an empty one counts as none. */
const maybe = (schema: z.ZodType<string, string>) => z.union([z.literal('').transform(() => null), z.null(), schema]).optional();

const digits = (count: number) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^\\d{${count}}$`), `must be ${count} digits`);
const whole = (least: number, most: number) =>
  z
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);

const numberingField = z.strictObject({
  yearPrefix: z.boolean({ error: 'must be true or false' }),
  prefix: z
    .string()
    .trim()
    .refine(isNumberPrefix, 'must be at most 10 letters, digits, dots, dashes or underlines, and not end with a digit'),
  digits: whole(1, 10),
});

/** What the shop may set; a field left out stays as it is, null or an empty text clears it. */
export const shopFields = z.strictObject({
  name: line(100).min(1, 'must not be empty').optional(),
  legalName: maybe(line(200)),
  inn: maybe(z.string().trim().refine(isInn, 'must be 10 or 12 digits with right control digits')),
  kpp: maybe(
    z
      .string()
      .trim()
      .regex(/^\d{4}[\dA-Z]{2}\d{3}$/, 'must be 9 characters'),
  ),
  ogrn: maybe(
    z
      .string()
      .trim()
      .regex(/^(\d{13}|\d{15})$/, 'must be 13 or 15 digits'),
  ),
  address: maybe(line(300)),
  phone: maybe(line(50)),
  email: maybe(z.email('must be an e-mail address').max(254)),
  site: maybe(z.url({ protocol: /^https?$/, error: 'must be an address such as https://shop.example' }).max(200)),
  bank: maybe(line(200)),
  bik: maybe(digits(9)),
  account: maybe(digits(20)),
  correspondentAccount: maybe(digits(20)),
  director: maybe(line(100)),
  accountant: maybe(line(100)),
  vatRate: z
    .number({ error: 'must be a number' })
    .min(0, 'must be at least 0')
    .max(99, 'must be at most 99')
    .multipleOf(0.01, 'must have at most two decimals')
    .nullable()
    .optional(),
  currency: z.string().refine(isCurrency, 'must be a currency code such as RUB').nullable().optional(),
  timezone: z.string().max(64).refine(isTimeZone, 'must be a time zone such as Europe/Moscow').nullable().optional(),
  numbering: numberingField.optional(),
  reserveAt: z.enum(RESERVE_MOMENTS, `must be one of ${RESERVE_MOMENTS.join(', ')}`).optional(),
  ageLimitHours: whole(1, 8_760).optional(),
  quoteValidityDays: whole(1, 365).optional(),
  documentLocale: z.enum(DOCUMENT_LOCALES, `must be one of ${DOCUMENT_LOCALES.join(', ')}`).optional(),
});

const text = z.string().nullable();

/** The settings on the wire; `currency` and `timezone` are what counts, `defaults` what counts while nothing is set. */
export const shopBody = z
  .object({
    name: z.string(),
    legalName: text,
    inn: text,
    kpp: text,
    ogrn: text,
    address: text,
    phone: text,
    email: text,
    site: text,
    bank: text,
    bik: text,
    account: text,
    correspondentAccount: text,
    director: text,
    accountant: text,
    vatRate: z.number().nullable(),
    currency: z.string(),
    timezone: z.string(),
    defaults: z.object({ currency: z.string(), timezone: z.string() }),
    numbering: z.object({ yearPrefix: z.boolean(), prefix: z.string(), digits: z.number().int() }),
    reserveAt: z.enum(RESERVE_MOMENTS),
    ageLimitHours: z.number().int(),
    quoteValidityDays: z.number().int(),
    documentLocale: z.enum(DOCUMENT_LOCALES),
    /** Changes with the picture; null without one. */
    logo: z.object({ hash: z.string() }).nullable(),
    version: z.number().int(),
    editedBy: z.string().nullable(),
    editedAt: z.string().nullable(),
  })
  .meta({ id: 'ShopSettings' });

export type ShopBody = z.output<typeof shopBody>;
export type ShopFields = z.output<typeof shopFields>;

const tag = 'Shop';
const settings = { status: 200, schema: z.object({ data: shopBody }) };

export const readShopSettings = endpoint({
  method: 'GET',
  path: '/settings/shop',
  handler: 'shop.read',
  tag,
  summary: "The shop's settings",
  response: settings,
});

export const saveShopSettings = endpoint({
  method: 'PUT',
  path: '/settings/shop',
  handler: 'shop.save',
  tag,
  summary: "Change the shop's settings",
  body: shopFields.extend({ version: whole(1, 2_000_000_000) }),
  response: settings,
  refusals: { STALE_VERSION: 'Somebody saved after the version you sent; details hold the present settings.' },
});

export const uploadLogo = endpoint({
  method: 'POST',
  path: '/settings/shop/logo',
  handler: 'shop.uploadLogo',
  tag,
  summary: 'Give the shop a logo: a multipart form with one file, PNG, JPEG or WebP, at most 1 MB',
  idempotent: false,
  response: settings,
  refusals: { NOT_A_PICTURE: 'The file is no PNG, JPEG or WebP picture.', TOO_LARGE: 'The file is larger than 1 MB.' },
});

export const removeLogo = endpoint({
  method: 'DELETE',
  path: '/settings/shop/logo',
  handler: 'shop.removeLogo',
  tag,
  summary: 'Take the logo away',
  response: settings,
});

export const readLogo = endpoint({
  method: 'GET',
  path: '/settings/shop/logo',
  handler: 'shop.readLogo',
  tag,
  summary: 'The logo as PNG',
  query: z.strictObject({ hash: z.string().max(64).optional() }),
  response: { status: 200, contentType: 'image/png' },
});

export const publicShop = endpoint({
  method: 'GET',
  path: '/shop',
  handler: 'shop.find',
  tag,
  summary: 'The shop in a few words, for storefronts',
  auth: false,
  cacheable: true,
  response: {
    status: 200,
    schema: z.object({
      data: z
        .object({
          name: z.string(),
          currency: z.string(),
          timezone: z.string(),
          locale: z.enum(DOCUMENT_LOCALES),
          phone: text,
          email: text,
          address: text,
          site: text,
          /** Whether visitors may order without an account. */
          guestOrders: z.boolean(),
          /** The least age to sign up, in years; 0: none, the birth date is not asked for. */
          minAge: z.number().int(),
          /** Other services that people sign in by, as `GET /api/auth/:provider` names them. */
          signInBy: z.array(z.string()),
        })
        .meta({ id: 'Shop' }),
    }),
  },
});
