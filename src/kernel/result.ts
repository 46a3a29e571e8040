/** What a domain function answers: a value, or the reason why not. */
export type Result<T, R> = { ok: true; value: T } | { ok: false; reason: R };

/** Wraps a value that was allowed. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps the reason of a refusal; the service turns it into an HTTP error. */
export function refused<R>(reason: R): { ok: false; reason: R } {
  return { ok: false, reason };
}
