import type { CheerioAPI } from 'cheerio';
import { addressOf, asObject, firstOf, nameOf, scalar, wordsOf, type JsonObject } from './json-value';
import type { RawRow } from './source-row';

const GOODS =
  /^(?:https?:\/\/schema\.org\/)?(Product|ProductGroup|IndividualProduct|ProductModel|Book|Vehicle|NewsArticle|Article|BlogPosting|ReportageNewsArticle)$/;
const MAX_DEPTH = 12;
const MAX_NODES = 50_000;

/** Products and articles that the page describes in JSON-LD: alone, in lists, in `@graph`, each once. */
export function readJsonLd($: CheerioAPI): RawRow[] {
  const found: RawRow[] = [];
  const budget = { nodes: MAX_NODES };
  for (const script of $('script[type="application/ld+json" i]').toArray()) {
    const value = parsed($(script).text());
    collect(value, found, budget, 0);
  }
  return distinct(found);
}

/** A script that is not JSON is passed over: the page may still be read in other ways. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$|^\s*<!--|-->\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' '),
    );
  } catch {
    return undefined;
  }
}

function collect(value: unknown, found: RawRow[], budget: { nodes: number }, depth: number): void {
  if (depth > MAX_DEPTH || (budget.nodes -= 1) < 0) return;
  if (Array.isArray(value)) {
    for (const part of value) collect(part, found, budget, depth + 1);
    return;
  }
  const node = asObject(value);
  if (!node) return;
  const types = [node['@type']].flat();
  if (types.some((type) => typeof type === 'string' && GOODS.test(type))) return void found.push(readThing(node));
  if (types.includes('ListItem') && !asObject(node.item) && wordsOf(node.name))
    return void found.push({ ...readThing(node), link: addressOf(node.url) ?? addressOf(node.item) });
  // Whatever a thing refers to (maker, breadcrumbs, related goods) is not another row, so only lists are entered.
  for (const name of [
    '@graph',
    'mainEntity',
    'itemListElement',
    'item',
    'itemOffered',
    'hasPart',
    'blogPost',
    'offers',
    'makesOffer',
    'hasOfferCatalog',
  ]) {
    if (!types.includes('BreadcrumbList')) collect(node[name], found, budget, depth + 1);
  }
}

function readThing(node: JsonObject): RawRow {
  const offer = asObject(firstOf(node.offers));
  const inner = asObject(firstOf(offer?.offers));
  const specification = asObject(firstOf(offer?.priceSpecification));
  return {
    id: wordsOf(node.productID) ?? (typeof node['@id'] === 'string' ? node['@id'] : undefined),
    title: wordsOf(node.name) ?? wordsOf(node.headline),
    description: wordsOf(node.description) ?? wordsOf(node.articleBody),
    price: scalar(offer?.price) ?? scalar(offer?.lowPrice) ?? scalar(specification?.price) ?? scalar(inner?.price),
    image: addressOf(node.image) ?? addressOf(node.thumbnailUrl),
    link: addressOf(node.url) ?? addressOf(offer?.url) ?? addressOf(node.mainEntityOfPage),
    sku: wordsOf(node.sku) ?? wordsOf(node.mpn) ?? wordsOf(node.gtin13),
    category: nameOf(node.category) ?? nameOf(node.articleSection),
    quantity: scalar(asObject(offer?.inventoryLevel)?.value),
    ...(offer?.price === undefined && offer?.lowPrice !== undefined && offer.lowPrice !== offer.highPrice ? { isRange: true } : {}),
  };
}

function distinct(rows: RawRow[]): RawRow[] {
  const seen = new Map(rows.toReversed().map((row) => [row.link ?? row.sku ?? row.id ?? row.title, row]));
  return [...seen.values()].reverse();
}
