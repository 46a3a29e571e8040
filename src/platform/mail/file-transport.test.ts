import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { fileTransport } from './file-transport';

describe('the file transport', () => {
  it('keeps a whole letter for the owner only', async () => {
    const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'artel-mail-')), 'mail');
    const mailer = createTransport(fileTransport(folder));
    const kept = await mailer.sendMail({
      from: 'Shop <shop@artel.test>',
      to: 'client@artel.test',
      subject: 'Заказ принят',
      text: 'Спасибо!',
    });
    expect(kept.envelope).toEqual({ from: 'shop@artel.test', to: ['client@artel.test'] });
    expect(fs.readdirSync(folder)).toEqual([path.basename(kept.file)]);
    expect(fs.readFileSync(kept.file, 'utf8')).toMatch(/^To: client@artel\.test\r?$/m);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    expect(fs.statSync(kept.file).mode & 0o777).toBe(0o600);
  });

  it('reports a folder it cannot write to', async () => {
    const mailer = createTransport(fileTransport('/dev/null/mail'));
    await expect(mailer.sendMail({ from: 'a@artel.test', to: 'b@artel.test', text: '' })).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});
