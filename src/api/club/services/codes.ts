import { createHmac, timingSafeEqual } from 'node:crypto';
import { secrets } from '../../../platform/database/secrets';
import { codeText, readCode, type CodeSubject } from '../domain/qr-code';

/** The text of a QR code that nobody else can make. */
export function signedCode(subject: CodeSubject): string {
  return codeText(subject, signatureOf(subject));
}

/** What a scanned text stands for; null for one that is not ours, or was made by hand. */
export function checkCode(text: string): CodeSubject | null {
  const code = readCode(text);
  if (!code) return null;
  const right = Buffer.from(signatureOf(code.subject));
  const given = Buffer.from(code.signature);
  return right.length === given.length && timingSafeEqual(right, given) ? code.subject : null;
}

/** 128 bits under a key of its own. */
function signatureOf({ kind, documentId }: CodeSubject): string {
  const key = createHmac('sha256', secrets().encryptionKey).update('club codes').digest();
  return createHmac('sha256', key).update(`${kind}:${documentId}`).digest('hex').slice(0, 32);
}
