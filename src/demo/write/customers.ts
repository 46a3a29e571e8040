import { CATEGORY_SQL } from '../../api/crm/sql/customer-statistics';
import { connectionOf, type Trx } from '../../platform/database/statement';
import type { PlannedCustomer } from '../plan/customers';
import type { PlannedOrder } from '../plan/order';
import { CUSTOMER_TAGS } from '../shop/remarks';
import { idsBy } from './catalogue';
import { insertRows, moment, newDocumentId, takeIds } from './insert-rows';

const BORN = { document_id: 'text', created_at: 'timestamp', updated_at: 'timestamp', published_at: 'timestamp' } as const;

const CUSTOMERS = {
  table: 'customers',
  columns: {
    id: 'int',
    ...BORN,
    name: 'text',
    short_name: 'text',
    phone: 'text',
    email: 'text',
    city: 'text',
    address: 'text',
    sex: 'text',
    birth_date: 'date',
    social_status: 'text',
    category: 'text',
    notes: 'text',
  },
};
const TAG_LINKS = { table: 'customers_tags_lnk', columns: { customer_id: 'int', tag_id: 'int', tag_ord: 'float8' } };
const USER_LINKS = { table: 'customers_user_lnk', columns: { customer_id: 'int', user_id: 'int' } };

/** Writes the customers with tags and accounts; the database itself keeps their identities. Answers ids by index. */
export async function writeCustomers(
  trx: Trx,
  customers: readonly PlannedCustomer[],
  orders: readonly PlannedOrder[],
  users: ReadonlyMap<string, number>,
): Promise<number[]> {
  const ids = await takeIds(trx, 'customers', customers.length);
  const born = birthMoments(customers, orders);
  const rows = customers.map((customer, index) => ({ id: ids[index], ...customerColumns(customer, born[index] ?? customer.firstSeen) }));
  await insertRows(trx, CUSTOMERS, rows);
  const tags = await ensureTags(trx);
  const tagged = customers.flatMap((customer, index) =>
    customer.tags.map((tag, at) => ({ customer_id: ids[index], tag_id: tags.get(tag), tag_ord: at + 1 })),
  );
  await insertRows(trx, TAG_LINKS, tagged);
  const accounts = customers.flatMap(({ account }, index) =>
    account !== null && users.has(account) ? [{ customer_id: ids[index], user_id: users.get(account) }] : [],
  );
  await insertRows(trx, USER_LINKS, accounts);
  return ids;
}

function customerColumns(customer: PlannedCustomer, born: number): object {
  const { name, phone, email, city, address, sex, notes } = customer;
  const at = moment(born);
  return {
    document_id: newDocumentId(),
    ...{ name, short_name: customer.shortName, phone, email, city, address, sex, notes },
    birth_date: customer.birthDate,
    social_status: customer.socialStatus,
    category: 'new',
    created_at: at,
    updated_at: at,
    published_at: at,
  };
}

/** A customer is known since their first order, or since the day they came without buying. */
function birthMoments(customers: readonly PlannedCustomer[], orders: readonly PlannedOrder[]): number[] {
  const born = customers.map(({ firstSeen }) => firstSeen);
  const seen = new Set<number>();
  for (const { customer, placedAt } of orders) {
    if (seen.has(customer)) continue;
    seen.add(customer);
    born[customer] = placedAt;
  }
  return born;
}

async function ensureTags(trx: Trx): Promise<Map<string, number>> {
  const known = await idsBy(trx, 'tags', 'name');
  const missing = CUSTOMER_TAGS.filter(({ name }) => !known.has(name));
  const now = { created_at: 'now()', updated_at: 'now()', published_at: 'now()' };
  await insertRows(
    trx,
    { table: 'tags', columns: { document_id: 'text', name: 'text', colour: 'text' }, fixed: now },
    missing.map((tag) => ({ ...tag, document_id: newDocumentId() })),
  );
  return idsBy(trx, 'tags', 'name');
}

/** Calculates the statistics of these customers by the rules of the CRM, all at once. */
export async function calculateStatistics(trx: Trx, customerIds: readonly number[]): Promise<void> {
  const connection = await connectionOf(trx);
  await connection.query({
    text: `update customers c set total_orders = s.orders, total_spent = s.spent,
        average_order = case when s.orders = 0 then 0 else round(s.spent / s.orders, 2) end, last_order_date = s.last, category = ${CATEGORY_SQL}
      from (select l.customer_id, count(*)::int as orders, coalesce(sum(o.total), 0) as spent, max(o.completed_at) as last
        from orders_customer_lnk l join orders o on o.id = l.order_id
        where l.customer_id = any($1::int[]) and o.order_status = 'completed' group by l.customer_id) s
      where c.id = s.customer_id`,
    values: [customerIds],
  });
}
