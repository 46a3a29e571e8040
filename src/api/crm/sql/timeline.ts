/** What the CRM itself tells in the timeline of the customer `$1`, in the shape of `CustomerPart.timeline`. */
export const CRM_TIMELINE = `
  select timezone('UTC', c.created_at) as at, 'customer.created' as kind, c.id, null::text as subject, '{}'::json as details from customers c where c.id = $1
  union all
  select timezone('UTC', n.created_at), 'note', n.id, n.document_id, json_build_object('text', n.text, 'author', n.author_name)
    from customer_notes n where n.customer_id = $1
  union all
  select k.at, 'consent', k.id, null, json_build_object('purpose', k.purpose, 'channel', k.channel, 'granted', k.granted, 'source', k.source, 'textVersion', k.text_version)
    from consents k where k.customer_id = $1
  union all
  select m.at, 'merge', m.id, m.document_id, json_build_object('name', (m.snapshot -> 'customer' ->> 'name'), 'by', m.by_name, 'undoneAt', m.undone_at)
    from customer_merges m where m.into_id = $1
  union all
  select a.at, a.action, a.id, null, json_build_object('by', a.actor_name,
      'fields', (select coalesce(json_agg(f.key), '[]'::json) from jsonb_object_keys(case jsonb_typeof(a.after) when 'object' then a.after else '{}' end) f(key)))
    from audit_entries a where a.subject = 'customer' and a.subject_id = (select document_id from customers where id = $1)
      and a.action in ('customer.update', 'customer.delete', 'customer.restore', 'customer.merge-undo')`;

/** One entry as the statement gives it. */
export interface TimelineRow {
  at: Date;
  at_key: string;
  kind: string;
  id: number;
  subject: string | null;
  details: Record<string, unknown>;
}

/**
 * A page over all parts, the newest first, after an entry (its moment, kind and id; null from the start), of these kinds
 * or the families before their dots (null for all). Parameters: customer, at, kind, id, kinds, limit.
 */
export function timelineSql(sources: readonly string[]): string {
  return `select t.at, t.at::text as at_key, t.kind, t.id, t.subject, t.details from (${sources.map((source) => `(${source})`).join(' union all ')}) t
   where ($2::text is null or (t.at, t.kind, t.id) < ($2::text::timestamptz, $3::text, $4::int)) and ($5::text[] is null or t.kind = any($5) or split_part(t.kind, '.', 1) = any($5))
   order by t.at desc, t.kind desc, t.id desc limit $6`;
}
