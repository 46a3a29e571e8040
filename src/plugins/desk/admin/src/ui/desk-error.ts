/** Why the server refused, or that it could not be asked. */
export class DeskError extends Error {
  constructor(
    /** HTTP status; 0 when nothing came back. */
    readonly status: number,
    /** The machine code of the refusal; `OFFLINE`, `FORBIDDEN`, `SERVER_ERROR` where the answer has none. */
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'DeskError';
  }
}

const CODE_OF_STATUS: Record<number, string> = {
  401: 'SESSION_ENDED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'TOO_MANY',
  503: 'EXPORTS_BUSY',
};

interface FetchFailure {
  status?: number;
  message?: string;
  response?: { data?: { error?: { status?: number; message?: string; details?: Record<string, unknown> } } };
}

/** What Strapi's fetch client threw, as the desk speaks of it; an abort stays what it is. */
export function deskErrorOf(thrown: unknown): unknown {
  if (thrown instanceof DeskError || (thrown instanceof DOMException && thrown.name === 'AbortError')) return thrown;
  const failure = thrown as FetchFailure;
  const error = failure.response?.data?.error;
  const status = error?.status ?? failure.status;
  if (status === undefined) return new DeskError(0, 'OFFLINE', failure.message ?? 'No answer');
  const code = typeof error?.details?.code === 'string' ? error.details.code : (CODE_OF_STATUS[status] ?? 'SERVER_ERROR');
  return new DeskError(status, code, error?.message ?? failure.message ?? String(status), error?.details ?? {});
}

/** Whether this is an aborted request, which nobody needs to hear of. */
export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
