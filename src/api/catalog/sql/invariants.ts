import type { Invariant } from '../../../platform/invariants';

/** Data-model invariant 1, for `npm run artel -- check`. Each row is one product that breaks it. */
export const catalogInvariants: readonly Invariant[] = [
  {
    name: 'catalog: stock columns equal the sums of the movements',
    sql: `select p.document_id, p.on_hand, p.reserved, coalesce(m.on_hand, 0) as ledger_on_hand, coalesce(m.reserved, 0) as ledger_reserved
      from products p
      left join (select product_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved from stock_movements group by product_id) m on m.product_id = p.id
      where p.on_hand <> coalesce(m.on_hand, 0) or p.reserved <> coalesce(m.reserved, 0)`,
  },
  {
    name: 'catalog: reserved stays between 0 and what is on hand',
    sql: 'select document_id, on_hand, reserved from products where reserved < 0 or reserved > on_hand',
  },
  {
    name: 'catalog: every product has a price, a slug and a SKU',
    sql: `select document_id from products where price is null or price < 0 or coalesce(slug, '') = '' or coalesce(sku, '') = ''`,
  },
];
