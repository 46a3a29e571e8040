import { statement } from '../../../platform/database/statement';

/** Answers kept under Idempotency-Keys whose 24 hours are over. */
export const deleteExpiredKeys = statement<[], { n: number }>(
  'delete_expired_keys',
  'with gone as (delete from idempotency_keys where expires_at < now() returning 1) select count(*)::int as n from gone',
);

/** Sessions of both doors past their end; a day's grace keeps those whose refresh is under way. */
export const deleteExpiredSessions = statement<[], { n: number }>(
  'delete_expired_sessions',
  `with gone as (
     delete from strapi_sessions
     where least(expires_at, coalesce(absolute_expires_at, expires_at)) < now() at time zone 'utc' - interval '1 day' returning 1
   ) select count(*)::int as n from gone`,
);
