import type { App } from '../start-app';
import { newDocumentId, nextNumber } from './sequence';

/** A row of the catalogue as tests need it. */
export interface ProductRow {
  id: number;
  documentId: string;
  name: string;
  sku: string;
  slug: string;
  price: number;
}

/** A shelf of the catalogue as tests need it. */
export interface CategoryRow {
  id: number;
  documentId: string;
  name: string;
  slug: string;
}

interface ProductOptions {
  name?: string;
  sku?: string;
  slug?: string;
  /** Whole units and cents, as on the wire: 199.9. */
  price?: number;
  /** Pieces received into stock, by a movement of the ledger. */
  onHand?: number;
  lowStockThreshold?: number;
  category?: Pick<CategoryRow, 'id'>;
  archived?: boolean;
}

/** A product that costs 100.00, with 10 pieces on hand. */
export async function aProduct(app: App, options: ProductOptions = {}): Promise<ProductRow> {
  const n = nextNumber();
  const { name = `Product ${n}`, sku = `SKU-${n}`, slug = `product-${n}`, price = 100, onHand = 10 } = options;
  const [row] = await app.sql<{ id: number; document_id: string }>(
    `with product as (
       insert into products (document_id, name, sku, slug, price, on_hand, reserved, low_stock_threshold, archived_at, created_at, updated_at, published_at)
       values ($1, $2, $3, $4, $5, $6::int, 0, $7, $8, now(), now(), now()) returning id, document_id
     ), shelf as (
       insert into products_category_lnk (product_id, category_id) select id, $9::int from product where $9::int is not null
     ), movement as (
       insert into stock_movements (document_id, product_id, kind, on_hand_delta, reserved_delta, note, actor_kind, actor_name, at, created_at, updated_at, published_at)
       select $10, id, 'receipt', $6::int, 0, 'First receipt', 'system', 'Test', now(), now(), now(), now() from product where $6::int > 0
     )
     select id, document_id from product`,
    [
      newDocumentId(),
      name,
      sku,
      slug,
      price,
      onHand,
      options.lowStockThreshold ?? 0,
      options.archived ? new Date() : null,
      options.category?.id ?? null,
      newDocumentId(),
    ],
  );
  if (!row) throw new Error('The product was not written');
  return { id: row.id, documentId: row.document_id, name, sku, slug, price };
}

/** A shelf of the catalogue. */
export async function aCategory(app: App, options: { name?: string; slug?: string } = {}): Promise<CategoryRow> {
  const n = nextNumber();
  const { name = `Category ${n}`, slug = `category-${n}` } = options;
  const [row] = await app.sql<{ id: number; document_id: string }>(
    `insert into categories (document_id, name, slug, created_at, updated_at, published_at) values ($1, $2, $3, now(), now(), now()) returning id, document_id`,
    [newDocumentId(), name, slug],
  );
  if (!row) throw new Error('The category was not written');
  return { id: row.id, documentId: row.document_id, name, slug };
}
