import type { RawRow } from './source-row';
import { asNode, attributeOf, nodesOf, textOf, type XmlNode } from './xml-tree';

type Entities = ReadonlyMap<string, string>;

/** The offers of a Yandex Market catalogue (`yml_catalog/shop`), their categories by name. */
export function readOffers(shop: XmlNode, entities: Entities): RawRow[] {
  const categories = new Map(
    nodesOf(asNode(shop.categories)?.category).map((node) => [attributeOf(node, 'id', entities), textOf(node, entities)]),
  );
  return nodesOf(asNode(shop.offers)?.offer).map((offer) => readOffer(offer, categories, entities));
}

function readOffer(offer: XmlNode, categories: ReadonlyMap<string | undefined, string | undefined>, entities: Entities): RawRow {
  const text = (name: string): string | undefined => textOf(offer[name], entities);
  return {
    id: attributeOf(offer, 'id', entities),
    title: text('name') ?? titleOf(offer, entities),
    description: text('description'),
    price: text('price'),
    image: text('picture'),
    link: text('url'),
    sku: text('vendorCode') ?? text('barcode'),
    category: categories.get(text('categoryId')),
    quantity: text('count') ?? text('stock_quantity') ?? attributeOf(asNode(offer.outlets)?.outlet, 'instock', entities),
  };
}

/** Offers of the `vendor.model` kind have no name: kind of goods, maker and model make one. */
function titleOf(offer: XmlNode, entities: Entities): string | undefined {
  const parts = ['typePrefix', 'vendor', 'model', 'title'].map((name) => textOf(offer[name], entities)).filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
