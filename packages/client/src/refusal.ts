/** One field that the server did not accept. */
export interface FieldProblem {
  path: (string | number)[];
  message: string;
}

/**
 * An answer that is no success. Decide by `code`, which is stable; `message` is for logs. `status` 0: no answer came at all,
 * with the code `OFFLINE`.
 */
export class ApiRefusal extends Error {
  readonly details: Readonly<Record<string, unknown>>;
  /** Seconds after which to try again, when the server said so. */
  readonly retryAfter: number | null;

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    { details = {}, retryAfter = null }: { details?: Readonly<Record<string, unknown>>; retryAfter?: number | null } = {},
  ) {
    super(message);
    this.name = 'ApiRefusal';
    this.details = details;
    this.retryAfter = retryAfter;
  }

  /** The fields that a 400 names. */
  get fields(): FieldProblem[] {
    const { errors } = this.details;
    return Array.isArray(errors) ? (errors as FieldProblem[]) : [];
  }
}

interface Envelope {
  error?: { message?: unknown; details?: Record<string, unknown> };
}

/** Reads a refusal out of an answer's body; whatever else stands in front of the server may have written the body. */
export function refusalOf(response: Response, body: unknown): ApiRefusal {
  const { error } = (typeof body === 'object' && body !== null ? body : {}) as Envelope;
  const details = error?.details ?? {};
  const code = typeof details.code === 'string' ? details.code : `HTTP_${response.status}`;
  const seconds = Number(response.headers.get('Retry-After'));
  const message = typeof error?.message === 'string' ? error.message : response.statusText;
  return new ApiRefusal(response.status, code, message, {
    details,
    retryAfter: Number.isFinite(seconds) && seconds > 0 ? seconds : null,
  });
}

/** What a call of the client answered; refusals were thrown. `const { data } = await answerOf(client.GET('/api/shop'))`. */
export async function answerOf<T>(call: Promise<{ data?: T; response: Response }>): Promise<NonNullable<T>> {
  const { data, response } = await call;
  if (data === undefined || data === null) throw new ApiRefusal(response.status, 'NO_BODY', 'The answer has no body');
  return data;
}
