import type { IntlShape } from 'react-intl';
import type { AuditEntryBody } from '../../../../../api/accounts/contracts/audit';
import { changesOf } from '../../../../../api/accounts/domain/audit-changes';
import { FIELD_NAMES } from '../translations/field-names';
import type { Formats } from '../ui/formats';

/** One changed field in the reader's words. */
export interface ChangeWords {
  field: string;
  text: string;
}

/** The most fields that an entry names. */
const MOST_CHANGES = 6;
const MOST_LETTERS = 160;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Where the words for a field's values stand; other fields' are among the log's own. */
const VALUES: Record<string, string> = {
  type: 'desk.users.type',
  mode: 'desk.workstations.mode',
  kind: 'desk.workstations.kind',
  missing: 'desk.workstations.kind',
  sex: 'desk.customers.sex',
  category: 'desk.category',
  purpose: 'desk.customer.consent.purpose',
  channel: 'desk.customer.consent.channel',
  source: 'desk.customer.consent.source',
  basis: 'desk.erase.basis',
  onExisting: 'desk.import.existing',
  reserveAt: 'desk.settings.option.reserveAt',
};

/** Values that tell a reader nothing: that they changed is enough. */
const UNREADABLE = new Set(['rules', 'logoHash']);

/** `lastOrderDate` → `last order date`. */
function spelled(field: string): string {
  return field
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

function lowered(name: string): string {
  return /^.[^a-zа-яё]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** What was done. */
export function actionWords(intl: IntlShape, action: string): string {
  const id = `desk.audit.action.${action}`;
  return intl.messages[id] ? intl.formatMessage({ id }) : spelled(action.replace(/[.-]/g, ' '));
}

function fieldWords(intl: IntlShape, field: string): string {
  const id = `desk.audit.field.${field}`;
  if (intl.messages[id]) return intl.formatMessage({ id });
  const name = intl.locale === 'en' ? undefined : FIELD_NAMES[field];
  return name === undefined ? spelled(field) : lowered(name);
}

function stringWords(intl: IntlShape, formats: Formats, field: string, value: string): string {
  const ids = [`${VALUES[field] ?? 'desk.audit.value'}.${value}`, `desk.audit.value.${field}.${value}`];
  const id = ids.find((one) => intl.messages[one]);
  if (id) return intl.formatMessage({ id });
  if (field === 'phone') return formats.phone(value);
  if (MOMENT.test(value)) return formats.dateTime(value);
  // Noon is the same day in nearly every zone.
  if (DAY.test(value)) return formats.date(`${value}T12:00:00Z`);
  return value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
}

/** A value in words; empty where there is nothing. */
function valueWords(intl: IntlShape, formats: Formats, field: string, value: unknown): string {
  const inner = (of: string, one: unknown): string => valueWords(intl, formats, of, one);
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return intl.formatMessage({ id: value ? 'desk.audit.yes' : 'desk.audit.no' });
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return stringWords(intl, formats, field, value);
  if (Array.isArray(value)) {
    if (field === 'customers') return String(value.length);
    return value
      .map((one) => inner(field, one))
      .filter(Boolean)
      .join(', ');
  }
  return Object.entries(value as object)
    .map(([key, one]) => {
      // Columns of a file are counted from nought in the entry.
      const text = field === 'mapping' && typeof one === 'number' ? String(one + 1) : inner(key, one);
      return text && `${fieldWords(intl, key)} — ${text}`;
    })
    .filter(Boolean)
    .join(', ');
}

/** What an entry changed, field by field, in the reader's words. */
export function changeWords(intl: IntlShape, formats: Formats, { before, after }: AuditEntryBody): ChangeWords[] {
  return changesOf(before, after)
    .map((change) => {
      const field = fieldWords(intl, change.field);
      if (UNREADABLE.has(change.field)) return { field, text: intl.formatMessage({ id: 'desk.audit.changed' }) };
      const [was, is] = [change.before, change.after].map((side) => valueWords(intl, formats, change.field, side));
      return { field, text: was ? `${was} → ${is || '—'}` : (is ?? '') };
    })
    .filter(({ text }) => text !== '')
    .slice(0, MOST_CHANGES);
}
