/** The `code` of a system or driver error (`ENOENT`, `23505`), whatever realm the error was made in. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whatever was thrown, as an `Error`. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(errorMessage(thrown));
}

/** What an error says, in one line. */
export function errorMessage(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return message.replace(/\s*\n\s*/g, ' ').trim();
}

/** True when rows refer to what was to be deleted: 23503, and 23001 for `on delete restrict` since PostgreSQL 18. */
export function isReferred(error: unknown): boolean {
  return ['23503', '23001'].includes(errorCode(error) ?? '');
}
