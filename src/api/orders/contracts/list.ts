import type { ListSpec } from '../../../platform/http/list-query';
import { CHANNELS, ORDER_STATUSES, PAYMENT_STATUSES } from '../domain/status';

const ofCustomer = (comparison: string): string =>
  `o.id in (select cl.order_id from orders_customer_lnk cl join customers c on c.id = cl.customer_id where ${comparison})`;
/** The same as a set of customers first: twice as fast where all matches are wanted, far slower where the newest few are. */
const ofCustomerSet = (comparison: string): string =>
  `o.id in (select cl.order_id from orders_customer_lnk cl where cl.customer_id = any(array(select c.id from customers c where ${comparison})))`;
const ofManager = `o.id in (select ml.order_id from orders_manager_lnk ml join staff_members s on s.id = ml.staff_member_id where @)`;
const noCustomer = 'not exists (select 1 from orders_customer_lnk cl where cl.order_id = o.id)';

/** What the order list can be filtered and sorted by (http-api.md, `GET /api/orders`). Phones are compared in E.164. */
export function orderListSpec(normalisePhone: (text: string) => string): ListSpec {
  return {
    fields: {
      documentId: { type: 'id', sql: 'o.document_id' },
      number: { type: 'string', sql: 'o.number' },
      status: { type: 'enum', sql: 'o.order_status', values: ORDER_STATUSES },
      paymentStatus: { type: 'enum', sql: 'o.payment_status', values: PAYMENT_STATUSES },
      channel: { type: 'enum', sql: 'o.channel', values: CHANNELS },
      total: { type: 'money', sql: 'o.total' },
      createdAt: { type: 'datetime', sql: 'o.created_at', cast: '::timestamp' },
      updatedAt: { type: 'datetime', sql: 'o.updated_at', cast: '::timestamp' },
      completedAt: { type: 'datetime', sql: 'o.completed_at' },
      'customer.name': { type: 'string', sql: 'c.name', within: ofCustomer('@'), nullSql: noCustomer },
      'customer.phone': { type: 'string', sql: 'c.phone', within: ofCustomer('@'), nullSql: noCustomer, normalise: normalisePhone },
      'customer.documentId': { type: 'id', sql: 'c.document_id', within: ofCustomer('@'), nullSql: noCustomer },
      'manager.documentId': {
        type: 'id',
        sql: 's.document_id',
        within: ofManager,
        nullSql: 'not exists (select 1 from orders_manager_lnk ml where ml.order_id = o.id)',
      },
      'manager.displayName': { type: 'string', sql: 's.display_name', within: ofManager },
    },
    sorts: {
      number: { sql: 'o.number', type: 'string' },
      total: { sql: 'o.total', type: 'money' },
      createdAt: { sql: 'o.created_at', type: 'datetime', cast: '::timestamp' },
      updatedAt: { sql: 'o.updated_at', type: 'datetime', cast: '::timestamp' },
      status: { sql: 'o.order_status', type: 'enum' },
    },
    defaultSort: [{ key: 'createdAt', direction: 'desc' }],
  };
}

/** The list's spec for statements that want every match (counts, small results); customers are looked up as a set. */
export function asSet(spec: ListSpec): ListSpec {
  const fields = Object.entries(spec.fields).map(
    ([name, field]) => [name, name.startsWith('customer.') ? { ...field, within: ofCustomerSet('@') } : field] as const,
  );
  return { ...spec, fields: Object.fromEntries(fields) };
}

/** The list's spec for people below a manager: customers are searched by what was typed into the order, never by the record behind it. */
export function asOwner(spec: ListSpec): ListSpec {
  const { 'customer.name': name, 'customer.phone': phone, ...others } = spec.fields;
  if (!name || !phone) return spec;
  return {
    ...spec,
    fields: {
      ...others,
      'customer.name': { type: 'string', sql: 'o.contact_name' },
      'customer.phone': { type: 'string', sql: 'o.contact_phone', normalise: phone.normalise },
    },
  };
}
