import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A kept letter in the list; `name` is its file's. */
export interface InboxEntry {
  name: string;
  at: string;
  to: string;
  subject: string;
}

/** A kept letter, opened. */
export interface InboxLetter extends InboxEntry {
  from: string;
  html: string | null;
  text: string;
  files: string[];
  /** Header lines as they were sent. */
  headers: string;
}

const MOST_LISTED = 100;
const FILE = /^[0-9TZ-]+-[A-Za-z0-9]+\.eml$/;

/** The newest letters of the folder, the newest first. An absent folder has none. */
export async function listInbox(folder: string): Promise<InboxEntry[]> {
  const files = await readdir(folder).catch(() => []);
  const newest = files
    .filter((name) => FILE.test(name))
    .sort()
    .reverse()
    .slice(0, MOST_LISTED);
  const letters = await Promise.all(newest.map((name) => openLetter(folder, name)));
  return letters.flatMap((letter) => (letter ? [{ name: letter.name, at: letter.at, to: letter.to, subject: letter.subject }] : []));
}

/** One letter; null when there is none of this name. */
export async function openLetter(folder: string, name: string): Promise<InboxLetter | null> {
  if (!FILE.test(name)) return null;
  const raw = await readFile(path.join(folder, name)).catch(() => null);
  if (!raw) return null;
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(raw);
  const people = (list: { name?: string; address?: string }[] | undefined): string =>
    (list ?? []).map(({ address = '' }) => address).join(', ');
  return {
    name,
    at: name.replace(/^(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2}).*$/, '$1$2:$3:$4Z'),
    to: people(mail.to),
    from: people(mail.from ? [mail.from] : []),
    subject: mail.subject ?? '',
    html: mail.html ?? null,
    text: mail.text ?? '',
    files: mail.attachments.map(({ filename }) => filename ?? '—'),
    headers: raw.toString('utf8').split(/\r?\n\r?\n/)[0] ?? '',
  };
}
