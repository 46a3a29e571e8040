import { statement } from '../../../platform/database/statement';

/** What a product is called and addressed by, by its documentId. */
export const productNames = statement<[string], { id: number; name: string; slug: string | null; sku: string | null }>(
  'product_names',
  'select id, name, slug, sku from products where document_id = $1',
);

/** What a category is called and addressed by, by its documentId. */
export const categoryNames = statement<[string], { id: number; name: string; slug: string | null }>(
  'category_names',
  'select id, name, slug from categories where document_id = $1',
);
