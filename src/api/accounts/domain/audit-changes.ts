type Values = Record<string, unknown>;

/** One field that a write changed; null where there was or is nothing. */
export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

function valuesOf(side: unknown): Values {
  if (side === null || side === undefined) return {};
  return typeof side === 'object' && !Array.isArray(side) ? (side as Values) : { value: side };
}

function valueOf(value: unknown): unknown {
  return value === undefined || value === '' ? null : value;
}

/** Columns of a table are called as the fields of its documents are: `birth_date` is `birthDate`. */
function fieldOf(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a write changed, field by field; fields that stayed as they were are left out. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .map((key) => ({ field: fieldOf(key), before: valueOf(old[key]), after: valueOf(fresh[key]) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
