import fs from 'node:fs';
import path from 'node:path';
import { eventually } from '../../support/eventually';
import type { App } from '../../support/start-app';

/** A kept letter, decoded as far as these tests need. */
export interface KeptLetter {
  to: string;
  subject: string;
  text: string;
  html: string;
  raw: string;
}

/** All letters to this address, oldest first. */
export function lettersTo(app: App, address: string): KeptLetter[] {
  const folder = path.join(app.dataDir, 'mail');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => parsed(fs.readFileSync(path.join(folder, name), 'utf8')))
    .filter(({ to }) => to.includes(address));
}

/** A job that lost a race is tried again some seconds later. */
const RETRY_TOO = { withinMs: 45_000 };

/** Waits for the newest of at least `count` letters to this address. */
export async function letterTo(app: App, address: string, count = 1): Promise<KeptLetter> {
  return eventually(() => {
    const letters = lettersTo(app, address);
    const last = letters.at(-1);
    if (!last || letters.length < count) throw new Error(`${letters.length} letters to ${address}, ${count} expected`);
    return last;
  }, RETRY_TOO);
}

/** The token of the letter's link. */
export function tokenIn({ text }: KeptLetter): string {
  const found = /[?&](?:confirmation|code|registrationToken)=([\w-]+)/.exec(text);
  if (!found?.[1]) throw new Error(`No link in: ${text}`);
  return found[1];
}

function parsed(raw: string): KeptLetter {
  const header = (name: string): string => words(new RegExp(`^${name}: ((?:.*\\r?\\n[ \\t])*.*)$`, 'im').exec(raw)?.[1] ?? '');
  const part = (type: string): string => {
    const found = new RegExp(
      `Content-Type: ${type}[\\s\\S]*?Content-Transfer-Encoding: (\\S+)\\r?\\n\\r?\\n([\\s\\S]*?)\\r?\\n--`,
      'i',
    ).exec(raw);
    return found ? decoded(found[2] ?? '', found[1] ?? '') : '';
  };
  return { to: header('To'), subject: header('Subject'), text: part('text/plain'), html: part('text/html'), raw };
}

function decoded(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(encoding)) return body;
  const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** RFC 2047 words. */
function words(header: string): string {
  return header
    .replace(/\r?\n[ \t]/g, '')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=\s*/gi, (_all, text: string) => Buffer.from(text, 'base64').toString('utf8'))
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=\s*/gi, (_all, text: string) => decoded(text.replaceAll('_', ' '), 'quoted-printable'));
}
