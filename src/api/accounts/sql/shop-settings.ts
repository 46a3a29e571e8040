import { statement } from '../../../platform/database/statement';
import type { DocumentLocale, ReserveMoment } from '../domain/shop-settings';

/** The one row of the shop's settings, by its attribute names; null where nothing is set. */
export interface ShopRow {
  documentId: string;
  name: string | null;
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
  vatRate: string | number | null;
  currency: string | null;
  timezone: string | null;
  numberYear: boolean;
  numberPrefix: string | null;
  numberDigits: number;
  reserveAt: ReserveMoment;
  ageLimitHours: number;
  quoteValidityDays: number;
  documentLocale: DocumentLocale;
  logoHash: string | null;
  version: number;
  editedBy: string | null;
  editedAt: Date | null;
}

const ROW = `document_id as "documentId", name, legal_name as "legalName", inn, kpp, ogrn, address, phone, email, site, bank, bik, account,
  correspondent_account as "correspondentAccount", director, accountant, vat_rate as "vatRate", currency, timezone,
  number_year as "numberYear", number_prefix as "numberPrefix", number_digits as "numberDigits", reserve_at as "reserveAt",
  age_limit_hours as "ageLimitHours", quote_validity_days as "quoteValidityDays", document_locale as "documentLocale",
  logo_hash as "logoHash", version, edited_by as "editedBy", edited_at as "editedAt"`;

/** The settings as they are now. */
export const readShop = statement<[], ShopRow>('read_shop_settings', `select ${ROW} from shop_settings`);

/** The settings, locked for the rest of the transaction. */
export const lockShop = statement<[], ShopRow>('lock_shop_settings', `select ${ROW} from shop_settings for update`);

const EDITED = `edited_by = $2, edited_at = date_trunc('milliseconds', now()), updated_at = timezone('UTC', now())`;

/** Writes every field from one JSON value (the attribute names) and raises the version. */
export const writeShop = statement<[row: string, editor: string], ShopRow>(
  'write_shop_settings',
  `update shop_settings set (name, legal_name, inn, kpp, ogrn, address, phone, email, site, bank, bik, account, correspondent_account,
     director, accountant, vat_rate, currency, timezone, number_year, number_prefix, number_digits, reserve_at, age_limit_hours,
     quote_validity_days, document_locale) =
     (select n.* from json_to_record($1::json) as n (name text, "legalName" text, inn text, kpp text, ogrn text, address text, phone text,
       email text, site text, bank text, bik text, account text, "correspondentAccount" text, director text, accountant text,
       "vatRate" numeric, currency text, timezone text, "numberYear" boolean, "numberPrefix" text, "numberDigits" int, "reserveAt" text,
       "ageLimitHours" int, "quoteValidityDays" int, "documentLocale" text)),
     version = version + 1, ${EDITED} returning ${ROW}`,
);

/** Names another logo, or none. The version stays: the picture is no part of the form. */
export const writeLogo = statement<[hash: string | null, editor: string], ShopRow>(
  'write_shop_logo',
  `update shop_settings set logo_hash = $1, ${EDITED} returning ${ROW}`,
);
