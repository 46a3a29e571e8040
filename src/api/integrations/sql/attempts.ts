import { statement } from '../../../platform/database/statement';
import type { AttemptKind, AttemptState, Failure } from '../domain/webhook-state';

/** One line of a webhook's log. */
export interface AttemptRow {
  id: number;
  document_id: string;
  webhook_id: number;
  kind: AttemptKind;
  event_id: string;
  event_type: string;
  subject: string | null;
  life: string | null;
  position: number | null;
  attempt: number | null;
  state: AttemptState;
  status_code: number | null;
  failure: Failure | null;
  duration_ms: number | null;
  answer: string | null;
  requested_by_name: string | null;
  at: Date;
}

const UTC = `timezone('UTC', date_trunc('milliseconds', now()))`;
const ATTEMPT = `a.id, a.document_id, a.webhook_id, a.kind, a.event_id, a.event_type, a.subject, a.life, a.position::float8 as position, a.attempt,
  a.state, a.status_code, a.failure, a.duration_ms, a.answer, a.requested_by_name, a.at`;

/** Newest first, before the given one. */
export const selectAttempts = statement<[webhookId: number, before: string | null, state: string | null, limit: number], AttemptRow>(
  'select_webhook_attempts',
  `select ${ATTEMPT} from webhook_attempts a where a.webhook_id = $1 and ($3::text is null or a.state = $3::text)
     and ($2::text is null or a.id < (select b.id from webhook_attempts b where b.document_id = $2::text)) order by a.id desc limit $4`,
);

export const selectAttempt = statement<[webhookId: number, documentId: string], AttemptRow>(
  'select_webhook_attempt',
  `select ${ATTEMPT} from webhook_attempts a where a.webhook_id = $1 and a.document_id = $2`,
);

/** A POST that somebody asked for. */
export const insertWaiting = statement<
  [
    documentId: string,
    webhookId: number,
    kind: 'resend' | 'test',
    eventId: string,
    eventType: string,
    subject: string | null,
    life: string | null,
    position: number | null,
    requestedBy: string,
  ],
  AttemptRow
>(
  'insert_waiting_attempt',
  `insert into webhook_attempts as a (document_id, webhook_id, kind, event_id, event_type, subject, life, position, requested_by_name, state, at,
     created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8::bigint, $9, 'waiting', now(), ${UTC}, ${UTC}, ${UTC}) returning ${ATTEMPT}`,
);

/** What is needed to make a POST that was asked for; no row when it was made, or its webhook is gone. */
export const waitingAttempt = statement<[id: number], AttemptRow & { url: string; secrets: string[] }>(
  'waiting_attempt',
  `select ${ATTEMPT}, w.url, array_remove(array[w.secret, case when w.previous_until > now() then w.previous_secret end], null) as secrets
   from webhook_attempts a join webhooks w on w.id = a.webhook_id where a.id = $1 and a.state = 'waiting'`,
);

export const finishAttempt = statement<
  [id: number, state: AttemptState, status: number | null, failure: string | null, durationMs: number, answer: string | null],
  never
>(
  'finish_attempt',
  `update webhook_attempts set state = $2, status_code = $3, failure = $4, duration_ms = $5, answer = $6, at = now(), updated_at = ${UTC} where id = $1`,
);

export const forgetAttempts = statement<[days: number, most: number], { id: number }>(
  'forget_webhook_attempts',
  `delete from webhook_attempts where id in (
     select id from webhook_attempts where at < now() - make_interval(days => $1) order by at limit $2) returning id`,
);
