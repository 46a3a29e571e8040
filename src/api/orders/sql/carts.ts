import { statement } from '../../../platform/database/statement';

/** Whose cart: a signed-in user's, or the one whose token has this hash. */
export type CartHolder = [userId: number | null, tokenHash: string | null];

const HELD = '(($1::int is not null and user_id = $1::int) or ($1::int is null and token_hash = $2::text))';

export const findCart = statement<CartHolder, { id: number }>('find_cart', `select id from carts where ${HELD}`);

/** Locks the cart: of many checkouts at once one sees its lines. */
export const lockCart = statement<CartHolder, { id: number }>('lock_cart', `select id from carts where ${HELD} for update`);

/** The cart of this holder, made when absent; its life starts anew with each write. */
export const openCart = statement<[...CartHolder, documentId: string, lifeDays: number], { id: number }>(
  'open_cart',
  `with held as (update carts set expires_at = now() + make_interval(days => $4::int), updated_at = timezone('UTC', now()) where ${HELD} returning id),
   fresh as (
     insert into carts (document_id, user_id, token_hash, expires_at, created_at, updated_at, published_at)
     select $3, $1::int, case when $1::int is null then $2::text end, now() + make_interval(days => $4::int), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
     where not exists (select 1 from held)
     on conflict do nothing returning id)
   select id from held union all select id from fresh`,
);

/** Sets the quantity of a product (by document id); no row when the product is not sold. */
export const putLine = statement<[cartId: number, product: string, quantity: number, documentId: string], { id: number }>(
  'put_cart_line',
  `insert into cart_lines (document_id, cart_id, product_id, quantity, created_at, updated_at, published_at)
   select $4, $1, p.id, $3, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()) from products p where p.document_id = $2 and p.archived_at is null
   on conflict (cart_id, product_id) do update set quantity = excluded.quantity, updated_at = excluded.updated_at
   returning id`,
);

export const removeLine = statement<[cartId: number, product: string], { id: number }>(
  'remove_cart_line',
  'delete from cart_lines l using products p where l.cart_id = $1 and p.id = l.product_id and p.document_id = $2 returning l.id',
);

export const removeLines = statement<[cartId: number], { product: string; quantity: number }>(
  'remove_cart_lines',
  'delete from cart_lines l using products p where l.cart_id = $1 and p.id = l.product_id returning p.document_id as product, l.quantity',
);

/** What is in the cart, in the order it was put there. */
export const cartLines = statement<[cartId: number], { product: string; quantity: number }>(
  'cart_lines_to_order',
  'select p.document_id as product, l.quantity from cart_lines l join products p on p.id = l.product_id where l.cart_id = $1 and p.archived_at is null order by l.id',
);

/** Adds a guest's cart to a user's, quantities summed, and deletes the guest's. */
export const mergeCarts = statement<[into: number, from: number, maxQuantity: number], never>(
  'merge_carts',
  `with moved as (
     insert into cart_lines (document_id, cart_id, product_id, quantity, created_at, updated_at, published_at)
     select 'm' || substr(md5(random()::text || l.id), 1, 23), $1, l.product_id, l.quantity, l.created_at, timezone('UTC', now()), timezone('UTC', now()) from cart_lines l where l.cart_id = $2
     on conflict (cart_id, product_id) do update set quantity = least(cart_lines.quantity + excluded.quantity, $3)),
   gone as (delete from cart_lines where cart_id = $2)
   delete from carts where id = $2`,
);

/** One line of the cart as it is shown; `archived` goods stay visible but cannot be ordered. */
export interface CartLineRow {
  product: {
    documentId: string;
    name: string;
    sku: string | null;
    slug: string | null;
    image: { url: string; thumbnailUrl: string; alternativeText: string | null } | null;
    price: number;
    available: number;
  };
  quantity: number;
  archived: boolean;
  expires_at: Date | null;
}

/** The cart as it is shown, with present prices and what is available. */
export const showCart = statement<[cartId: number], CartLineRow>(
  'show_cart',
  `select json_build_object('documentId', p.document_id, 'name', p.name, 'sku', p.sku, 'slug', p.slug, 'price', p.price, 'available', p.on_hand - p.reserved,
     'image', (select json_build_object('url', f.url, 'thumbnailUrl', coalesce(f.formats -> 'thumbnail' ->> 'url', f.url), 'alternativeText', f.alternative_text)
       from files_related_mph r join files f on f.id = r.file_id
       where r.related_id = p.id and r.related_type = 'api::catalog.product' and r.field = 'images' order by r."order" limit 1)) as product,
     l.quantity, p.archived_at is not null as archived, c.expires_at
   from cart_lines l join products p on p.id = l.product_id join carts c on c.id = l.cart_id where l.cart_id = $1 order by l.id`,
);

/** Carts nobody came back to; at most $1 at a time. */
export const dropExpiredCarts = statement<[limit: number], { id: number }>(
  'drop_expired_carts',
  'delete from carts where id in (select id from carts where expires_at < now() order by expires_at limit $1 for update skip locked) returning id',
);
