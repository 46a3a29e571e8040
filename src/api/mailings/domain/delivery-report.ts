/** What a delivery status notification says of one recipient (RFC 3464). */
export interface DeliveryReport {
  action: string;
  /** RFC 3463: `5.1.1`. */
  status: string;
  recipient: string | null;
  diagnostic: string;
  /** ENVID or Message-ID of the letter it speaks of, as far as it names one. */
  envelopeId: string | null;
}

/** Reads the `message/delivery-status` part: a block about the message, then one a recipient. */
export function reportsIn(text: string): DeliveryReport[] {
  const [message = {}, ...recipients] = text
    .replace(/\r\n/g, '\n')
    .split(/\n\s*\n/)
    .map(fieldsOf)
    .filter((fields) => Object.keys(fields).length > 0);
  return recipients.map((fields) => ({
    action: (fields.action ?? '').toLowerCase(),
    status: /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.status ?? '')?.[0] ?? '',
    recipient: addressIn(fields['final-recipient'] ?? fields['original-recipient']),
    diagnostic: (fields['diagnostic-code'] ?? '').replace(/^\s*smtp\s*;\s*/i, '').trim(),
    envelopeId: message['original-envelope-id']?.trim() ?? null,
  }));
}

/** Header fields of a block, names in lower case, folded lines joined. */
export function fieldsOf(block: string): Record<string, string> {
  const lines = block
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line) ?? [];
      return name && value !== undefined ? [[name.toLowerCase(), value.trim()]] : [];
    }),
  );
}

/** `m.<delivery>` or `n.<notification>` out of an ENVID or a Message-ID of ours; null for anybody else's. */
export function letterNamedBy(id: string | null | undefined): { kind: 'delivery' | 'notification'; documentId: string } | null {
  const [, kind, documentId] = /^<?([mn])\.([a-z0-9]{20,40})(?:@[^>]*)?>?$/.exec(id?.trim() ?? '') ?? [];
  return documentId ? { kind: kind === 'm' ? 'delivery' : 'notification', documentId } : null;
}

/** True when the address itself is dead: it failed with 5.1.x (5.1.7 and 5.1.8 speak of the sender). */
export function barsRecipient({ action, status }: Pick<DeliveryReport, 'action' | 'status'>): boolean {
  return action === 'failed' && /^5\.1\.(?:[0-36]|10)$/.test(status);
}

function addressIn(field: string | undefined): string | null {
  return (
    field
      ?.replace(/^[^;]*;\s*/, '')
      .replace(/^<|>$/g, '')
      .trim()
      .toLowerCase() || null
  );
}
