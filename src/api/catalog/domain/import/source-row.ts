import type { Cents } from '../../../../kernel/money';

/** How a source is written. `rss` is every XML feed: RSS, Atom, RDF, Google Merchant and Yandex Market. */
export const SOURCE_FORMATS = ['rss', 'html', 'json'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Bounds on what one import accepts; bytes, rows, characters. */
export const IMPORT_LIMITS = {
  sourceBytes: 10 * 1024 * 1024,
  defaultRows: 50,
  maxRows: 10_000,
  titleLength: 255,
  descriptionLength: 20_000,
  keyLength: 255,
  urlLength: 2_000,
  maxQuantity: 1_000_000,
} as const;

/** One row as its source has it: any part may be missing, markup and entities still inside. */
export interface RawRow {
  title?: string;
  description?: string;
  price?: string | number;
  image?: string;
  link?: string;
  sku?: string;
  /** The source's own identifier: guid, offer id, JSON id. */
  id?: string;
  category?: string;
  quantity?: string | number;
  /** Set when the price is the low end of a whole category's range (JSON-LD). */
  isRange?: true;
  /** Set when the source is broken inside this row; the row is then reported and not imported. */
  broken?: string;
}

/** One row ready to become a product: plain text, absolute addresses, price in minor units. */
export interface ImportRow {
  key: string;
  title: string;
  description: string;
  price: Cents;
  /** True when the source has no price and one was drawn; a drawn price never replaces another one. */
  priceIsDrawn: boolean;
  image?: string;
  sku?: string;
  category?: string;
  quantity?: number;
}

/** What a parser found. `notes` are words for the person about the source as a whole. */
export interface SourceReading {
  rows: RawRow[];
  notes: string[];
  /** The address that the page gives for its own relative links. */
  baseUrl?: string;
}

/** The whole source cannot be read; `message` says why, in words for the person. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}
