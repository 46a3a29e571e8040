import { statement } from '../../../platform/database/statement';
import type { WebhookState } from '../domain/webhook-state';

/** A webhook as it is kept. `types` is JSON text. */
export interface WebhookRow {
  id: number;
  document_id: string;
  url: string;
  description: string | null;
  types: string;
  state: WebhookState;
  state_reason: string | null;
  state_at: Date | null;
  life: string;
  position: number;
  failures: number;
  failing_since: Date | null;
  next_attempt_at: Date | null;
  last_success_at: Date | null;
  previous_until: Date | null;
  created_at: Date;
  created_by_name: string | null;
}

const UTC = `timezone('UTC', date_trunc('milliseconds', now()))`;

const WEBHOOK = `w.id, w.document_id, w.url, w.description, w.types::text as types, w.state, w.state_reason, w.state_at, w.life,
  w.position::float8 as position, w.failures, w.failing_since, w.next_attempt_at, w.last_success_at,
  case when w.previous_until > now() then w.previous_until end as previous_until, timezone('UTC', w.created_at) as created_at, w.created_by_name`;

export const selectWebhooks = statement<[], WebhookRow>('select_webhooks', `select ${WEBHOOK} from webhooks w order by w.id`);

export const selectWebhook = statement<[documentId: string], WebhookRow>(
  'select_webhook',
  `select ${WEBHOOK} from webhooks w where w.document_id = $1`,
);

export const lockWebhook = statement<[documentId: string], WebhookRow>(
  'lock_webhook',
  `select ${WEBHOOK} from webhooks w where w.document_id = $1 for update`,
);

/** Whoever adds one waits for whoever does the same: the number of all is limited. Count after it, in a statement of its own. */
export const lockAdding = statement<[], never>('lock_webhooks', 'select pg_advisory_xact_lock(7267830012)');

export const countWebhooks = statement<[], { many: number }>('count_webhooks', 'select count(*)::int as many from webhooks');

export const insertWebhook = statement<
  [
    documentId: string,
    url: string,
    description: string | null,
    types: string,
    secret: string,
    life: string,
    position: number,
    createdBy: string,
  ],
  WebhookRow
>(
  'insert_webhook',
  `insert into webhooks as w (document_id, url, description, types, secret, state, state_at, life, position, failures, created_by_name,
     created_at, updated_at, published_at)
   values ($1, $2, $3, $4::jsonb, $5, 'active', now(), $6, $7::bigint, 0, $8, ${UTC}, ${UTC}, ${UTC}) returning ${WEBHOOK}`,
);

export const changeWebhook = statement<[id: number, url: string, description: string | null, types: string], WebhookRow>(
  'change_webhook',
  // Another address begins with a clean record and is tried at once.
  `update webhooks w set next_attempt_at = case when w.url = $2 then w.next_attempt_at end,
     failing_since = case when w.url = $2 then w.failing_since end, failures = case when w.url = $2 then w.failures else 0 end,
     url = $2, description = $3, types = $4::jsonb, updated_at = ${UTC} where w.id = $1 returning ${WEBHOOK}`,
);

/** Stops a webhook; whoever posts for it at the moment still writes down what came of it. */
export const stopWebhook = statement<[id: number, state: 'paused' | 'disabled', reason: string | null], WebhookRow>(
  'stop_webhook',
  `update webhooks w set state = $2, state_reason = $3, state_at = now(), next_attempt_at = null, updated_at = ${UTC}
   where w.id = $1 returning ${WEBHOOK}`,
);

/** Starts a webhook at a place of the feed, with a clean record. */
export const startWebhook = statement<[id: number, life: string, position: number], WebhookRow>(
  'start_webhook',
  `update webhooks w set state = 'active', state_reason = null, state_at = now(), life = $2, position = $3::bigint, failures = 0,
     failing_since = null, next_attempt_at = null, lease_token = null, lease_until = null, updated_at = ${UTC}
   where w.id = $1 returning ${WEBHOOK}`,
);

export const replaceSecret = statement<[id: number, secret: string, hours: number], WebhookRow>(
  'replace_webhook_secret',
  `update webhooks w set previous_secret = w.secret, previous_until = now() + make_interval(hours => $3), secret = $2, updated_at = ${UTC}
   where w.id = $1 returning ${WEBHOOK}`,
);

/** Webhooks whose secrets an older version kept as they are, locked. */
export const plainSecrets = statement<[], { id: number; secret: string; previous_secret: string | null }>(
  'plain_webhook_secrets',
  `select w.id, w.secret, w.previous_secret from webhooks w
   where w.secret like 'whsec\\_%' or w.previous_secret like 'whsec\\_%' order by w.id for update`,
);

export const keepSecrets = statement<[id: number, secret: string, previous: string | null], never>(
  'keep_webhook_secrets',
  'update webhooks set secret = $2, previous_secret = $3 where id = $1',
);

export const removeWebhook = statement<[id: number], never>('remove_webhook', 'delete from webhooks where id = $1');

/** How many events wait, at most `most`; looks at the nearest 20,000 positions. */
export const countBacklog = statement<[position: number, types: readonly string[] | null, most: number], { waiting: number }>(
  'count_webhook_backlog',
  `select count(*)::int as waiting from (
     select 1 from artel.feed where position > $1::bigint and position <= $1::bigint + 20000
       and ($2::text[] is null or type = any($2::text[])) limit $3) few`,
);
