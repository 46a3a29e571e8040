import { createWriteStream, mkdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Transport } from 'nodemailer';
import type MailMessage from 'nodemailer/lib/mailer/mail-message';
import { asError } from '../error-code';

/** What a kept letter answers: its envelope and the file it lies in. */
export interface KeptLetter {
  envelope: { from: string | false; to: string[] };
  messageId: string;
  file: string;
}

/**
 * A nodemailer transport that keeps every letter as `<time>-<message id>.eml` in `folder` (0700) instead of
 * sending it; names sort by time. A letter appears under its name only when it is whole.
 */
export function fileTransport(folder: string): Transport<KeptLetter> {
  return {
    name: 'artel-file',
    version: '1',
    send(mail, done) {
      keep(folder, mail).then(
        (letter) => done(null, letter),
        (error: unknown) => done(asError(error), undefined as never),
      );
    },
  };
}

async function keep(folder: string, mail: MailMessage<KeptLetter>): Promise<KeptLetter> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const messageId = mail.message.messageId();
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const file = path.join(folder, `${stamp}-${messageId.replace(/[^a-zA-Z0-9]/g, '').slice(0, 40)}.eml`);
  await pipeline(mail.message.createReadStream(), createWriteStream(`${file}.part`, { mode: 0o600 }));
  await rename(`${file}.part`, file);
  return { envelope: mail.message.getEnvelope(), messageId, file };
}
