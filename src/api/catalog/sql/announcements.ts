import { announcedBy } from '../../../platform/outbox/announced-by';

/** What people write of a product, by column: field of the API. Stock has an event of its own. */
const WRITTEN: Readonly<Record<string, string>> = {
  name: 'name',
  slug: 'slug',
  sku: 'sku',
  barcode: 'barcode',
  description: 'description',
  price: 'price',
  low_stock_threshold: 'lowStockThreshold',
};

const CHANGED_FIELDS = `array_remove(array[${Object.entries(WRITTEN)
  .map(([column, field]) => `case when old.${column} is distinct from new.${column} then '${field}' end`)
  .join(', ')}], null)`;

const FACTS = (row: string): string =>
  `jsonb_build_object('sku', ${row}.sku, 'price', ${row}.price, 'isArchived', ${row}.archived_at is not null)`;

/** A change of what a product is linked with: its category or its pictures. */
const linked = (name: string, table: string, on: 'insert' | 'delete', [field, id, where]: [field: string, id: string, where: string]) => ({
  name,
  table,
  on,
  events: `select 'product.changed', p.subject, '{"fields": ["${field}"]}', clock_timestamp()
    from (select distinct (select p.document_id from products p where p.id = w.${id}) as subject from written w where ${where}) p
    where p.subject is not null`,
});

const CATEGORY: [string, string, string] = ['category', 'product_id', 'true'];
const PICTURES: [string, string, string] = ['images', 'related_id', `w.related_type = 'api::catalog.product'`];

/** Products, categories and the stock ledger in the event feed. */
export const catalogAnnouncements = announcedBy([
  {
    name: 'products',
    table: 'products',
    on: 'insert',
    events: `select 'product.created', p.document_id, ${FACTS('p')}, clock_timestamp() from written p order by p.id`,
  },
  {
    name: 'product_steps',
    table: 'products',
    on: 'update',
    columns: [...Object.keys(WRITTEN), 'archived_at'],
    events: `select s.type, new.document_id, ${FACTS('new')} || s.data, clock_timestamp() from (
        select 'product.changed' as type, jsonb_build_object('fields', to_jsonb(f.fields)) as data from (select ${CHANGED_FIELDS} as fields) f
          where cardinality(f.fields) > 0
        union all select 'product.archived', '{}' where old.archived_at is null and new.archived_at is not null
        union all select 'product.restored', '{}' where old.archived_at is not null and new.archived_at is null) s`,
  },
  {
    name: 'products_gone',
    table: 'products',
    on: 'delete',
    events: `select 'product.deleted', p.document_id, jsonb_build_object('sku', p.sku), clock_timestamp() from written p`,
  },
  linked('product_categorised', 'products_category_lnk', 'insert', CATEGORY),
  linked('product_uncategorised', 'products_category_lnk', 'delete', CATEGORY),
  linked('product_pictured', 'files_related_mph', 'insert', PICTURES),
  linked('product_unpictured', 'files_related_mph', 'delete', PICTURES),
  {
    name: 'categories',
    table: 'categories',
    on: 'insert',
    events: `select 'category.created', c.document_id, '{}', clock_timestamp() from written c order by c.id`,
  },
  {
    name: 'category_steps',
    table: 'categories',
    on: 'update',
    columns: ['name', 'slug'],
    events: `select 'category.changed', new.document_id, '{}'::jsonb, clock_timestamp()`,
  },
  {
    name: 'categories_gone',
    table: 'categories',
    on: 'delete',
    events: `select 'category.deleted', c.document_id, '{}', clock_timestamp() from written c`,
  },
  {
    name: 'stock',
    table: 'stock_movements',
    on: 'insert',
    events: `select 'stock.changed', (select p.document_id from products p where p.id = m.product_id),
      jsonb_build_object('kind', m.kind, 'onHandDelta', m.on_hand_delta, 'reservedDelta', m.reserved_delta,
        'order', (select o.document_id from orders o where o.id = m.order_id)), m.at from written m order by m.id`,
  },
]);
