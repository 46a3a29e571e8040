import type { IntlShape } from 'react-intl';
import { COLUMN_OF, CUSTOMER_FIELDS, type CustomerField } from '../../../../../api/crm/domain/customer';
import type { Formats } from '../ui/formats';

/** A field's value as people read it; nothing is empty text. */
export function fieldValue(field: CustomerField, value: string, intl: IntlShape, formats: Formats): string {
  switch (field) {
    case 'phone':
      return formats.phone(value);
    case 'birthDate':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(`${value}T12:00:00Z`) : value;
    case 'sex':
      return intl.formatMessage({ id: `desk.customers.sex.${value === 'female' || value === 'male' ? value : 'unknown'}` });
    default:
      return value;
  }
}

/** The name of a field by its own or its column's name; null for what is none. */
export function fieldName(name: string, intl: IntlShape): string | null {
  const field = CUSTOMER_FIELDS.find((known) => known === name || COLUMN_OF[known] === name);
  if (field) return intl.formatMessage({ id: `desk.customers.field.${field}` });
  return name === 'tags' ? intl.formatMessage({ id: 'desk.customers.column.tags' }) : null;
}
