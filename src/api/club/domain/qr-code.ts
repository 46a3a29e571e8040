/** What a QR code of the club stands for: a customer's card, or a ticket to an event; both by documentId. */
export interface CodeSubject {
  kind: 'card' | 'ticket';
  documentId: string;
}

const LETTERS = { card: 'C', ticket: 'T' } as const;
const SHAPE = /^ARTEL-([CT])-([A-Z0-9]{1,64})-([A-F0-9]{32})$/;

/** The text of a code; upper case, which makes the picture smaller and reads the same in any keyboard layout's scanner. */
export function codeText({ kind, documentId }: CodeSubject, signature: string): string {
  return `ARTEL-${LETTERS[kind]}-${documentId}-${signature}`.toUpperCase();
}

/** A scanned text → what it claims and its signature (lower case hex), which the caller must check; null when it is no code of ours. */
export function readCode(text: string): { subject: CodeSubject; signature: string } | null {
  const match = SHAPE.exec(text.trim().toUpperCase());
  if (!match) return null;
  const [, letter, id = '', signature = ''] = match;
  return { subject: { kind: letter === 'C' ? 'card' : 'ticket', documentId: id.toLowerCase() }, signature: signature.toLowerCase() };
}
