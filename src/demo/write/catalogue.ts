import { connectionOf, type Trx } from '../../platform/database/statement';
import type { PlannedShop } from '../plan/shop';
import { CATALOGUE } from '../shop/catalogue';
import { SHELVES } from '../shop/categories';
import type { Goods } from '../shop/goods';
import { latin } from '../shop/names';
import { DRAWN_DOCUMENT_ID, insertRows, moment, momentOrNull, newDocumentId, takeIds } from './insert-rows';
import type { StoredPicture } from './pictures';

const DAY = 86_400_000;
const BORN = { document_id: 'text', created_at: 'timestamp', updated_at: 'timestamp', published_at: 'timestamp' } as const;

const PRODUCTS = {
  table: 'products',
  columns: {
    id: 'int',
    ...BORN,
    name: 'text',
    slug: 'text',
    sku: 'text',
    description: 'text',
    price: 'numeric',
    low_stock_threshold: 'int',
    archived_at: 'timestamptz',
    on_hand: 'int',
    reserved: 'int',
  },
};
const TAG_LINKS = { table: 'products_tags_lnk', columns: { product_id: 'int', product_tag_id: 'int', product_tag_ord: 'float8' } };
const SHELF_LINKS = { table: 'products_category_lnk', columns: { product_id: 'int', category_id: 'int' } };

/** Writes shelves, tags, products with their stock and pictures. Answers `products.id` by index of the catalogue. */
export async function writeCatalogue(trx: Trx, shop: PlannedShop, now: number, pictures: readonly StoredPicture[][]): Promise<number[]> {
  await refuseTakenSkus(trx);
  const shelves = await ensureShelves(trx, shop.start);
  const tags = await ensureTags(trx, shop.start);
  const ids = await takeIds(trx, 'products', CATALOGUE.length);
  const stock = stockLevels(shop);
  const rows = CATALOGUE.map((goods, index) => ({ id: ids[index], ...productColumns(goods, shop.start, now), ...stock[index] }));
  await insertRows(trx, PRODUCTS, rows);
  const shelved = CATALOGUE.map(({ shelf }, index) => ({ product_id: ids[index], category_id: shelves.get(shelf) }));
  await insertRows(trx, SHELF_LINKS, shelved);
  const tagged = CATALOGUE.flatMap((goods, index) =>
    goods.tags.map((tag, at) => ({ product_id: ids[index], product_tag_id: tags.get(tag), product_tag_ord: at + 1 })),
  );
  await insertRows(trx, TAG_LINKS, tagged);
  await writePictures(trx, ids, pictures, moment(shop.start));
  return ids;
}

function productColumns(goods: Goods, start: number, now: number): object {
  const born = moment(goods.launched === undefined ? start - DAY : now - goods.launched * DAY);
  return {
    document_id: newDocumentId(),
    name: goods.name,
    slug: `${latin(goods.name)}-${goods.sku.toLowerCase()}`,
    sku: goods.sku,
    description: goods.about,
    price: goods.price,
    low_stock_threshold: goods.low,
    archived_at: momentOrNull(goods.archived === undefined ? null : now - goods.archived * DAY),
    created_at: born,
    updated_at: born,
    published_at: born,
  };
}

async function refuseTakenSkus(trx: Trx): Promise<void> {
  const connection = await connectionOf(trx);
  const { rows } = await connection.query({
    text: 'select sku from products where sku = any($1::text[]) limit 1',
    values: [CATALOGUE.map(({ sku }) => sku)],
  });
  const [taken] = rows as { sku: string }[];
  if (taken) throw new Error(`The shop already has a product with the SKU ${taken.sku}; load the demo shop into an empty database`);
}

/** Shelves and tags that exist under the same slug or name are used as they are. */
async function ensureShelves(trx: Trx, start: number): Promise<Map<string, number>> {
  const at = moment(start);
  const connection = await connectionOf(trx);
  const known = await idsBy(trx, 'categories', 'slug');
  const missing = SHELVES.filter(({ slug }) => !known.has(slug));
  await insertRows(
    trx,
    { table: 'categories', columns: { ...BORN, name: 'text', slug: 'text' } },
    missing.map(({ name, slug }) => ({ document_id: newDocumentId(), name, slug, created_at: at, updated_at: at, published_at: at })),
  );
  const ids = await idsBy(trx, 'categories', 'slug');
  const links = missing.flatMap(({ slug, parent }) =>
    parent === undefined ? [] : [{ category_id: ids.get(slug), inv_category_id: ids.get(parent) }],
  );
  await connection.query({
    text: 'insert into categories_parent_lnk (category_id, inv_category_id) select * from json_to_recordset($1::json) as r (category_id int, inv_category_id int)',
    values: [JSON.stringify(links)],
  });
  return ids;
}

