import { statement } from '../../../platform/database/statement';

/** Tables whose rows are addressed by a slug. */
export type SluggedTable = 'products' | 'categories';

/** Makes those who draw a like slug take turns until the transaction ends: table and base. */
export const lockSlug = statement<[SluggedTable, string], never>(
  'lock_slug',
  'select pg_advisory_xact_lock(hashtextextended($1 || $2, 7))',
);

const takenSql = (table: SluggedTable): string => `select slug from ${table} where slug = $1 or slug like $1 || '-%'`;

/** Slugs that are the base or begin with it and a hyphen. */
export const takenSlugs = {
  products: statement<[string], { slug: string }>('taken_product_slugs', takenSql('products')),
  categories: statement<[string], { slug: string }>('taken_category_slugs', takenSql('categories')),
};

/** The next number for an article number nobody gave. */
export const nextSkuNumber = statement<[], { number: number }>('next_sku_number', `select nextval('product_sku_seq')::int as number`);

/** A row when the article number is taken. */
export const takenSku = statement<[string], { id: number }>('taken_sku', 'select id from products where sku = $1');
