import { XMLValidator } from 'fast-xml-parser';
import { readSyndicationItem } from './feed-item';
import { completeXml } from './truncated-xml';
import { UnreadableSource, type RawRow, type SourceReading } from './source-row';
import { asNode, declaredEntities, nodesOf, parseXml, type XmlNode } from './xml-tree';
import { readOffers } from './yandex-market';

/**
 * Reads an XML feed (RSS 0.9–2.0, RDF, Atom, Google Merchant, Yandex Market) with a general XML parser.
 * A feed cut off in the middle gives its complete rows and one broken row. Throws `UnreadableSource`.
 */
export function readFeed(text: string): SourceReading {
  const entities = declaredEntities(text);
  const wellFormed = XMLValidator.validate(text, { allowBooleanAttributes: true });
  const complete = wellFormed === true ? { text, isCut: false } : completeXml(text);
  const rows = rowsOf(parseXml(complete.text), entities);
  if (complete.isCut) rows.push({ broken: 'the source ends in the middle of this row' });
  if (rows.length === 0) throw new UnreadableSource('the XML holds no item, entry or offer');
  return { rows, notes: wellFormed === true ? [] : [`the XML is not well-formed (${wellFormed.err.msg}, line ${wellFormed.err.line})`] };
}

function rowsOf(tree: XmlNode, entities: ReadonlyMap<string, string>): RawRow[] {
  const shop = asNode(asNode(tree.yml_catalog)?.shop);
  if (shop) return readOffers(shop, entities);
  return itemsOf(tree).map((item) => readSyndicationItem(item, entities));
}

/** Items lie in the channel (RSS 2.0), beside it (RDF), or are the entries of an Atom feed. */
function itemsOf(tree: XmlNode): XmlNode[] {
  const root = asNode(tree.rss) ?? asNode(tree['rdf:RDF']) ?? asNode(tree.RDF) ?? asNode(tree.feed);
  if (!root) throw new UnreadableSource('the XML is not a feed: its root is none of rss, RDF, feed, yml_catalog');
  return [...nodesOf(root.channel).flatMap((channel) => nodesOf(channel.item)), ...nodesOf(root.item), ...nodesOf(root.entry)];
}
