import { announcedBy } from '../../../platform/outbox/announced-by';

/** What people type of a customer, by column: field of the API. Statistics and timestamps are no news. */
const TYPED: Readonly<Record<string, string>> = {
  name: 'name',
  short_name: 'shortName',
  phone: 'phone',
  email: 'email',
  vk_id: 'vkId',
  city: 'city',
  address: 'address',
  sex: 'sex',
  birth_date: 'birthDate',
  social_status: 'socialStatus',
  notes: 'notes',
};

const CHANGED_FIELDS = `array_remove(array[${Object.entries(TYPED)
  .map(([column, field]) => `case when old.${column} is distinct from new.${column} then '${field}' end`)
  .join(', ')}], null)`;

const tagged = (on: 'insert' | 'delete') =>
  ({
    name: on === 'insert' ? 'customer_tagged' : 'customer_untagged',
    table: 'customers_tags_lnk',
    on,
    events: `select 'customer.changed', t.subject, '{"fields": ["tags"]}', clock_timestamp()
      from (select distinct (select c.document_id from customers c where c.id = w.customer_id) as subject from written w) t where t.subject is not null`,
  }) as const;

/** Customers and consents in the event feed: which fields changed, never what stands in them. */
export const crmAnnouncements = announcedBy([
  {
    name: 'customers',
    table: 'customers',
    on: 'insert',
    events: `select 'customer.created', c.document_id, jsonb_build_object('category', c.category), clock_timestamp() from written c order by c.id`,
  },
  {
    name: 'customer_steps',
    table: 'customers',
    on: 'update',
    columns: [...Object.keys(TYPED), 'category', 'deleted_at', 'merged_into_id', 'erased_at'],
    events: `select s.type, new.document_id, s.data, clock_timestamp() from (
        select 'customer.changed' as type, jsonb_build_object('fields', to_jsonb(f.fields)) as data from (select ${CHANGED_FIELDS} as fields) f
          where cardinality(f.fields) > 0 and old.erased_at is not distinct from new.erased_at
        union all select 'customer.category-changed', jsonb_build_object('from', old.category, 'to', new.category)
          where old.category is distinct from new.category
        union all select 'customer.erased', '{}' where old.erased_at is null and new.erased_at is not null
        union all select 'customer.merged', jsonb_build_object('into', (select k.document_id from customers k where k.id = new.merged_into_id))
          where new.merged_into_id is not null and old.merged_into_id is distinct from new.merged_into_id
        union all select 'customer.deleted', '{"forever": false}' where old.deleted_at is null and new.deleted_at is not null
          and new.merged_into_id is not distinct from old.merged_into_id and new.erased_at is not distinct from old.erased_at
        union all select 'customer.restored', '{}' where old.deleted_at is not null and new.deleted_at is null) s`,
  },
  {
    name: 'customers_gone',
    table: 'customers',
    on: 'delete',
    events: `select 'customer.deleted', c.document_id, '{"forever": true}', clock_timestamp() from written c`,
  },
  tagged('insert'),
  tagged('delete'),
  {
    name: 'consents',
    table: 'consents',
    on: 'insert',
    events: `select case when w.granted then 'consent.given' else 'consent.withdrawn' end,
      (select c.document_id from customers c where c.id = w.customer_id),
      jsonb_build_object('purpose', w.purpose, 'channel', w.channel, 'textVersion', w.text_version), w.at from written w order by w.id`,
  },
]);
