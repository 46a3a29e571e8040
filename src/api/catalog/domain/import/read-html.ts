import type { CheerioAPI } from 'cheerio';
import { readCards } from './html-cards';
import { isProductPage, readOpenGraph } from './html-open-graph';
import { readJsonLd } from './html-json-ld';
import { readMicrodata } from './html-microdata';
import { readBySelectors, type SelectorMap } from './html-selectors';
import { loadPage } from './load-markup';
import { UnreadableSource, type RawRow, type SourceReading } from './source-row';

const LISTING = 3;

/**
 * Reads a page. A selector map given by the person decides alone; otherwise JSON-LD, then microdata, then the
 * repeated cards of a listing, then Open Graph. A page about one product gives one row, whatever else it lists.
 * Throws `UnreadableSource` when nothing was found.
 */
export function readHtml(html: string, selectors?: SelectorMap): SourceReading {
  const $ = loadPage(html);
  const rows = selectors ? readBySelectors($, selectors) : bestRows($);
  if (rows.length > 0) return { rows, notes: [], baseUrl: baseOf($) };
  throw new UnreadableSource(
    selectors
      ? `the selector "${selectors.item}" matches nothing on the page`
      : 'no products or news were recognised on the page; give --selectors',
  );
}

function bestRows($: CheerioAPI): RawRow[] {
  const described =
    [readJsonLd($), readMicrodata($)].sort((a, b) => Number(b.length > 1) - Number(a.length > 1)).find((rows) => rows.length > 0) ?? [];
  const openGraph = readOpenGraph($);
  if (described.length > 1) return described;
  const [single] = described;
  if (isProductPage($) || (single && hasOnePrice(single))) return single ? [{ ...openGraph, ...withoutGaps(single) }] : present(openGraph);
  const cards = readCards($);
  return cards.length >= LISTING ? cards : single ? described : cards.length > 0 ? cards : present(openGraph);
}

/** What relative links are relative to; a saved page says it only by its canonical address. */
function baseOf($: CheerioAPI): string | undefined {
  return (
    $('base[href]').first().attr('href') ??
    $('link[rel="canonical"]').first().attr('href') ??
    $('meta[property="og:url"]').first().attr('content')
  );
}

/** Shops describe a whole category as one product with a price range; such a row is not the page's only one. */
function hasOnePrice(row: RawRow): boolean {
  return row.price !== undefined && row.broken === undefined && !row.isRange;
}

function present(row: RawRow | undefined): RawRow[] {
  return row ? [row] : [];
}

function withoutGaps(row: RawRow): RawRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as RawRow;
}
