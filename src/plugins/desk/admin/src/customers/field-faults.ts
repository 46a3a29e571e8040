import type { IntlShape } from 'react-intl';
import { CUSTOMER_FIELDS, type CustomerField } from '../../../../../api/crm/domain/customer';
import { DeskError } from '../ui/desk-error';

/** Who holds a phone or an e-mail already. */
export interface Holder {
  field: 'phone' | 'email';
  documentId: string;
  name: string | null;
  isDeleted: boolean;
}

/** What a refusal says of single fields, in the reader's language. */
export type FieldFaults = Partial<Record<CustomerField, string>>;

/** The record that a write would have doubled, or null. */
export function holderOf(error: unknown): Holder | null {
  if (!(error instanceof DeskError) || error.code !== 'DUPLICATE') return null;
  const { customer, field } = error.details as { customer?: Omit<Holder, 'field'>; field?: string };
  return customer && (field === 'phone' || field === 'email') ? { ...customer, field } : null;
}

/** Which fields a refusal names, each with what to do about it. */
export function fieldFaultsOf(error: unknown, intl: IntlShape): FieldFaults {
  if (!(error instanceof DeskError) || error.status !== 400 || !Array.isArray(error.details.errors)) return {};
  const named = (error.details.errors as { path?: unknown[] }[]).flatMap(({ path }) => {
    const field = CUSTOMER_FIELDS.find((known) => path?.includes(known));
    return field ? [[field, intl.formatMessage({ id: `desk.customers.fault.${field}` })] as const] : [];
  });
  return Object.fromEntries(named);
}
