import { loadFragment } from './load-markup';

const DROPPED = 'script, style, noscript, template, iframe, object, svg, head, title';
const BLOCKS = 'p, div, li, tr, h1, h2, h3, h4, h5, h6, section, article, blockquote, ul, ol, table';
const MARKUP_LIMIT = 400_000;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Markup or text → plain text: tags and scripts removed, entities decoded, at most `maxLength` characters.
 * Line breaks stay between blocks; other runs of white space are one space.
 */
export function plainText(markup: string, maxLength: number): string {
  const source = markup.slice(0, MARKUP_LIMIT);
  const text = /[<&]/.test(source) ? textOf(unescapeTwice(source)) : source;
  return cut(tidy(text), maxLength);
}

/** The same on one line, for titles, categories and article numbers. */
export function oneLine(markup: string, maxLength: number): string {
  return cut(plainText(markup, MARKUP_LIMIT).replace(/\s+/g, ' ').trim(), maxLength);
}

/** Feeds often escape their markup a second time; then the tags are still entities after the XML was read. */
function unescapeTwice(source: string): string {
  const isEscapedMarkup = !/<[a-z!/]/i.test(source) && /&lt;\/?[a-z][^&]{0,200}&gt;/i.test(source);
  if (!isEscapedMarkup) return source;
  return source
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&amp;/gi, '&');
}

function textOf(source: string): string {
  const $ = loadFragment(source);
  if (!$) return source.replace(/<[^>]{0,1000}>/g, ' ');
  $(DROPPED).remove();
  $('br').replaceWith('\n');
  $(BLOCKS).append('\n');
  return $.root().text();
}

function tidy(text: string): string {
  return (
    text
      .replace(LONE_SURROGATE, '')
      .replace(/\r\n?/g, '\n')
      // Control characters, NUL above all (PostgreSQL refuses it),.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text
    .slice(0, maxLength - 1)
    .replace(LONE_SURROGATE, '')
    .trimEnd()}…`;
}
