import { searchTextSql } from './search-text';
import { statement } from '../../../platform/database/statement';

/** A product in a picker; `thumbnail` is the address of its first picture. */
export interface PickedProduct {
  documentId: string;
  name: string;
  sku: string;
  price: number;
  available: number;
  isLow: boolean;
  thumbnail: string | null;
  threshold: number;
}

const BRIEF = `p.document_id as "documentId", p.name, p.sku, p.price::float8 as price, (p.on_hand - p.reserved)::int as available,
  (p.low_stock_threshold > 0 and p.on_hand - p.reserved <= p.low_stock_threshold) as "isLow", coalesce(p.low_stock_threshold, 0) as threshold,
  (select coalesce(f.formats -> 'thumbnail' ->> 'url', f.url) from files_related_mph m join files f on f.id = m.file_id
    where m.related_id = p.id and m.related_type = 'api::catalog.product' and m.field = 'images' order by m."order", m.id limit 1) as thumbnail`;

/** Products on sale that have every word (LIKE patterns) in name, SKU or description; whole SKU or barcode ($2) first, then names that begin so. */
export const pickProducts = statement<[patterns: string[], code: string, limit: number], PickedProduct>(
  'pick_products',
  `select ${BRIEF} from products p
   where p.archived_at is null and (p.sku = $2 or lower(p.sku) = lower($2) or p.barcode = $2 or ${searchTextSql('p')} like all ($1::text[]))
   order by p.barcode is not distinct from $2 desc, lower(p.sku) = lower($2) desc, lower(p.name) like lower($2) || '%' desc, p.on_hand - p.reserved > 0 desc, p.name, p.id limit $3`,
);

/** Products on sale at or below their threshold, the emptiest first. */
export const lowestStock = statement<[limit: number], PickedProduct>(
  'lowest_stock',
  `select ${BRIEF} from products p where p.low_stock_threshold > 0 and p.on_hand - p.reserved <= p.low_stock_threshold and p.archived_at is null
   order by (p.on_hand - p.reserved)::numeric / p.low_stock_threshold, p.id limit $1`,
);
