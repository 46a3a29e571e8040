import { barsRecipient, fieldsOf, letterNamedBy, reportsIn } from '../../domain/delivery-report';

/** What came back about one of our letters. */
export interface Return {
  kind: 'bounced' | 'complained';
  letter: NonNullable<ReturnType<typeof letterNamedBy>>;
  /** The address itself is dead. */
  bars: boolean;
  words: string;
}

/**
 * Reads a delivery status notification (RFC 3464) or a complaint (ARF, RFC 5965) as a mail server hands it over. Null for
 * what is neither or speaks of nobody's letter of ours; delays and confirmations are nothing to act on.
 */
export async function readReturn(raw: Uint8Array): Promise<Return | null> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8', forceRfc822Attachments: true });
  const parts = mail.attachments.map(({ mimeType, content }) => ({ mimeType, text: textOf(content) }));
  const find = (...types: string[]): string | undefined => parts.find(({ mimeType }) => types.includes(mimeType))?.text;
  const original = find('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers');
  const named = original ? fieldsOf(original.replace(/\r\n/g, '\n').split('\n\n')[0] ?? '')['message-id'] : undefined;
  const complaint = find('message/feedback-report');
  if (complaint) {
    const letter = letterNamedBy(named ?? fieldsOf(complaint)['original-envelope-id']);
    return letter && { kind: 'complained', letter, bars: true, words: fieldsOf(complaint)['feedback-type'] ?? 'abuse' };
  }
  const [report] = reportsIn(find('message/delivery-status', 'message/global-delivery-status') ?? '');
  const letter = letterNamedBy(report?.envelopeId) ?? letterNamedBy(named);
  if (!report || !letter || report.action !== 'failed') return null;
  return { kind: 'bounced', letter, bars: barsRecipient(report), words: `${report.status} ${report.diagnostic}`.trim().slice(0, 500) };
}

function textOf(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
