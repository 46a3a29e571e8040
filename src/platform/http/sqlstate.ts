import { Refusal } from './refusal';

type DatabaseError = Error & { code?: string; constraint?: string; column?: string };

/**
 * A PostgreSQL error that the caller's input caused → the refusal to answer with; `null` for any other error.
 * SQLSTATE 22xxx and 23502/23514 are bad values (400), 23505 and 23P01 a value already taken (409), 23503 a missing reference and 23001
 * (since PostgreSQL 18, for `on delete restrict`) a row that is referred to (409).
 */
export function refusalFromDatabase(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const { code, constraint, column } = error as DatabaseError;
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return null;
  // An exclusion constraint is a unique one over ranges.
  if (code === '23505' || code === '23P01') return new Refusal(409, 'This value is already taken', { code: 'DUPLICATE' });
  if (code === '23503' || code === '23001')
    return new Refusal(409, `Something refers to it, or it refers to nothing (${constraint ?? 'reference'})`, {
      code: 'REFERENCED',
      constraint,
    });
  if (code.startsWith('22') || code === '23502' || code === '23514') {
    return new Refusal(400, `The database refused a value${column ? ` of ${column}` : ''}${constraint ? ` (${constraint})` : ''}`, {
      code: 'VALIDATION_FAILED',
      constraint,
    });
  }
  return null;
}

/** True for a serialization failure, a deadlock, or a race for one of these unique constraints: the transaction may simply be run again. */
export function isRetryable(error: unknown, uniqueConstraints: readonly string[] = []): boolean {
  if (!(error instanceof Error)) return false;
  const { code, constraint } = error as DatabaseError;
  return code === '40001' || code === '40P01' || (code === '23505' && uniqueConstraints.includes(constraint ?? ''));
}
