/** A parsed JSON object of unknown fields. */
export type JsonObject = Record<string, unknown>;

/** An address: the text itself, the first of a list, or the `url|src|href` of an object. */
export function addressOf(value: unknown): string | undefined {
  const first = firstOf(value);
  if (typeof first === 'string') return first.trim() || undefined;
  const holder = asObject(first);
  const inner = holder?.url ?? holder?.contentUrl ?? holder?.src ?? holder?.href ?? holder?.['@id'];
  return typeof inner === 'string' ? inner : undefined;
}

/** A name: the text itself, the first of a list, or the `name|title` of an object. */
export function nameOf(value: unknown): string | undefined {
  const first = firstOf(value);
  const holder = asObject(first);
  return holder ? wordsOf(holder.name ?? holder.title) : wordsOf(first);
}

/** The value as a JSON object, or undefined for lists, texts and null. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The first of a list, or the value itself. */
export function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** A text or a number as it stands; anything else is undefined. */
export function scalar(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** Text of a string or a number; WordPress and the like wrap it as `{rendered}`. */
export function wordsOf(value: unknown): string | undefined {
  const plain = scalar(value) ?? scalar(asObject(value)?.rendered);
  return plain === undefined || plain === '' ? undefined : String(plain);
}
