import type { CheerioAPI } from 'cheerio';
import type { RawRow } from './source-row';

const SCOPES = ['Product', 'IndividualProduct', 'NewsArticle', 'Article', 'BlogPosting']
  .map((type) => `[itemscope][itemtype$="schema.org/${type}"]`)
  .join(', ');
type Element = ReturnType<CheerioAPI>;

/** Products and articles marked with schema.org microdata; those inside another one (related goods) are left out. */
export function readMicrodata($: CheerioAPI): RawRow[] {
  return $(SCOPES)
    .toArray()
    .map((scope) => $(scope))
    .filter((scope) => scope.parents(SCOPES).length === 0)
    .map((scope) => readScope($, scope));
}

function readScope($: CheerioAPI, scope: Element): RawRow {
  const value = (...names: string[]): string | undefined => names.map((name) => propertyOf($, scope, name)).find(Boolean);
  return {
    id: value('productID'),
    title: value('name', 'headline'),
    description: value('description', 'articleBody'),
    price: value('price', 'lowPrice'),
    image: value('image', 'thumbnailUrl'),
    link: value('url') ?? scope.find('a[href]').first().attr('href'),
    sku: value('sku', 'mpn'),
    category: value('category', 'articleSection'),
  };
}

/** A property of the thing itself or of its offer, not of its brand, reviews or seller. */
function propertyOf($: CheerioAPI, scope: Element, name: string): string | undefined {
  const own = scope
    .find(`[itemprop~="${name}"]`)
    .toArray()
    .map((element) => $(element))
    .find((element) => {
      const holder = element.parent().closest('[itemscope]');
      return holder.is(scope) || /Offer$/.test(holder.attr('itemtype') ?? '');
    });
  if (!own) return undefined;
  const attribute =
    own.attr('content') ??
    (/price/i.test(name) ? own.attr('value') : undefined) ??
    own.attr('src') ??
    own.attr('data-src') ??
    own.attr('href');
  return (attribute ?? (name === 'description' || name === 'articleBody' ? own.html() : own.text()))?.trim() || undefined;
}
