import { statement } from '../../../platform/database/statement';

/** Somebody as the reception sees them. */
export interface VisitorRow {
  document_id: string;
  name: string | null;
  phone: string | null;
  sex: string | null;
  birth_date: string | null;
  social_status: string | null;
  visits: number;
  last_visit_at: Date | null;
  inside: { visit: string; since: string } | null;
  today: { participation: string; event: string; title: string; startAt: string; partySize: number; isIn: boolean } | null;
  awards: { title: string; icon: string | null }[];
}

const VISITOR = `c.document_id, c.name, c.phone, c.sex, c.birth_date::text as birth_date, c.social_status,
  (select count(*)::int from visits v where v.customer_id = c.id and v.cancelled_at is null) as visits,
  (select v.at from visits v where v.customer_id = c.id and v.cancelled_at is null order by v.at desc limit 1) as last_visit_at,
  (select json_build_object('visit', v.document_id, 'since', v.at) from visits v
     where v.customer_id = c.id and v.left_at is null and v.cancelled_at is null limit 1) as inside,
  (select json_build_object('participation', p.document_id, 'event', e.document_id, 'title', e.title, 'startAt', e.start_at, 'partySize', p.party_size, 'isIn', p.state = 'attended')
     from participations p join events e on e.id = p.event_id
     where p.customer_id = c.id and p.state in ('registered', 'attended') and e.event_status = 'published'
       and e.end_at > now() and timezone($1, e.start_at)::date <= timezone($1, now())::date order by e.start_at limit 1) as today,
  (select coalesce(json_agg(json_build_object('title', a.title, 'icon', a.icon) order by w.id), '[]'::json)
     from awards w join achievements a on a.id = w.achievement_id where w.customer_id = c.id and w.revoked_at is null) as awards`;
const LIVE = 'c.deleted_at is null and c.merged_into_id is null and c.erased_at is null';

/** People whose phone ends with these digits (given reversed, as a LIKE pattern); who was here last comes first. */
export const visitorsByPhoneTail = statement<[timezone: string, reversed: string], VisitorRow>(
  'visitors_by_phone_tail',
  `select * from (select ${VISITOR} from (select * from customers c where reverse(c.phone) like $2 and ${LIVE} order by c.id limit 60) c) x
   order by x.inside is null, x.last_visit_at desc nulls last, x.name limit 8`,
);

/** People by a text of the name (a LIKE pattern, lower case), or digits somewhere in the phone. */
export const visitorsByText = statement<[timezone: string, name: string | null, phone: string | null], VisitorRow>(
  'visitors_by_text',
  `select * from (select ${VISITOR} from (
       (select * from customers c where $2::text is not null and lower(c.name) like $2 and ${LIVE} limit 60)
       union (select * from customers c where $3::text is not null and c.phone like $3 and ${LIVE} limit 60)) c) x
   order by x.inside is null, x.last_visit_at desc nulls last, x.name limit 8`,
);

/** One person by documentId, or by the documentId of a participation (a ticket). */
export const visitorByCode = statement<[timezone: string, customer: string | null, participation: string | null], VisitorRow>(
  'visitor_by_code',
  `select ${VISITOR} from customers c where ${LIVE} and c.id = (
     select x.id from customers x where x.document_id = $2::text
     union all select p.customer_id from participations p where p.document_id = $3::text limit 1)`,
);

/** The customer who has this phone, as a main or a further one. */
export const customerByPhone = statement<[phone: string], { document_id: string }>(
  'club_customer_by_phone',
  `select c.document_id from customer_identities i join customers c on c.id = i.customer_id
   where i.kind = 'phone' and i.value = $1 and ${LIVE}`,
);

/** Something recorded at the reception; `by_id` is who did it. */
export interface RecordRow {
  kind: 'arrival' | 'leave' | 'sale';
  at: Date;
  customer: string | null;
  by_name: string;
  by_id: number | null;
  subject: string;
  total: string | null;
}

/** The latest arrivals, leavings and counter sales, newest first. */
export const latestRecords = statement<[limit: number], RecordRow>(
  'latest_reception_records',
  `(select 'arrival' as kind, v.at, c.name as customer, v.recorded_by_name as by_name, v.recorded_by_id as by_id, v.document_id as subject, null::text as total
      from visits v join customers c on c.id = v.customer_id where v.cancelled_at is null order by v.at desc, v.id desc limit $1)
   union all
   (select 'leave', v.left_at, c.name, coalesce(v.left_by_name, ''), v.left_by_id, v.document_id, null from visits v join customers c on c.id = v.customer_id
      where v.left_at is not null and v.cancelled_at is null and not v.closed_by_clock order by v.left_at desc limit $1)
   union all
   (select 'sale', o.completed_at, c.name, coalesce(s.display_name, ''), s.id, o.document_id, o.total::text from orders o
      left join orders_customer_lnk l on l.order_id = o.id left join customers c on c.id = l.customer_id
      left join orders_author_staff_lnk a on a.order_id = o.id left join staff_members s on s.id = a.staff_member_id
      where o.channel = 'counter' and o.completed_at is not null and o.completed_at > now() - interval '2 days' order by o.completed_at desc limit $1)
   order by at desc limit $1`,
);
