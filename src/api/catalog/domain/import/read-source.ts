import { decodeBytes } from './decode-bytes';
import { detectFormat } from './detect-format';
import type { SelectorMap } from './html-selectors';
import { readFeed } from './read-feed';
import { readHtml } from './read-html';
import { readJson } from './read-json';
import { UnreadableSource, type SourceFormat, type SourceReading } from './source-row';

/** The bytes of a source with what is known about them; `format` and `selectors` are the person's word. */
export interface SourceBytes {
  bytes: Uint8Array;
  contentType?: string;
  format?: SourceFormat;
  selectors?: SelectorMap;
}

/** Bytes → raw rows, whatever the format and the encoding. Throws `UnreadableSource` with words for the person. */
export function readSource({ bytes, contentType, format, selectors }: SourceBytes): SourceReading & { format: SourceFormat } {
  const text = decodeBytes(bytes, contentType);
  if (text.trim() === '') throw new UnreadableSource('the source is empty');
  const chosen = format ?? (selectors ? 'html' : detectFormat(text, contentType));
  switch (chosen) {
    case 'rss':
      return { ...readFeed(text), format: chosen };
    case 'html':
      return { ...readHtml(text, selectors), format: chosen };
    case 'json':
      return { ...readJson(text), format: chosen };
  }
}
