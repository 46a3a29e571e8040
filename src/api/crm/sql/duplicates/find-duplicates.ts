import { statement } from '../../../../platform/database/statement';
import { NAMELESS } from '../../domain/sync';

/** Names of more people than this in one city are common names, not one person. */
const MOST_OF_ONE_NAME = 30;
/** Trigram similarity (0–1) from which two names are alike: one letter off in two words is about 0.6. */
const ALIKE = 0.5;

const LIVE = 'c.deleted_at is null and c.merged_into_id is null and c.erased_at is null';

/** The mailbox behind an address: without `+tag`, without the dots Gmail ignores, Yandex by one name. `e` is a lower-case address. */
const MAILBOX = (e: string): string => `case
  when split_part(${e}, '@', 2) in ('gmail.com', 'googlemail.com') then replace(split_part(split_part(${e}, '@', 1), '+', 1), '.', '') || '@gmail.com'
  when split_part(${e}, '@', 2) in ('ya.ru', 'yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz') then replace(split_part(split_part(${e}, '@', 1), '+', 1), '-', '.') || '@yandex.ru'
  else split_part(split_part(${e}, '@', 1), '+', 1) || '@' || split_part(${e}, '@', 2) end`;

const PLAIN = (text: string): string => `replace(lower(trim(${text})), 'ё', 'е')`;

/** Every pair of records one key leads to; keys that many share are no trace. */
const pairsBy = (source: string, reason: string, score: string): string =>
  `select a.id as one, b.id as other, '${reason}' as reason, ${score} as score from ${source} a join ${source} b on b.key = a.key and b.id > a.id
   where a.key in (select key from ${source} group by key having count(distinct id) between 2 and ${MOST_OF_ONE_NAME})`;

/**
 * Searches all customers outside the trash for pairs that may be one person and writes them down: new ones are added, the
 * score of known ones is renewed, dismissed ones stay dismissed. Set-based: 1 M customers take about a minute.
 */
export const findDuplicates = statement<[], { first_id: number }>(
  'find_duplicates',
  `with phones as materialized (
     select distinct p.id, right(p.digits, 10) as key from (
       select c.id, regexp_replace(c.phone, '\\D', '', 'g') as digits from customers c where ${LIVE} and c.phone is not null
       union all select i.customer_id, regexp_replace(i.value, '\\D', '', 'g') from customer_identities i join customers c on c.id = i.customer_id where i.kind = 'phone' and ${LIVE}) p
     where length(p.digits) >= 10),
   emails as materialized (
     select distinct e.id, ${MAILBOX('e.email')} as key from (select c.id, lower(c.email) as email from customers c where ${LIVE} and c.email like '%@%') e),
   names as materialized (
     select n.id, n.city || '|' || (select string_agg(left(w, 3), ' ' order by w) from unnest(n.words) w) as key,
       (select string_agg(w, ' ' order by w) from unnest(n.words) w) as plain, n.birth_date, n.sex
     from (select c.id, ${PLAIN('c.city')} as city, regexp_split_to_array(${PLAIN('c.name')}, '[^[:alnum:]]+') as words, c.birth_date, c.sex from customers c
       where ${LIVE} and coalesce(trim(c.city), '') <> '' and trim(c.name) like '% %' and c.name <> '${NAMELESS}') n),
   pairs as (
     ${pairsBy('phones', 'phone', '1.0')}
     union all ${pairsBy('emails', 'email', '0.95')}
     union all select least(c.id, o.id), greatest(c.id, o.id), 'email', 0.9 from audit_entries t
       join customers c on c.document_id = t.subject_id join customers o on o.document_id = t.after ->> 'other'
       where t.action = 'crm.possible-duplicate' and c.id <> o.id
         and ${LIVE} and o.deleted_at is null and o.merged_into_id is null and o.erased_at is null
     union all select n.one, n.other, n.reason, n.score from (
       ${pairsBy('names', 'name-city', '0.8 * similarity(a.plain, b.plain) + case when a.birth_date = b.birth_date then 0.15 else 0 end')}
       and similarity(a.plain, b.plain) >= ${ALIKE} and (a.birth_date is null or b.birth_date is null or a.birth_date = b.birth_date)
       and (a.sex = b.sex or a.sex = 'unknown' or b.sex = 'unknown')) n),
   best as (select distinct on (one, other) one, other, reason, least(score, 1) as score from pairs order by one, other, score desc)
   insert into customer_duplicates as d (document_id, first_id, second_id, reason, score, found_at, created_at, updated_at, published_at)
   select substr('d' || md5(random()::text || b.one || '-' || b.other), 1, 24), b.one, b.other, b.reason, round(b.score::numeric, 3), now(), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from best b order by b.one, b.other
   on conflict (first_id, second_id) do update set reason = excluded.reason, score = excluded.score, found_at = excluded.found_at, updated_at = excluded.updated_at
     where d.dismissed_at is null
   returning d.first_id`,
);

/** Forgets pairs that the search of this transaction has not found again. */
export const dropStalePairs = statement<[], never>(
  'drop_stale_duplicates',
  'delete from customer_duplicates where dismissed_at is null and found_at < now()',
);

/** Notes that a search has begun; one that broke off is taken over. */
export const beginSearch = statement<[documentId: string], never>(
  'begin_duplicate_search',
  `insert into sync_runs as r (document_id, mode, state, phase, cursor, last_order_id, last_customer_id, created, updated, failed, errors, started_at, created_at, updated_at, published_at)
   values ($1, 'duplicates', 'running', 'customers', 0, 0, 0, 0, 0, 0, '[]', now(), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))
   on conflict (mode) where state = 'running' do update set started_at = now()`,
);

/** Notes its end, with how many pairs there are. */
export const endSearch = statement<[pairs: number], never>(
  'end_duplicate_search',
  `update sync_runs set state = 'done', created = $1, finished_at = now() where mode = 'duplicates' and state = 'running'`,
);

/** When the last search ended, and whether one is running. */
export const stateOfSearch = statement<[], { searched_at: Date | null; is_searching: boolean }>(
  'state_of_duplicate_search',
  `select (select max(finished_at) from sync_runs where mode = 'duplicates' and state = 'done') as searched_at,
     exists (select 1 from sync_runs where mode = 'duplicates' and state = 'running' and started_at > now() - interval '15 minutes') as is_searching`,
);
