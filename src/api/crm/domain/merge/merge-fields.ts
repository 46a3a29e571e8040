import { COLUMN_OF, CUSTOMER_FIELDS, type CustomerColumn, type CustomerColumns, type CustomerField } from '../customer';
import { NAMELESS } from '../sync';

/** A record's own fields by column, as stored. */
export type StoredFields = Record<CustomerColumn, string | null>;

/** A field in both records and in the one that stays. */
export interface MergedField {
  field: CustomerField;
  from: string | null;
  into: string | null;
  result: string | null;
  isConflict: boolean;
}

/**
 * What the record that stays holds after a merge: its own value, or the other's where it has none or where `take` names
 * the field. A nameless name and an unknown sex count as none.
 */
export function mergeFields(from: StoredFields, into: StoredFields, take: readonly CustomerField[]): MergedField[] {
  return CUSTOMER_FIELDS.map((field) => {
    const [theirs, own] = [known(field, from[COLUMN_OF[field]]), known(field, into[COLUMN_OF[field]])];
    const result = theirs !== null && (own === null || take.includes(field)) ? theirs : (own ?? into[COLUMN_OF[field]]);
    return { field, from: theirs, into: own, result, isConflict: theirs !== null && own !== null && theirs !== own };
  });
}

/** The columns that a merge changes in the record that stays. */
export function changedColumns(fields: readonly MergedField[], into: StoredFields): CustomerColumns {
  const changed = fields.filter(({ field, result }) => result !== into[COLUMN_OF[field]]);
  return Object.fromEntries(changed.map(({ field, result }) => [COLUMN_OF[field], result]));
}

/** Why two records may be two people after all. */
export function doubtsOf(from: StoredFields, into: StoredFields): ('different-birth-dates' | 'different-sexes')[] {
  const differ = (field: CustomerField): boolean => {
    const [one, other] = [known(field, from[COLUMN_OF[field]]), known(field, into[COLUMN_OF[field]])];
    return one !== null && other !== null && one !== other;
  };
  return [...(differ('birthDate') ? (['different-birth-dates'] as const) : []), ...(differ('sex') ? (['different-sexes'] as const) : [])];
}

function known(field: CustomerField, value: string | null): string | null {
  if (value === null || value.trim() === '') return null;
  if (field === 'name' && value === NAMELESS) return null;
  return field === 'sex' && value === 'unknown' ? null : value;
}
