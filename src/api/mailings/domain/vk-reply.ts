import type { Fate } from './outcome';

/** Errors that concern the community's token or its standing: the channel rests. */
const STOPPING: Record<number, number> = { 5: 3_600, 7: 3_600, 9: 600, 14: 3_600, 27: 3_600, 29: 3_600 };
/** Try again, with the same random_id. */
const BUSY = new Set([1, 6, 10]);
/** A page that is gone for good; the others (900, 901, 902, 936) may allow messages again one day. */
const GONE = 18;

/** What VK's answer to messages.send means; VK answers errors with HTTP 200. */
export function fateOfVk(status: number, body: unknown, text: string): Fate {
  const { response, error } = (body ?? {}) as { response?: number | { message_id?: number; error?: VkError }[]; error?: VkError };
  const inner = Array.isArray(response) ? response[0]?.error : undefined;
  const failed = error ?? inner;
  if (failed) return fateOfError(failed);
  if (typeof response === 'number') return { kind: 'accepted', reply: `message ${response}`, messageId: String(response) };
  if (Array.isArray(response) && response[0]?.message_id) {
    const { message_id } = response[0];
    return { kind: 'accepted', reply: `message ${message_id}`, messageId: String(message_id) };
  }
  return { kind: 'lost', reply: `HTTP ${status}: ${text}` };
}

interface VkError {
  error_code?: number;
  error_msg?: string;
  code?: number;
  description?: string;
}

function fateOfError(error: VkError): Fate {
  const code = error.error_code ?? error.code ?? 0;
  const reply = `${code} ${error.error_msg ?? error.description ?? ''}`.trim();
  const stopsSeconds = STOPPING[code];
  if (stopsSeconds !== undefined) return { kind: 'unsent', reply, stopsSeconds };
  if (BUSY.has(code)) return { kind: 'refused', isPermanent: false, reply };
  return { kind: 'refused', isPermanent: true, reply, bars: code === GONE };
}
