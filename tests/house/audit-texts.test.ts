import fs from 'node:fs';
import path from 'node:path';
import { textsIn } from '../../src/plugins/desk/admin/src/translations';
import { projectDir } from '../support/paths';

/** Actions that are put together while the product runs, by the file that does it. */
const COMPOSED: Record<string, string[]> = {
  'src/api/catalog/services/audit-write.ts': combined(['product', 'category', 'product-tag'], ['create', 'update', 'delete', 'clone']),
  'src/api/crm/services/guard-documents.ts': combined(['customer', 'tag'], ['create', 'update', 'delete', 'clone']),
  'src/api/mailings/services/run-mailing.ts': combined(['mailing'], ['start', 'pause', 'resume', 'complete']),
  'src/api/news/services/guard-news.ts': combined(
    ['article'],
    ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'],
  ),
};

/** A call that logs, a list of entries made for one statement, or the statement itself. */
const WRITES_LOG = /\baudit\(|\blogRows\(|insert into audit_entries/;
const ACTION = /'([a-z][A-Za-z-]+\.[a-z][A-Za-z-]+)'/g;
const COMPOSES = /action: `|action = `/;

function combined(subjects: string[], actions: string[]): string[] {
  return subjects.flatMap((subject) => actions.map((action) => `${subject}.${action}`));
}

const sources = fs
  .readdirSync(path.join(projectDir, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/admin/') && !file.includes('node_modules'))
  .map((file) => ({ file, text: fs.readFileSync(path.join(projectDir, file), 'utf8') }))
  .filter(({ file, text }) => WRITES_LOG.test(text) && file !== 'src/api/accounts/services/audit.ts');

function actionsOf(file: string, text: string): string[] {
  return [...[...text.matchAll(ACTION)].map(([, action = '']) => action), ...(COMPOSED[file] ?? [])];
}

describe('the log of staff writes', () => {
  it.each(sources)('has a Russian and an English text for every action of $file', ({ file, text }) => {
    const actions = actionsOf(file, text);
    // The statements that write entries as they are given know no action; who calls them does.
    if (!file.includes('/sql/')) expect(actions).not.toEqual([]);
    const [russian, english] = [textsIn('ru'), textsIn('en')];
    const silent = actions.filter((action) => !russian[`desk.audit.action.${action}`] || !english[`desk.audit.action.${action}`]);
    expect(silent).toEqual([]);
  });

  it('is told here of every file that puts actions together', () => {
    const composing = sources.filter(({ text }) => COMPOSES.test(text)).map(({ file }) => file);
    expect(composing.sort()).toEqual(Object.keys(COMPOSED).sort());
  });

  it('names the same things in both languages', () => {
    const keys = (language: string): string[] =>
      Object.keys(textsIn(language))
        .filter((key) => key.startsWith('desk.audit.'))
        .sort();
    expect(keys('ru')).toEqual(keys('en'));
  });
});
