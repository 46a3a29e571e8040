import { loadFragment } from './load-markup';
import type { RawRow } from './source-row';
import { asNode, attributeOf, nodesOf, textOf, type XmlNode } from './xml-tree';

type Entities = ReadonlyMap<string, string>;

/** One RSS item, RDF item, Atom entry or Google Merchant item → a raw row. */
export function readSyndicationItem(item: XmlNode, entities: Entities): RawRow {
  const text = (...names: string[]): string | undefined => firstText(item, names, entities);
  const markup = text('content:encoded', 'content');
  return {
    id: text('g:id', 'guid', 'id') ?? attributeOf(item, 'rdf:about', entities),
    title: text('g:title', 'title', 'media:title', 'dc:title'),
    description: text('g:description', 'description', 'summary') ?? markup ?? text('media:description', 'itunes:summary'),
    price: text('g:price', 'price', 'c:price', 'g:sale_price'),
    image: pictureOf(item, entities) ?? pictureInside(text('description')) ?? pictureInside(markup) ?? pictureInside(text('summary')),
    link: text('g:link') ?? linkOf(item, entities),
    sku: text('g:mpn', 'g:gtin', 'sku'),
    category: lastPart(text('g:product_type', 'category')) ?? attributeOf(item.category, 'term', entities),
    quantity: text('g:quantity', 'quantity'),
  };
}

function firstText(item: XmlNode, names: readonly string[], entities: Entities): string | undefined {
  for (const name of names) {
    const found = textOf(item[name], entities);
    if (found) return found;
  }
  return undefined;
}

/** RSS has the address as text, Atom in the `href` of the alternate link. */
function linkOf(item: XmlNode, entities: Entities): string | undefined {
  const links = Array.isArray(item.link) ? (item.link as unknown[]) : [item.link];
  const written = links.map((link) => textOf(link, entities)).find(Boolean);
  if (written) return written;
  const alternate = nodesOf(item.link).find((link) => (link['@rel'] ?? 'alternate') === 'alternate');
  return attributeOf(alternate, 'href', entities) ?? textOf(item.guid, entities);
}

function pictureOf(item: XmlNode, entities: Entities): string | undefined {
  const media = [item, ...nodesOf(item['media:group'])].flatMap((node) => nodesOf(node['media:content']));
  const enclosures = [...nodesOf(item.enclosure), ...nodesOf(item.link).filter((link) => link['@rel'] === 'enclosure')];
  const isPicture = (node: XmlNode): boolean =>
    /^image\//.test(attributeOf(node, 'type', entities) ?? '') ||
    node['@medium'] === 'image' ||
    /\.(png|jpe?g|webp|gif)(\?|$)/i.test(attributeOf(node, 'url', entities) ?? attributeOf(node, 'href', entities) ?? '');
  const attached = [...media, ...enclosures].find(isPicture) ?? media.find((node) => !node['@type'] && !node['@medium']);
  return (
    firstText(item, ['g:image_link'], entities) ??
    attributeOf(attached, 'url', entities) ??
    attributeOf(attached, 'href', entities) ??
    attributeOf(item['media:thumbnail'] ?? asNode(item['media:group'])?.['media:thumbnail'], 'url', entities) ??
    attributeOf(item['itunes:image'], 'href', entities) ??
    firstText(asNode(item.image) ?? {}, ['url'], entities)
  );
}

function pictureInside(markup: string | undefined): string | undefined {
  if (!markup || !/<img\s/i.test(markup)) return undefined;
  const $ = loadFragment(markup.slice(0, 200_000));
  return $?.('img[src]')
    .filter((_, img) => img.attribs.width !== '1')
    .first()
    .attr('src');
}

/** Merchant categories are paths (`Home > Kitchen > Mugs`); the last part is the shelf. */
function lastPart(path: string | undefined): string | undefined {
  return path?.split(/\s+>\s+/).at(-1);
}
