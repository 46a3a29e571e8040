/** A piece of a line. Links keep addresses that lead somewhere harmless only. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'em'; inner: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; inner: Inline[] }
  | { kind: 'image'; src: string; alt: string };

/** A block of a text. */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; inner: Inline[] }
  | { kind: 'paragraph'; inner: Inline[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; isOrdered: boolean; items: Inline[][] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const BULLET = /^\s{0,3}[-*+]\s+(.*)$/;
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+(.*)$/;
const RULE = /^\s{0,3}([-*_])(\s*\1){2,}\s*$/;
const FENCE = /^\s{0,3}(```|~~~)/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;

/** Markdown as shop texts use it → blocks. HTML in it stays text: nothing that is written in the panel becomes a tag. */
export function blocksOf(markdown: string, depth = 0): Block[] {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const { block, next } = blockAt(lines, at, depth);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

interface Read {
  block: Block | null;
  next: number;
}

function blockAt(lines: readonly string[], at: number, depth: number): Read {
  const line = lines[at] ?? '';
  if (line.trim() === '') return { block: null, next: at + 1 };
  if (FENCE.test(line)) return fence(lines, at);
  if (RULE.test(line)) return { block: { kind: 'rule' }, next: at + 1 };
  const heading = HEADING.exec(line);
  if (heading) {
    // The page's own title is its only first one.
    const level = Math.min(4, Math.max(2, heading[1]?.length ?? 2)) as 2 | 3 | 4;
    return { block: { kind: 'heading', level, inner: inlineOf(heading[2] ?? '') }, next: at + 1 };
  }
  if (QUOTE.test(line) && depth < 3) return quote(lines, at, depth);
  if (BULLET.test(line)) return list(lines, at, BULLET);
  if (NUMBER.test(line)) return list(lines, at, NUMBER);
  return paragraph(lines, at);
}

function fence(lines: readonly string[], at: number): Read {
  let end = at + 1;
  while (end < lines.length && !FENCE.test(lines[end] ?? '')) end += 1;
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

function quote(lines: readonly string[], at: number, depth: number): Read {
  const inner: string[] = [];
  let end = at;
  for (let match = QUOTE.exec(lines[end] ?? ''); match; match = QUOTE.exec(lines[end] ?? '')) {
    inner.push(match[1] ?? '');
    end += 1;
  }
  return { block: { kind: 'quote', blocks: blocksOf(inner.join('\n'), depth + 1) }, next: end };
}

function list(lines: readonly string[], at: number, mark: RegExp): Read {
  const items: string[] = [];
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    const match = mark.exec(line);
    if (match) items.push(match[1] ?? '');
    // A line further in goes on with the item.
    else if (/^\s{2,}\S/.test(line) && items.length > 0) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else break;
  }
  return { block: { kind: 'list', isOrdered: mark === NUMBER, items: items.map(inlineOf) }, next: end };
}

function paragraph(lines: readonly string[], at: number): Read {
  const isOther = (line: string): boolean => [HEADING, BULLET, NUMBER, RULE, FENCE, QUOTE].some((mark) => mark.test(line));
  let end = at + 1;
  while (end < lines.length && (lines[end] ?? '').trim() !== '' && !isOther(lines[end] ?? '')) end += 1;
  return { block: { kind: 'paragraph', inner: inlineOf(lines.slice(at, end).join('\n').trim()) }, next: end };
}

const INLINE =
  /(?<code>`[^`\n]+`)|!\[(?<alt>[^\]\n]*)\]\((?<src>[^()\s]+)\)|\[(?<label>[^\]\n]+)\]\((?<href>[^()\s]+)\)|\*\*(?<strong>[^*\n](?:[^*]|\*(?!\*))*)\*\*|(?<![\p{L}\d])_(?<under>[^_\n]+)_(?![\p{L}\d])|\*(?<em>[^*\s][^*\n]*)\*/gu;

/** Pieces of one line. */
export function inlineOf(text: string): Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    pieces.push(pieceOf(match[0], match.groups ?? {}));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

function pieceOf(whole: string, groups: Readonly<Record<string, string | undefined>>): Inline {
  const { code, alt, src, label, href, strong, under, em } = groups;
  if (code) return { kind: 'code', text: code.slice(1, -1) };
  if (src !== undefined) return isPicture(src) ? { kind: 'image', src, alt: alt ?? '' } : { kind: 'text', text: alt ?? '' };
  if (href !== undefined && label !== undefined)
    return isHarmless(href) ? { kind: 'link', href, inner: inlineOf(label) } : { kind: 'text', text: label };
  if (strong) return { kind: 'strong', inner: inlineOf(strong) };
  const slanted = under ?? em;
  return slanted ? { kind: 'em', inner: inlineOf(slanted) } : { kind: 'text', text: whole };
}

function isHarmless(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(href);
}

function isPicture(src: string): boolean {
  return /^(https:\/\/|\/(?!\/))/i.test(src);
}
