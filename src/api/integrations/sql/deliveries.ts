import { statement } from '../../../platform/database/statement';
import type { WebhookState } from '../domain/webhook-state';

/** What the node that holds a webhook's lease works with. `types` is JSON text; `secrets` are those that sign now, the newest first. */
export interface LeasedRow {
  id: number;
  document_id: string;
  url: string;
  types: string;
  secrets: string[];
  state: WebhookState;
  life: string;
  position: number;
  failures: number;
  /** Since the first failure in a row, 0 before it. */
  failing_seconds: number;
}

const UTC = `timezone('UTC', date_trunc('milliseconds', now()))`;
const LEASED = `w.id, w.document_id, w.url, w.types::text as types, w.state, w.life, w.position::float8 as position, w.failures,
  array_remove(array[w.secret, case when w.previous_until > now() then w.previous_secret end], null) as secrets,
  coalesce(extract(epoch from now() - w.failing_since), 0)::float8 as failing_seconds`;

/** Takes webhooks that have something to do and nobody at work, for `seconds`. */
export const leaseWebhooks = statement<[token: string, seconds: number, life: string, head: number, most: number], LeasedRow>(
  'lease_webhooks',
  `update webhooks w set lease_token = $1, lease_until = now() + make_interval(secs => $2) where w.id in (
     select id from webhooks where state = 'active' and (lease_until is null or lease_until < now())
       and (next_attempt_at is null or next_attempt_at <= now()) and (life <> $3 or position < $4::bigint)
     order by next_attempt_at nulls first, id limit $5 for update skip locked)
   returning ${LEASED}`,
);

/** Moves on without a POST (nothing for this webhook up to there) and holds the lease on; no row when it is lost. */
export const moveOn = statement<[id: number, token: string, life: string, position: number, seconds: number], LeasedRow>(
  'move_webhook_on',
  `update webhooks w set life = $3, position = $4::bigint, lease_until = now() + make_interval(secs => $5)
   where w.id = $1 and w.lease_token = $2 returning ${LEASED}`,
);

export const endLease = statement<[id: number, token: string], never>(
  'end_webhook_lease',
  'update webhooks set lease_token = null, lease_until = null where id = $1 and lease_token = $2',
);

/** Attempt as JSON: document_id, event_id, event_type, subject, life, position, attempt, status_code, failure, duration_ms, answer. */
const LOG = (
  state: string,
): string => `insert into webhook_attempts (document_id, webhook_id, kind, event_id, event_type, subject, life, position, attempt,
    state, status_code, failure, duration_ms, answer, at, created_at, updated_at, published_at)
  select a.document_id, w.id, 'delivery', a.event_id, a.event_type, a.subject, a.life, a.position, a.attempt, '${state}', a.status_code, a.failure,
    a.duration_ms, a.answer, now(), ${UTC}, ${UTC}, ${UTC}
  from w, json_to_record($3::json) as a (document_id text, event_id text, event_type text, subject text, life text, position bigint, attempt int,
    status_code int, failure text, duration_ms int, answer text)`;

/** Writes a delivery down and moves behind its event, in one statement; no row when the lease is lost. */
export const recordDelivered = statement<[id: number, token: string, attempt: string, position: number, seconds: number], LeasedRow>(
  'record_webhook_delivered',
  `with w as (
     update webhooks set position = $4::bigint, failures = 0, failing_since = null, next_attempt_at = null, last_success_at = now(),
       lease_until = now() + make_interval(secs => $5)
     where id = $1 and lease_token = $2 returning *),
   log as (${LOG('delivered')})
   select ${LEASED} from w`,
);

/** Writes a failure down, says when to try again and gives the lease back; no row when it is lost. */
export const recordFailed = statement<[id: number, token: string, attempt: string, delaySeconds: number], { id: number }>(
  'record_webhook_failed',
  `with w as (
     update webhooks set failures = failures + 1, failing_since = coalesce(failing_since, now()),
       next_attempt_at = now() + make_interval(secs => $4), lease_token = null, lease_until = null
     where id = $1 and lease_token = $2 returning *),
   log as (${LOG('failed')})
   select id from w`,
);
