import path from 'node:path';
import type { Environment } from '../../../../platform/database/environment';
import { errorMessage } from '../../../../platform/error-code';
import { fileTransport } from '../../../../platform/mail/file-transport';
import { senderHost } from './smtp-transport';
import type { Line, Transport } from './transport';

/** Letters into `DATA_DIR/mail`, where `/dev/mail` shows them: what a demo and development have instead of a mail server. */
export async function folderTransport(environment: Environment): Promise<Transport> {
  const { createTransport } = await import('nodemailer');
  const mailer = createTransport(fileTransport(path.join(environment.dataDir, 'mail')));
  const host = senderHost(environment);
  const line: Line = {
    async send(message, hold) {
      if (!(await hold())) return { kind: 'halted' };
      const { address, recipientName, subject, text, html, unsubscribeUrl } = message;
      try {
        await mailer.sendMail({
          from: environment.mailFrom,
          to: recipientName ? { name: recipientName, address } : address,
          subject,
          text,
          ...(html === null ? {} : { html }),
          messageId: `<${message.messageId}@${host}>`,
          attachments: message.files.map((file) => ({ ...file })),
          headers: unsubscribeUrl
            ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
            : {},
        });
        return { kind: 'accepted', reply: 'Kept in DATA_DIR/mail; see /dev/mail' };
      } catch (error) {
        // The file appears under its name only when it is whole.
        return { kind: 'unsent', reply: errorMessage(error) };
      }
    },
    close: () => undefined,
  };
  return { channel: 'email', provider: 'DATA_DIR/mail', openLine: () => line };
}