async function ensureTags(trx: Trx, start: number): Promise<Map<string, number>> {
  const at = moment(start);
  const known = await idsBy(trx, 'product_tags', 'name');
  const missing = [...new Set(CATALOGUE.flatMap(({ tags }) => tags))].filter((name) => !known.has(name));
  await insertRows(
    trx,
    { table: 'product_tags', columns: { ...BORN, name: 'text' } },
    missing.map((name) => ({ document_id: newDocumentId(), name, created_at: at, updated_at: at, published_at: at })),
  );
  return idsBy(trx, 'product_tags', 'name');
}

/** Ids of all rows of a small table by one of its text columns. */
export async function idsBy(trx: Trx, table: string, column: string): Promise<Map<string, number>> {
  const connection = await connectionOf(trx);
  const { rows } = await connection.query({ text: `select id, "${column}" as key from ${table}`, values: [] });
  return new Map((rows as { id: number; key: string }[]).map(({ id, key }) => [key, id]));
}

function stockLevels({ movements }: PlannedShop): { on_hand: number; reserved: number }[] {
  const levels = CATALOGUE.map(() => ({ on_hand: 0, reserved: 0 }));
  for (const { product, onHandDelta, reservedDelta } of movements) {
    const level = levels[product];
    if (!level) throw new RangeError(`There is no product ${product}`);
    level.on_hand += onHandDelta;
    level.reserved += reservedDelta;
  }
  return levels;
}

async function writePictures(trx: Trx, productIds: readonly number[], pictures: readonly StoredPicture[][], at: string): Promise<void> {
  const flat = pictures.flatMap((own, index) =>
    own.map((picture, order) => ({ ...picture, product: productIds[index], order: order + 1 })),
  );
  const ids = await takeIds(trx, 'files', flat.length);
  const columns = {
    id: 'int',
    ...BORN,
    name: 'text',
    alternative_text: 'text',
    width: 'int',
    height: 'int',
    formats: 'jsonb',
    hash: 'text',
    ext: 'text',
    mime: 'text',
    size: 'numeric',
    url: 'text',
    provider: 'text',
    folder_path: 'text',
  };
  await insertRows(
    trx,
    { table: 'files', columns },
    flat.map((picture, index) => ({
      ...picture,
      id: ids[index],
      document_id: newDocumentId(),
      folder_path: '/',
      created_at: at,
      updated_at: at,
      published_at: at,
    })),
  );
  const target = {
    table: 'files_related_mph',
    columns: { file_id: 'int', related_id: 'int', order: 'float8' },
    fixed: { related_type: `'api::catalog.product'`, field: `'images'` },
  };
  await insertRows(
    trx,
    target,
    flat.map(({ product, order }, index) => ({ file_id: ids[index], related_id: product, order })),
  );
}

/** Opens an alert for every product that is low at the end, as the catalogue itself would have done. */
export async function writeLowStockAlerts(trx: Trx, productIds: readonly number[]): Promise<void> {
  const connection = await connectionOf(trx);
  await connection.query({
    text: `insert into low_stock_alerts (document_id, product_id, available, raised_at, created_at, updated_at, published_at)
      select ${DRAWN_DOCUMENT_ID}, p.id, p.on_hand - p.reserved, m.at, timezone('UTC', m.at), timezone('UTC', m.at), timezone('UTC', m.at)
      from products p join lateral (select max(s.at) as at from stock_movements s where s.product_id = p.id) m on true
      where p.id = any($1::int[]) and p.archived_at is null and coalesce(p.low_stock_threshold, 0) > 0 and p.on_hand - p.reserved <= p.low_stock_threshold
      on conflict (product_id) where cleared_at is null do nothing`,
    values: [productIds],
  });
}
