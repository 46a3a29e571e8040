/** What a refusal tells the caller beside its words; `code` is stable and machine-readable. */
export type RefusalDetails = { code: string } & Record<string, unknown>;

const NAMES: Record<number, string> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  410: 'GoneError',
  413: 'PayloadTooLargeError',
  429: 'RateLimitError',
  503: 'ServiceUnavailableError',
};

/**
 * An answer that is no: HTTP status, words that name the field and the fix, a stable code.
 * `error-middleware` prints it in Strapi's envelope; the transaction around it rolls back.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly details: RefusalDetails;

  constructor(status: number, message: string, details: RefusalDetails) {
    super(message);
    this.name = NAMES[status] ?? 'ApplicationError';
    this.status = status;
    this.details = details;
  }
}

/** 404 with the code `NOT_FOUND`; also the answer about another person's thing. */
export function notFound(what: string): Refusal {
  return new Refusal(404, `${what} not found`, { code: 'NOT_FOUND' });
}

/** 403 with the code `FORBIDDEN`: this kind of person may not do this kind of thing. */
export function forbidden(message = 'You are not allowed to do this'): Refusal {
  return new Refusal(403, message, { code: 'FORBIDDEN' });
}

/** 400 with the code `VALIDATION_FAILED` (or the given one) that names one field. */
export function invalid(path: (string | number)[], message: string, code = 'VALIDATION_FAILED'): Refusal {
  const field = path.join('.');
  return new Refusal(400, field ? `${field}: ${message}` : message, { code, errors: [{ path, message }] });
}
