import { statement } from '../../../platform/database/statement';
import type { PersonJson } from './visits';

/** An award, given or taken back. */
export interface AwardRow {
  id: number;
  document_id: string;
  customer_id: number;
  achievement_id: number;
  at: Date;
  kind: 'rule' | 'hand';
  reason: string | null;
  awarded_by_id: number | null;
  awarded_by_name: string;
  revoked_at: Date | null;
  revoke_kind: string | null;
  revoke_reason: string | null;
  revoked_by_name: string | null;
  achievement: { documentId: string; title: string; description: string | null; icon: string | null };
  customer: PersonJson;
}

const AWARD = `w.id, w.document_id, w.customer_id, w.achievement_id, w.at, w.kind, w.reason, w.awarded_by_id, w.awarded_by_name, w.revoked_at, w.revoke_kind, w.revoke_reason,
  w.revoked_by_name,
  (select json_build_object('documentId', a.document_id, 'title', a.title, 'description', a.description, 'icon', a.icon) from achievements a where a.id = w.achievement_id) as achievement,
  (select json_build_object('documentId', c.document_id, 'name', c.name, 'phone', c.phone) from customers c where c.id = w.customer_id) as customer`;
const UTC = `timezone('UTC', now())`;
const NOW = `date_trunc('milliseconds', now())`;

/** Awards of an achievement (row id), or of all (null); revoked ones or standing ones (null for both), the latest first. */
export const selectAwards = statement<[achievementId: number | null, revoked: boolean | null, limit: number], AwardRow>(
  'select_awards',
  `select ${AWARD} from awards w where ($1::int is null or w.achievement_id = $1) and ($2::boolean is null or (w.revoked_at is not null) = $2)
   order by w.at desc, w.id desc limit $3`,
);

/** Awards of a customer (row id), standing ones first. */
export const awardsOfCustomer = statement<[customerId: number, limit: number], AwardRow>(
  'awards_of_customer',
  `select ${AWARD} from awards w where w.customer_id = $1 order by w.revoked_at is not null, w.at desc, w.id desc limit $2`,
);

export const selectAward = statement<[documentId: string], AwardRow>(
  'select_award',
  `select ${AWARD} from awards w where w.document_id = $1`,
);

export const lockAward = statement<[documentId: string], AwardRow>(
  'lock_award',
  `select ${AWARD} from awards w where w.document_id = $1 for update of w`,
);

/** The standing award of a customer, if they have it. */
export const standingAward = statement<[achievementId: number, customerId: number], AwardRow>(
  'standing_award',
  `select ${AWARD} from awards w where w.achievement_id = $1 and w.customer_id = $2 and w.revoked_at is null`,
);

/** Gives an achievement by hand; no row when they have it. */
export const giveByHand = statement<
  [documentId: string, achievementId: number, customerId: number, reason: string, staffId: number | null, staffName: string],
  { id: number; document_id: string }
>(
  'give_award_by_hand',
  `insert into awards (document_id, achievement_id, customer_id, at, kind, reason, rule_version, awarded_by_id, awarded_by_name, created_at, updated_at, published_at)
   values ($1, $2, $3, ${NOW}, 'hand', $4, 0, $5::int, $6, ${UTC}, ${UTC}, ${UTC})
   on conflict (achievement_id, customer_id) where revoked_at is null do nothing returning id, document_id`,
);

export const revokeByHand = statement<[id: number, reason: string, staffId: number | null, staffName: string], { id: number }>(
  'revoke_award_by_hand',
  `update awards set revoked_at = ${NOW}, revoke_kind = 'hand', revoke_reason = $2, revoked_by_id = $3::int, revoked_by_name = $4, updated_at = ${UTC}
   where id = $1 and revoked_at is null returning id`,
);

/** SQL over the query `earned`: gives the achievement `$a` (version `$v`) to all who have earned it and lack it; answers the new awards. */
export function giveEarnedSql(earned: string, achievement: string, version: string): string {
  return `with earned as (${earned})
   insert into awards (document_id, achievement_id, customer_id, at, kind, rule_version, awarded_by_name, created_at, updated_at, published_at)
   select 'w' || substr(md5(random()::text || e.customer_id || clock_timestamp()), 1, 23), ${achievement}, e.customer_id, ${NOW}, 'rule', ${version}, 'Artel', ${UTC}, ${UTC}, ${UTC}
   from earned e where not exists (select 1 from awards t where t.achievement_id = ${achievement} and t.customer_id = e.customer_id and (t.revoked_at is null or t.revoke_kind = 'hand'))
   on conflict (achievement_id, customer_id) where revoked_at is null do nothing returning id, customer_id`;
}

/**
 * SQL over `earned`: takes awards of this version back from those (of `customer`, null for all) who have not earned it any more. Asked by
 * `not in`, which is hashed once: by `not exists` a planner that expects few awards asks the whole rule for each of them.
 */
export function revokeLostSql(
  earned: string,
  { achievement, version, customer }: Record<'achievement' | 'version' | 'customer', string>,
): string {
  return `with earned as (${earned})
   update awards w set revoked_at = ${NOW}, revoke_kind = 'rule', revoke_reason = 'rule', revoked_by_name = 'Artel', updated_at = ${UTC}
   where w.achievement_id = ${achievement} and w.kind = 'rule' and w.rule_version = ${version} and w.revoked_at is null
     and (${customer} is null or w.customer_id = ${customer}) and w.customer_id not in (select customer_id from earned) returning w.id, w.customer_id`;
}

/** SQL over `earned`: how many have earned it, how many of them have it, and the names of some who would get it. */
export function previewSql(earned: string, achievement: string): string {
  return `with earned as materialized (${earned}),
   fresh as (select e.customer_id from earned e where not exists (select 1 from awards w where w.achievement_id = ${achievement} and w.customer_id = e.customer_id
     and (w.revoked_at is null or w.revoke_kind = 'hand')))
   select (select count(*)::int from earned) as count, (select count(*)::int from fresh) as fresh,
     (select count(*)::int from earned e where exists (select 1 from awards w where w.achievement_id = ${achievement} and w.customer_id = e.customer_id and w.revoked_at is null)) as already,
     (select coalesce(json_agg(json_build_object('documentId', c.document_id, 'name', c.name, 'phone', c.phone) order by lower(c.name), c.id), '[]'::json)
       from (select c.* from customers c where c.id in (select customer_id from fresh order by customer_id limit 12)) c) as sample`;
}
