import { normaliseEmail, normalisePhone } from '../../../kernel/phone';
import { isLocalPartTooLong, visibleLine } from '../../../kernel/text';
import { ok, refused, type Result } from '../../../kernel/result';

export const SEXES = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

/** A customer's own fields as somebody typed them; a field left out stays as it is, empty text and null empty it. */
export interface TypedCustomer {
  name?: string | null;
  shortName?: string | null;
  phone?: string | null;
  email?: string | null;
  city?: string | null;
  address?: string | null;
  sex?: Sex | null;
  birthDate?: string | null;
  socialStatus?: string | null;
}

/** The same as stored: columns of the table; phone in E.164, e-mail lower-cased, nothing as null. */
export type CustomerColumns = Partial<Record<CustomerColumn, string | null>>;

export const COLUMN_OF = {
  name: 'name',
  shortName: 'short_name',
  phone: 'phone',
  email: 'email',
  city: 'city',
  address: 'address',
  sex: 'sex',
  birthDate: 'birth_date',
  socialStatus: 'social_status',
} as const satisfies Record<keyof TypedCustomer, string>;

export type CustomerField = keyof typeof COLUMN_OF;
export type CustomerColumn = (typeof COLUMN_OF)[CustomerField];
export const CUSTOMER_FIELDS = Object.keys(COLUMN_OF) as CustomerField[];

/** Why typed fields are not those of a customer, and which field it is. */
export interface CustomerFault {
  fault: 'bad-phone' | 'bad-email' | 'born-in-future' | 'born-too-long-ago' | 'unreachable';
  field: CustomerField;
}

/** Nobody alive was born before. */
const EARLIEST_BIRTH = '1900-01-01';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Typed fields → columns. `region` reads phones without a country code; `today` is `YYYY-MM-DD`. */
export function columnsOf(typed: TypedCustomer, region: string, today: string): Result<CustomerColumns, CustomerFault> {
  const columns: CustomerColumns = {};
  for (const field of CUSTOMER_FIELDS) {
    if (typed[field] === undefined) continue;
    const text = typed[field] ?? '';
    columns[COLUMN_OF[field]] = (field === 'address' ? text.trim() : visibleLine(text)) || null;
  }
  if (columns.sex === null) columns.sex = 'unknown';
  if (columns.phone) {
    const phone = normalisePhone(columns.phone, region);
    if (!phone) return refused({ fault: 'bad-phone', field: 'phone' });
    columns.phone = phone;
  }
  if (columns.email) {
    columns.email = normaliseEmail(columns.email);
    if (!EMAIL.test(columns.email) || isLocalPartTooLong(columns.email)) return refused({ fault: 'bad-email', field: 'email' });
  }
  if (columns.birth_date && columns.birth_date > today) return refused({ fault: 'born-in-future', field: 'birthDate' });
  if (columns.birth_date && columns.birth_date < EARLIEST_BIRTH) return refused({ fault: 'born-too-long-ago', field: 'birthDate' });
  return ok(columns);
}

/** What the fields of a customer held when somebody read them. */
export type ExpectedCustomer = Partial<Record<CustomerField, string | null>>;

/** The fields whose stored value is neither what an editor saw nor what is to be written now. */
export function staleFields(
  stored: Readonly<Record<CustomerColumn, string | null>>,
  expected: ExpectedCustomer,
  written: CustomerColumns,
): CustomerField[] {
  return CUSTOMER_FIELDS.filter((field) => {
    if (expected[field] === undefined) return false;
    const column = COLUMN_OF[field];
    const seen = expected[field]?.trim() || (field === 'sex' ? 'unknown' : null);
    const value = stored[column] ?? (field === 'sex' ? 'unknown' : null);
    return value !== seen && value !== written[column];
  });
}

/** Somebody to reach or at least to call by a name: data-model.md asks for a phone, an e-mail or a short name. */
export function isReachable(customer: { phone?: string | null; email?: string | null; short_name?: string | null }): boolean {
  return Boolean(customer.phone || customer.email || customer.short_name);
}
