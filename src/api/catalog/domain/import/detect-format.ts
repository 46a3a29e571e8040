import type { SourceFormat } from './source-row';

const FEED_ROOT = /<(?:[\w-]+:)?(?:rss|feed|RDF|yml_catalog)[\s>]/;

/** Tells the format by the text itself, then by the HTTP content type; a text with no sign of either is HTML. */
export function detectFormat(text: string, contentType = ''): SourceFormat {
  const head = text.slice(0, 4_096).trimStart();
  if (/^[[{]/.test(head)) return 'json';
  if (/^<!doctype\s+html|<html[\s>]/i.test(head)) return 'html';
  if (FEED_ROOT.test(head)) return 'rss';
  if (/[/+]json/i.test(contentType)) return 'json';
  if (/text\/html|xhtml/i.test(contentType)) return 'html';
  return /^<\?xml/i.test(head) || /[/+](xml|rss)/i.test(contentType) ? 'rss' : 'html';
}
