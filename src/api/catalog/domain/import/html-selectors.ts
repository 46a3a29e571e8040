import type { CheerioAPI } from 'cheerio';
import { cardPicture } from './html-card';
import { UnreadableSource, type RawRow } from './source-row';

/** CSS selectors by field: `item` finds the cards, the others are searched inside one; `@name` at the end takes an attribute. */
export interface SelectorMap {
  item: string;
  title?: string;
  description?: string;
  price?: string;
  image?: string;
  link?: string;
  sku?: string;
}

type Element = ReturnType<CheerioAPI>;

/** Rows by the person's own selectors, e.g. `{"item": ".card", "price": "b", "sku": "a@data-id"}`. Throws `UnreadableSource` on a wrong one. */
export function readBySelectors($: CheerioAPI, map: SelectorMap): RawRow[] {
  try {
    return $(map.item)
      .toArray()
      .map((item) => readItem($(item), map));
  } catch (error) {
    throw new UnreadableSource(`a selector is wrong: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readItem(item: Element, map: SelectorMap): RawRow {
  const link = map.link ? valueOf(item, map.link, 'href') : (item.attr('href') ?? item.find('a[href]').first().attr('href'));
  return {
    title: valueOf(item, map.title ?? 'h1, h2, h3, h4, a'),
    description: map.description ? valueOf(item, map.description) : undefined,
    price: map.price ? valueOf(item, map.price) : undefined,
    image: map.image ? valueOf(item, map.image, 'src') : cardPicture(item),
    link,
    sku: map.sku ? valueOf(item, map.sku) : undefined,
  };
}

function valueOf(item: Element, selector: string, attribute?: string): string | undefined {
  const [css = '', named] = selector.split(/@(?=[\w-]+$)/);
  const found = css === '' ? item : item.find(css).first();
  if (found.length === 0) return undefined;
  const name = named ?? attribute;
  if (name === 'src') return cardPicture(found) ?? found.attr('src');
  return (name ? found.attr(name) : found.text())?.trim() || undefined;
}
