import { statement } from '../../../../platform/database/statement';

/** What the CRM keeps about a person and the records merged into theirs, as JSON for their own reading. */
export const selectCrmPersonalData = statement<[customerId: number], { found: Record<string, unknown> }>(
  'select_crm_personal_data',
  `with mine as (select id, document_id from customers where id = $1 or merged_into_id = $1)
   select json_build_object(
     'profile', json_build_object('name', c.name, 'shortName', c.short_name, 'phone', c.phone, 'email', c.email, 'vkId', c.vk_id, 'city', c.city, 'address', c.address,
       'sex', c.sex, 'birthDate', c.birth_date::text, 'socialStatus', c.social_status, 'remark', c.notes, 'createdAt', timezone('UTC', c.created_at)),
     'statistics', json_build_object('category', c.category, 'totalOrders', c.total_orders, 'totalSpent', c.total_spent::float8, 'averageOrder', c.average_order::float8,
       'lastOrderDate', c.last_order_date, 'rfmRecency', c.rfm_recency, 'rfmFrequency', c.rfm_frequency, 'rfmMonetary', c.rfm_monetary,
       'rfmSegment', c.rfm_segment, 'probabilityAlive', c.probability_alive::float8, 'lifetimeValue', c.lifetime_value::float8),
     'contacts', (select coalesce(json_agg(json_build_object('kind', i.kind, 'value', i.value, 'verifiedAt', i.verified_at) order by i.id), '[]'::json) from customer_identities i where i.customer_id = c.id),
     'tags', (select coalesce(json_agg(t.name order by t.name), '[]'::json) from customers_tags_lnk l join tags t on t.id = l.tag_id where l.customer_id = c.id),
     'notes', (select coalesce(json_agg(json_build_object('at', timezone('UTC', n.created_at), 'text', n.text) order by n.id), '[]'::json) from customer_notes n where n.customer_id = c.id),
     'consents', (select coalesce(json_agg(json_build_object('at', k.at, 'purpose', k.purpose, 'channel', k.channel, 'granted', k.granted, 'textVersion', k.text_version, 'source', k.source) order by k.id), '[]'::json)
       from consents k where k.customer_id in (select id from mine)),
     'changes', (select coalesce(json_agg(json_build_object('at', a.at, 'action', a.action) order by a.id), '[]'::json)
       from audit_entries a where a.subject = 'customer' and a.subject_id in (select document_id from mine))) as found
   from customers c where c.id = $1`,
);
