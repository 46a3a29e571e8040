/** When a storefront order takes its goods out of what is available. Each order keeps the answer it was placed with. */
export const RESERVE_MOMENTS = ['placed', 'confirmed'] as const;
export type ReserveMoment = (typeof RESERVE_MOMENTS)[number];

/** Languages of papers and letters. */
export const DOCUMENT_LOCALES = ['ru', 'en'] as const;
export type DocumentLocale = (typeof DOCUMENT_LOCALES)[number];

/** How order numbers look: own prefix, then the year and a dash, then the counter with leading zeros. The counter never starts again. */
export interface Numbering {
  yearPrefix: boolean;
  prefix: string;
  digits: number;
}

/** Who sells, as papers say it; null where the shop has not said. */
export interface ShopDetails {
  name: string;
  legalName: string | null;
  inn: string | null;
  kpp: string | null;
  ogrn: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  site: string | null;
  bank: string | null;
  bik: string | null;
  account: string | null;
  correspondentAccount: string | null;
  director: string | null;
  accountant: string | null;
}

/** Everything the shop decides about itself, with the environment's defaults filled in. */
export interface ShopSettings extends ShopDetails {
  /** Percent that prices include; null sells without VAT. */
  vatRate: number | null;
  /** ISO 4217. */
  currency: string;
  timezone: string;
  numbering: Numbering;
  reserveAt: ReserveMoment;
  /** Age in hours from which a waiting order is late. */
  ageLimitHours: number;
  quoteValidityDays: number;
  documentLocale: DocumentLocale;
  /** Names the kept logo; null without one. */
  logoHash: string | null;
  version: number;
}

/** The name of a shop that has not given one. */
export const DEFAULT_SHOP_NAME = 'Artel';

/** The shop before anybody has set anything. */
export function defaultShop(defaults: { currency: string; timezone: string }): ShopSettings {
  return {
    name: DEFAULT_SHOP_NAME,
    legalName: null,
    inn: null,
    kpp: null,
    ogrn: null,
    address: null,
    phone: null,
    email: null,
    site: null,
    bank: null,
    bik: null,
    account: null,
    correspondentAccount: null,
    director: null,
    accountant: null,
    vatRate: null,
    ...defaults,
    numbering: { yearPrefix: true, prefix: '', digits: 6 },
    reserveAt: 'placed',
    ageLimitHours: 24,
    quoteValidityDays: 14,
    documentLocale: 'ru',
    logoHash: null,
    version: 1,
  };
}

/** Who sells, without what the shop has decided about its work. */
export function detailsOf(shop: ShopDetails): ShopDetails {
  const { name, legalName, inn, kpp, ogrn, address, phone, email, site } = shop;
  const { bank, bik, account, correspondentAccount, director, accountant } = shop;
  return { name, legalName, inn, kpp, ogrn, address, phone, email, site, bank, bik, account, correspondentAccount, director, accountant };
}

/** An order's number; longer counters are never cut. The database writes the same (`orders/sql/insert-order.ts`). */
export function orderNumber({ yearPrefix, prefix, digits }: Numbering, counter: number, year: number): string {
  return `${prefix}${yearPrefix ? `${year}-` : ''}${String(counter).padStart(digits, '0')}`;
}

/**
 * True for what may stand before the counter: at most 10 letters, digits, dots, dashes or underlines, and no digit at the
 * end, where it would run into the counter and two orders could get one number.
 */
export function isNumberPrefix(text: string): boolean {
  return /^[\p{L}\d._-]{0,10}$/u.test(text) && !/\d$/.test(text);
}

const INN_WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** True for a Russian taxpayer number of a company (10 digits) or a person (12 digits) whose control digits are right. */
export function isInn(text: string): boolean {
  if (!/^(\d{10}|\d{12})$/.test(text)) return false;
  const digits = [...text].map(Number);
  const controlled = text.length === 10 ? [9] : [10, 11];
  return controlled.every((at) => {
    const weights = INN_WEIGHTS.slice(INN_WEIGHTS.length - at);
    const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
    return (sum % 11) % 10 === digits[at];
  });
}

/** True for an ISO 4217 code that can be formatted. */
export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

/** True for a time zone name that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
