import type { ListSpec } from '../../../platform/http/list-query';

/** A product's name with Russian letter case and order, whatever locale the database was made with. */
export const NAME_SQL = 'p.name collate "ru-x-icu"';

const AVAILABLE = '(p.on_hand - p.reserved)';

/** Filters of the product list that only staff may use. */
export const STAFF_FILTERS: readonly string[] = ['archived'];

/** What the product list can be asked; the SQL speaks of `products p`. */
export const productListSpec: ListSpec = {
  search: true,
  fields: {
    documentId: { type: 'id', sql: 'p.document_id' },
    name: { type: 'string', sql: NAME_SQL },
    sku: { type: 'string', sql: 'p.sku' },
    slug: { type: 'string', sql: 'p.slug' },
    price: { type: 'money', sql: 'p.price' },
    createdAt: { type: 'datetime', sql: 'p.created_at' },
    'category.slug': {
      type: 'string',
      sql: 'fc.slug',
      within:
        'exists (select 1 from products_category_lnk fl join categories fc on fc.id = fl.category_id where fl.product_id = p.id and @)',
      nullSql: 'not exists (select 1 from products_category_lnk fl where fl.product_id = p.id)',
    },
    'category.documentId': {
      type: 'id',
      sql: 'fc.document_id',
      within:
        'exists (select 1 from products_category_lnk fl join categories fc on fc.id = fl.category_id where fl.product_id = p.id and @)',
      nullSql: 'not exists (select 1 from products_category_lnk fl where fl.product_id = p.id)',
    },
    'tags.name': {
      type: 'string',
      sql: 'ft.name',
      within:
        'exists (select 1 from products_tags_lnk fl join product_tags ft on ft.id = fl.product_tag_id where fl.product_id = p.id and @)',
      nullSql: 'not exists (select 1 from products_tags_lnk fl where fl.product_id = p.id)',
    },
    archived: { type: 'boolean', sql: '(p.archived_at is not null)' },
    available: { type: 'integer', sql: AVAILABLE },
  },
  sorts: {
    name: { sql: NAME_SQL, type: 'string' },
    price: { sql: 'p.price', type: 'money' },
    createdAt: { sql: 'p.created_at', type: 'datetime' },
    updatedAt: { sql: 'p.updated_at', type: 'datetime' },
  },
  defaultSort: [{ key: 'createdAt', direction: 'desc' }],
};

/** What the category list can be asked; the SQL speaks of `categories c`. */
export const categoryListSpec: ListSpec = {
  fields: {
    documentId: { type: 'id', sql: 'c.document_id' },
    name: { type: 'string', sql: 'c.name collate "ru-x-icu"' },
    slug: { type: 'string', sql: 'c.slug' },
    'parent.slug': {
      type: 'string',
      sql: 'fp.slug',
      within:
        'exists (select 1 from categories_parent_lnk fl join categories fp on fp.id = fl.inv_category_id where fl.category_id = c.id and @)',
      nullSql: 'not exists (select 1 from categories_parent_lnk fl where fl.category_id = c.id)',
    },
  },
  sorts: {
    name: { sql: 'c.name collate "ru-x-icu"', type: 'string' },
    createdAt: { sql: 'c.created_at', type: 'datetime' },
  },
  defaultSort: [{ key: 'name', direction: 'asc' }],
};
