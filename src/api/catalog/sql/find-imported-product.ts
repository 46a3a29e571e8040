import { statement } from '../../../platform/database/statement';
import type { ImportedValues } from '../domain/import/plan-update';

/** A product that an import made, as it is now; `price` is numeric text. */
export interface ImportedProduct {
  documentId: string;
  name: string | null;
  description: string | null;
  price: string;
  isArchived: boolean;
  hasCategory: boolean;
  pictureIds: number[];
  sourceValues: ImportedValues | null;
}

/** Makes imports of one row (source, key) take turns until the transaction ends, so that two of them never make twins. */
export const lockImportedRow = statement<[string, string], never>(
  'lock_imported_row',
  `select pg_advisory_xact_lock(hashtextextended($1 || chr(10) || $2, 11))`,
);

// Strapi has the driver give jsonb as text; json it parses.
/** The product of one row (source, key), locked: what is read stays true until the write. */
export const findImportedProduct = statement<[string, string], ImportedProduct>(
  'find_imported_product',
  `select p.document_id as "documentId", p.name, p.description, p.price, p.archived_at is not null as "isArchived",
     exists (select 1 from products_category_lnk l where l.product_id = p.id) as "hasCategory",
     array(select m.file_id from files_related_mph m
       where m.related_id = p.id and m.related_type = 'api::catalog.product' and m.field = 'images' order by m."order", m.id) as "pictureIds",
     p.source_values::json as "sourceValues"
   from products p where p.source_url = $1 and p.source_key = $2 for update of p`,
);

/** A category by its name in any case; the oldest of like ones. */
export const findCategoryByName = statement<[string], { documentId: string }>(
  'find_category_by_name',
  'select document_id as "documentId" from categories where lower(name) = lower($1) order by id limit 1',
);

/** Makes those who would create one category take turns until the transaction ends. */
export const lockCategoryName = statement<[string], never>(
  'lock_category_name',
  'select pg_advisory_xact_lock(hashtextextended(lower($1), 12))',
);
