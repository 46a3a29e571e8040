import type { Fate } from './outcome';

/** No money, wrong key or address: nobody's message leaves until a person has looked. */
const STOP_SECONDS = 1_800;

const refused = (isPermanent: boolean, reply: string, bars = false): Fate => ({ kind: 'refused', isPermanent, reply, bars });
const stopped = (reply: string): Fate => ({ kind: 'unsent', reply, stopsSeconds: STOP_SECONDS });
const lost = (status: number, text: string): Fate => ({ kind: 'lost', reply: `HTTP ${status}: ${text}` });

/** SMSC.ru, `send.php` with fmt=3: 1 parameters, 2 login or IP, 3 money, 4 IP blocked, 5 date, 6 text or sender, 7 phone, 8 undeliverable, 9 too many at once. */
export function fateOfSmsc(status: number, body: unknown, text: string): Fate {
  const { id, cnt, error, error_code: code } = (body ?? {}) as { id?: number; cnt?: number; error?: string; error_code?: number };
  if (code !== undefined) {
    const reply = `${code} ${error ?? ''}`.trim();
    if (code === 2 || code === 3 || code === 4) return stopped(reply);
    if (code === 9) return refused(false, reply);
    return refused(true, reply, code === 7);
  }
  return id !== undefined && cnt !== undefined
    ? { kind: 'accepted', reply: `id ${id}, parts ${cnt}`, messageId: String(id) }
    : lost(status, text);
}

/**
 * SMSC.ru, `status.php`: what became of a message whose reply was lost. −3: it never got there. Null for an answer that says nothing.
 */
export function fateOfSmscStatus(body: unknown, id: string): Fate | null {
  const { status, error_code: code } = (body ?? {}) as { status?: number; error_code?: number };
  if (code !== undefined || status === undefined) return null;
  if (status === -3) return refused(false, 'The provider does not know the message');
  if (status >= 20) return refused(true, `status ${status}`);
  return { kind: 'accepted', reply: `status ${status}`, messageId: id };
}

const SMS_RU_AUTH = new Set([200, 300, 301, 302]);
const SMS_RU_LATER = new Set([206, 220, 230, 231, 500]);
const SMS_RU_BAD_NUMBER = new Set([202, 207, 213]);

/** SMS.ru, `sms/send` with json=1: the answer as a whole, then the number's own. */
export function fateOfSmsRu(status: number, body: unknown, text: string): Fate {
  type Part = { status?: string; status_code?: number; status_text?: string; sms_id?: string };
  const whole = (body ?? {}) as Part & { sms?: Record<string, Part> };
  const part = Object.values(whole.sms ?? {})[0];
  const said = whole.status_code !== 100 ? whole : part;
  if (said?.status_code === undefined) return lost(status, text);
  const code = said.status_code;
  const reply = `${code} ${said.status_text ?? ''}`.trim();
  if (code >= 100 && code <= 103)
    return { kind: 'accepted', reply: said.sms_id ?? reply, ...(said.sms_id ? { messageId: said.sms_id } : {}) };
  if (code === 201 || SMS_RU_AUTH.has(code)) return stopped(reply);
  if (SMS_RU_LATER.has(code)) return refused(false, reply);
  return refused(true, reply, SMS_RU_BAD_NUMBER.has(code));
}

const TWILIO_BAD_NUMBER = new Set([21211, 21214, 21217, 21614]);
/** The person answered STOP to this sender. */
const TWILIO_STOPPED = 21610;

/** Twilio, `Messages.json`: 201 with a sid, else `{code, message}`. There is no key against repeating: a lost reply is unknown. */
export function fateOfTwilio(status: number, body: unknown, text: string): Fate {
  const { sid, code, message } = (body ?? {}) as { sid?: string; code?: number; message?: string };
  const reply = `${code ?? status} ${message ?? ''}`.trim();
  if (status >= 200 && status < 300 && sid) return { kind: 'accepted', reply: sid, messageId: sid };
  if (status === 401 || status === 403 || code === 20003) return stopped(reply);
  if (status === 429 || code === 20429) return refused(false, reply);
  if (status >= 400 && status < 500 && code !== undefined)
    return refused(true, reply, TWILIO_BAD_NUMBER.has(code) || code === TWILIO_STOPPED);
  return lost(status, text);
}
