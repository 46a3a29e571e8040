type Values = Record<string, unknown>;

/** One field that a write changed, as text; null where there was or is nothing. */
export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

function valuesOf(side: unknown): Values {
  if (side === null || side === undefined) return {};
  return typeof side === 'object' && !Array.isArray(side) ? (side as Values) : { value: side };
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** What a write changed, field by field; fields that stayed as they were are left out. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .map((field) => ({ field, before: textOf(old[field]), after: textOf(fresh[field]) }))
    .filter((change) => change.before !== change.after);
}
