import type { DocumentLocale, Numbering, ReserveMoment, ShopDetails } from './shop-settings';

/** Details of the shop that are one line of text each. */
export const TEXT_FIELDS = [
  'name',
  'legalName',
  'inn',
  'kpp',
  'ogrn',
  'address',
  'phone',
  'email',
  'site',
  'bank',
  'bik',
  'account',
  'correspondentAccount',
  'director',
  'accountant',
] as const satisfies readonly (keyof ShopDetails)[];
export type TextField = (typeof TEXT_FIELDS)[number];

/** The settings as a form holds them: texts are never null, numbers are null while their field is empty. */
export type ShopForm = Record<TextField, string> & {
  vatRate: number | null;
  currency: string;
  timezone: string;
  numbering: Numbering;
  reserveAt: ReserveMoment;
  ageLimitHours: number | null;
  quoteValidityDays: number | null;
  documentLocale: DocumentLocale;
};
export type ShopFormField = keyof ShopForm;

/** The form's part of the settings that the server gives. */
export type SavedShop = { [Field in TextField]: string | null } & Omit<ShopForm, TextField>;

/** The settings as the form begins with them. */
export function shopFormOf(saved: SavedShop): ShopForm {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, saved[field] ?? ''])) as Record<TextField, string>;
  const { vatRate, currency, timezone, numbering, reserveAt, ageLimitHours, quoteValidityDays, documentLocale } = saved;
  return { ...texts, vatRate, currency, timezone, numbering, reserveAt, ageLimitHours, quoteValidityDays, documentLocale };
}

/** Names of the fields that differ. */
export function changedFields(base: ShopForm, draft: ShopForm): ShopFormField[] {
  return (Object.keys(base) as ShopFormField[]).filter((field) => !isSame(base[field], draft[field]));
}

/** Only what differs, to be sent. */
export function changesOf(base: ShopForm, draft: ShopForm): Partial<ShopForm> {
  return Object.fromEntries(changedFields(base, draft).map((field) => [field, draft[field]]));
}

/**
 * My changes on top of what somebody saved meanwhile; `disputed` are the fields that both of us changed, to different
 * values.
 */
export function rebased(base: ShopForm, draft: ShopForm, current: ShopForm): { draft: ShopForm; disputed: ShopFormField[] } {
  const mine = changedFields(base, draft);
  const theirs = new Set(changedFields(base, current));
  return {
    draft: { ...current, ...changesOf(base, draft) },
    disputed: mine.filter((field) => theirs.has(field) && !isSame(draft[field], current[field])),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
