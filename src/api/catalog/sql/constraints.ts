import { appendOnlySql } from '../../../platform/database/append-only';
import { extensionsSql } from '../../../platform/database/extensions';
import { NAME_SQL } from '../contracts/product-list';
import { searchTextSql } from './search-text';

const nameSql = NAME_SQL.replace('p.', '');

/** Adds a constraint unless the table has one of that name; looking it up takes far less than trying. */
function constraint(table: string, name: string, definition: string): string {
  return `if not exists (select 1 from pg_constraint where conname = '${name}' and conrelid = '${table}'::regclass) then
    alter table ${table} add constraint ${name} ${definition};
  end if;`;
}

const uniqueness = `
create unique index if not exists products_slug_unique on products (slug);
create unique index if not exists products_sku_unique on products (sku);
create unique index if not exists products_barcode_unique on products (barcode) where barcode is not null;
create unique index if not exists products_source_unique on products (source_url, source_key) where source_url is not null and source_key is not null;
create unique index if not exists categories_slug_unique on categories (slug);
create unique index if not exists product_tags_name_unique on product_tags (name);
create unique index if not exists low_stock_alerts_open_unique on low_stock_alerts (product_id) where cleared_at is null;`;

// No index holds on_hand or reserved: their updates stay HOT, which is what placing orders lives on.
const searching = `
create index if not exists stock_movements_product_index on stock_movements (product_id, id desc);
create index if not exists stock_movements_order_index on stock_movements (order_id) where order_id is not null;
create index if not exists products_name_order_index on products ((${nameSql}), id);
create index if not exists products_created_index on products (created_at, id);
create index if not exists products_name_trgm on products using gin (lower(${nameSql}) gin_trgm_ops);
create index if not exists products_sku_trgm on products using gin (sku gin_trgm_ops);
create index if not exists products_search_trgm on products using gin ((${searchTextSql('')}) gin_trgm_ops);
create index if not exists products_search_words on products using gin (to_tsvector('russian'::regconfig, ${searchTextSql('')}));`;

const rules = `
create sequence if not exists product_sku_seq;
do $$ begin
  ${constraint('products', 'products_stock_within', 'check (0 <= reserved and reserved <= on_hand)')}
  ${constraint('products', 'products_price_within', 'check (price >= 0)')}
  ${constraint('products', 'products_threshold_within', 'check (low_stock_threshold >= 0)')}
  ${constraint('stock_movements', 'stock_movements_product_fk', 'foreign key (product_id) references products (id) on delete restrict')}
  ${constraint('stock_movements', 'stock_movements_order_fk', 'foreign key (order_id) references orders (id) on delete restrict')}
  ${constraint('low_stock_alerts', 'low_stock_alerts_product_fk', 'foreign key (product_id) references products (id) on delete cascade')}
end $$;`;

// Strapi's own key on the link table cascades: without this, deleting a product would silently strip order lines.
const referredProducts = `
do $$ begin
  if to_regproc('refuse_referred_product') is null then
    create function refuse_referred_product() returns trigger language plpgsql as $body$
    begin
      if exists (select 1 from order_lines_product_lnk where product_id = old.id) then
        raise exception 'product % is referred to by orders; archive it instead', old.document_id
          using errcode = '23503', constraint = 'products_referred';
      end if;
      return old;
    end $body$;
  end if;
  if not exists (select 1 from pg_trigger where tgname = 'products_referred' and tgrelid = 'products'::regclass) then
    create trigger products_referred before delete on products for each row execute function refuse_referred_product();
  end if;
end $$;`;

/** The catalogue's database rules: uniqueness, bounds, references, search indexes, the append-only ledger. Idempotent. */
export const catalogConstraints = [extensionsSql, uniqueness, searching, rules, referredProducts, appendOnlySql('stock_movements')].join(
  '\n',
);
