/** What a provider tells of a message it took before: on the phone, or given up. */
export interface SmsReport {
  messageId: string;
  outcome: 'delivered' | 'failed';
  words: string;
}

const SMS_RU_DELIVERED = new Set([103, 110]);
const SMS_RU_FAILED = new Set([104, 105, 106, 107, 108, 150]);

/** One entry of SMS.ru's callback, `sms_status\n<id>\n<code>\n<unix>`; null for what moves still, and for other kinds of entries. */
export function reportOfSmsRu(entry: string): SmsReport | null {
  const [kind, messageId, status] = entry.split('\n');
  const code = Number(status);
  if (kind !== 'sms_status' || !messageId) return null;
  if (SMS_RU_DELIVERED.has(code)) return { messageId, outcome: 'delivered', words: `status ${code}` };
  return SMS_RU_FAILED.has(code) ? { messageId, outcome: 'failed', words: `status ${code}` } : null;
}

/** Twilio's status callback: `delivered`, `read`, `undelivered`, `failed`; null for what moves still. */
export function reportOfTwilio({ MessageSid, MessageStatus, ErrorCode }: Record<string, string>): SmsReport | null {
  if (!MessageSid || !MessageStatus) return null;
  if (MessageStatus === 'delivered' || MessageStatus === 'read')
    return { messageId: MessageSid, outcome: 'delivered', words: MessageStatus };
  if (MessageStatus !== 'undelivered' && MessageStatus !== 'failed') return null;
  return { messageId: MessageSid, outcome: 'failed', words: `${MessageStatus} ${ErrorCode ?? ''}`.trim() };
}
