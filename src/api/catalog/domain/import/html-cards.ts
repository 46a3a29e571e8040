import type { CheerioAPI } from 'cheerio';
import { readCard } from './html-card';
import type { RawRow } from './source-row';

const FURNITURE =
  'nav, header, footer, aside, form, select, [role="navigation"], [class*="menu" i], [class*="breadcrumb" i], [class*="pagination" i], [class*="pager" i], [class*="sidebar" i], [class*="footer" i]';
const CARD_TAGS = new Set(['li', 'div', 'article', 'section', 'tr', 'a', 'td', 'dl', 'figure', 'p', 'h2', 'h3', 'ul']);
const MIN_CARDS = 3;
const MAX_DEPTH = 60;
const MAX_ELEMENTS = 200_000;
const MAX_GROUPS = 60;
// Reading a card costs about a millisecond; a few tell what a group is.
const SAMPLE = 40;
const MAX_CARDS = 2_000;
const HEADLINE_LENGTH = 18;

type Group = ReturnType<CheerioAPI>[number][];

/**
 * The repeated blocks of a listing (goods or news): elements that stand at one path of tags and first classes,
 * each with a title and a link, a picture, maybe a price. The group whose blocks say most wins; menus are passed over.
 */
export function readCards($: CheerioAPI): RawRow[] {
  let best: { group: Group; score: number } = { group: [], score: 0 };
  for (const group of repeatedGroups($)) {
    const sample = group.slice(0, SAMPLE);
    // Points of one block, taken for all of them.
    const score = (scoreOf(rowsOf($, sample), sample.length) / sample.length) * group.length;
    // Wrappers of one another tie; the outer one comes first and holds everything the inner one does.
    if (score > best.score) best = { group, score };
  }
  return rowsOf($, best.group.slice(0, MAX_CARDS));
}

function rowsOf($: CheerioAPI, group: Group): RawRow[] {
  return distinct(group.map((element) => readCard($, $(element))).filter((row) => row !== undefined));
}

/** Elements by path, in document order, without the furniture of the page; an explicit stack, since pages nest deep. */
function repeatedGroups($: CheerioAPI): Group[] {
  const groups = new Map<string, Group>();
  const paths = new Map<string, number>();
  const furniture = new Set<unknown>($(FURNITURE).not('body, main').toArray());
  const stack = $('body')
    .children()
    .toArray()
    .reverse()
    .map((element) => ({ element, parent: 0, depth: 0 }));
  for (let seen = 0; stack.length > 0 && seen < MAX_ELEMENTS; seen += 1) {
    const next = stack.pop();
    if (!next || furniture.has(next.element) || next.depth > MAX_DEPTH) continue;
    const step = `${next.parent}>${stepOf(next.element.tagName, next.element.attribs.class)}`;
    const path = paths.get(step) ?? paths.size + 1;
    paths.set(step, path);
    if (CARD_TAGS.has(next.element.tagName)) {
      const group = groups.get(step);
      if (group) group.push(next.element);
      else groups.set(step, [next.element]);
    }
    for (const child of next.element.children.toReversed()) {
      if ('tagName' in child) stack.push({ element: child, parent: path, depth: next.depth + 1 });
    }
  }
  return [...groups.values()].filter((group) => group.length >= MIN_CARDS).slice(0, MAX_GROUPS);
}

/** `li.product`: the tag and its first class without digits, since ids and states differ from card to card. */
function stepOf(tag: string, classes = ''): string {
  const first = classes.trim().split(/\s+/)[0] ?? '';
  return `${tag}.${first.replace(/\d+/g, '').replace(/[-_]+$/, '')}`;
}

function distinct(rows: RawRow[]): RawRow[] {
  const seen = new Map<string, RawRow>();
  for (const row of rows) {
    const key = `${row.link ?? ''}\n${row.link ? '' : row.title}`;
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

/** Points for what the blocks hold; a list of bare short links is a menu and scores nothing. */
function scoreOf(rows: RawRow[], size: number): number {
  if (rows.length < MIN_CARDS || rows.length < size * 0.5) return 0;
  const share = (has: (row: RawRow) => boolean): number => rows.filter(has).length / rows.length;
  if (new Set(rows.map((row) => row.title)).size < rows.length * 0.5) return 0;
  const price = share((row) => row.price !== undefined);
  const image = share((row) => row.image !== undefined);
  const description = share((row) => row.description !== undefined);
  const headline = share((row) => (row.title?.length ?? 0) >= HEADLINE_LENGTH);
  if (price < 0.5 && image < 0.5 && description < 0.5 && headline < 0.7) return 0;
  return rows.length * (1 + 4 * price + 2 * image + description + headline);
}
