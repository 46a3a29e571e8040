import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listInbox, openLetter } from './inbox';
import { inboxPage, letterPage } from './inbox-page';

const NAME = '2026-07-01T09-00-00-000Z-m1.eml';
const LETTER = [
  'From: Shop <shop@shop.test>',
  'To: Anna <anna@people.test>',
  'Subject: =?UTF-8?B?0J/RgNC40LLQtdGC?=',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Hello <script>alert(1)</script></p>',
].join('\r\n');

describe('the development inbox', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'artel-inbox-'));
  beforeAll(() => fs.writeFileSync(path.join(folder, NAME), LETTER));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('lists kept letters, and nothing where there is no folder', async () => {
    expect(await listInbox(folder)).toEqual([{ name: NAME, at: '2026-07-01T09:00:00Z', to: 'anna@people.test', subject: 'Привет' }]);
    expect(await listInbox(path.join(folder, 'none'))).toEqual([]);
    expect(inboxPage([])).toContain('No letters yet');
  });

  it('shows one without letting anything of it run, and no other file', async () => {
    const letter = await openLetter(folder, NAME);
    const page = letter && letterPage(letter);
    expect(page).toContain('<iframe sandbox');
    expect(page).not.toContain('<script>');
    expect(await openLetter(folder, '../../etc/passwd')).toBeNull();
    expect(await openLetter(folder, '2026-07-01T09-00-00-000Z-m2.eml')).toBeNull();
  });
});
