import { addressOf, asObject, firstOf, nameOf, scalar, wordsOf, type JsonObject } from './json-value';
import { UnreadableSource, type RawRow, type SourceReading } from './source-row';

const LISTS = ['products', 'items', 'data'] as const;

/**
 * Reads JSON: an array, or the first of `products`, `items`, `data` that is one (also inside `data`).
 * Field names in the usual spellings; a row that is not an object is broken. Throws `UnreadableSource`.
 */
export function readJson(text: string): SourceReading {
  const list = listOf(parsed(text));
  if (!list) throw new UnreadableSource('the JSON is neither an array nor an object with products, items or data');
  return { rows: list.map(readEntry), notes: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableSource(`not readable as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  const holder = asObject(value);
  const name = LISTS.find((key) => Array.isArray(holder?.[key]));
  if (name) return holder?.[name] as unknown[];
  const inner = asObject(holder?.data);
  return inner ? (LISTS.map((key) => inner[key]).find((list) => Array.isArray(list)) as unknown[] | undefined) : undefined;
}

function readEntry(entry: unknown): RawRow {
  const outer = asObject(entry);
  if (!outer) return { broken: 'the row is not a JSON object' };
  const row = { ...asObject(outer.attributes), ...outer };
  const pick = (...names: string[]): string | undefined => names.map((name) => wordsOf(row[name])).find(Boolean);
  return {
    id: pick('id', 'documentId', 'uuid', 'guid', 'externalId'),
    title: pick('title', 'name', 'headline'),
    description: pick('description', 'body_html', 'body', 'content', 'text', 'summary', 'excerpt'),
    price: priceOf(row),
    image: ['image', 'images', 'picture', 'pictures', 'photo', 'thumbnail', 'imageUrl', 'image_url', 'img', 'cover']
      .map((name) => addressOf(row[name]))
      .find(Boolean),
    link: ['url', 'link', 'href', 'permalink'].map((name) => addressOf(row[name])).find(Boolean),
    sku: pick('sku', 'article', 'vendorCode', 'code'),
    category: ['category', 'categories', 'product_type', 'section'].map((name) => nameOf(row[name])).find(Boolean),
    quantity: ['quantity', 'stock', 'qty', 'inventory_quantity'].map((name) => scalar(row[name])).find((value) => value !== undefined),
  };
}

/** A price may be a number, any writing, `{amount|value}`, or stand in the offers or the first variant. */
function priceOf(row: JsonObject): string | number | undefined {
  for (const name of ['price', 'cost', 'amount', 'regular_price']) {
    const nested = asObject(row[name]);
    const price = scalar(row[name]) ?? scalar(nested?.amount) ?? scalar(nested?.value) ?? scalar(nested?.price);
    if (price !== undefined && price !== '') return price;
  }
  const inner = asObject(firstOf(row.offers)) ?? asObject(firstOf(row.variants));
  return inner ? (scalar(inner.price) ?? scalar(inner.lowPrice)) : undefined;
}
