import { errorMessage } from '../../../../platform/error-code';
import type { Fate } from '../../domain/outcome';
import type { Line, Outgoing } from '../engine/transport';

/** A request as one provider wants it. */
export interface ProviderRequest {
  url: string;
  form: Record<string, string>;
  headers?: Record<string, string>;
}

/** What a provider's protocol is. */
export interface Protocol {
  request: (message: Outgoing) => ProviderRequest;
  /** What an answer means; `body` is its JSON, or null for what is none. */
  fate: (status: number, body: unknown, text: string) => Fate;
  /** True where the same request again cannot make a second message. */
  isRepeatable: boolean;
  /** Asks the provider what became of a message whose reply was lost; null when it does not know either. */
  lookUp?: (message: Outgoing) => Promise<Fate | null>;
}

/** Failures of a request before a byte of it was sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
]);

/** A line to a provider that speaks HTTP: the mark is committed before the request begins, since its end cannot be held back. */
export function httpLine(timeoutSeconds: () => number, protocol: Protocol): Line {
  const settled = async (message: Outgoing, fate: Fate): Promise<Fate> => {
    if (fate.kind !== 'lost') return fate;
    if (protocol.isRepeatable) return { kind: 'refused', isPermanent: false, reply: fate.reply };
    return (await protocol.lookUp?.(message).catch(() => null)) ?? fate;
  };
  return {
    async send(message, hold) {
      const { url, form, headers } = protocol.request(message);
      if (!(await hold())) return { kind: 'halted' };
      try {
        const { request } = await import('undici');
        const { statusCode, body } = await request(url, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          body: new URLSearchParams(form).toString(),
          headersTimeout: timeoutSeconds() * 1_000,
          bodyTimeout: timeoutSeconds() * 1_000,
        });
        const text = await body.text();
        return await settled(message, protocol.fate(statusCode, jsonOf(text), text.slice(0, 500)));
      } catch (error) {
        const { code } = error as { code?: string };
        if (code && NOT_SENT.has(code)) return { kind: 'unsent', reply: errorMessage(error) };
        return settled(message, { kind: 'lost', reply: errorMessage(error) });
      }
    },
    close: () => undefined,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
