import type { CheerioAPI } from 'cheerio';
import type { RawRow } from './source-row';

const ONE_THING = /^(product|og:product|product\.item|article|book)$/i;

/** True when the page says of itself that it is about one product or one article. */
export function isProductPage($: CheerioAPI): boolean {
  return ONE_THING.test(meta($, 'og:type') ?? '');
}

/** The page itself as one row, by its Open Graph tags; undefined when it has no `og:title`. */
export function readOpenGraph($: CheerioAPI): RawRow | undefined {
  const title = meta($, 'og:title');
  if (!title) return undefined;
  return {
    title,
    description: meta($, 'og:description') ?? meta($, 'description'),
    price: meta($, 'product:price:amount') ?? meta($, 'og:price:amount') ?? $('[itemprop="price"]').first().attr('content'),
    image: meta($, 'og:image:secure_url') ?? meta($, 'og:image') ?? meta($, 'twitter:image'),
    link: meta($, 'og:url') ?? $('link[rel="canonical"]').first().attr('href'),
    sku: meta($, 'product:retailer_item_id'),
    category: meta($, 'product:category') ?? meta($, 'article:section'),
  };
}

function meta($: CheerioAPI, name: string): string | undefined {
  return $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content')?.trim() || undefined;
}
