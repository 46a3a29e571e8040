import type { Trx } from '../../../../platform/database/statement';
import type { AttemptBody, WebhookBody } from '../../contracts/webhooks';
import { typesOf } from '../../domain/event-types';
import type { AttemptRow } from '../../sql/attempts';
import { countBacklog, type WebhookRow } from '../../sql/webhooks';

/** Backlogs are counted up to here. */
const MOST_COUNTED = 1_000;

/** A webhook as people see it. */
export async function webhookBody(handle: Trx, row: WebhookRow): Promise<WebhookBody> {
  const types = JSON.parse(row.types) as string[];
  const [backlog] = await countBacklog(handle, row.position, typesOf(types), MOST_COUNTED);
  return {
    documentId: row.document_id,
    url: row.url,
    description: row.description,
    types,
    state: row.state,
    stateReason: row.state_reason,
    stateAt: iso(row.state_at),
    backlog: backlog?.waiting ?? 0,
    failures: row.failures,
    failingSince: iso(row.failing_since),
    nextAttemptAt: row.state === 'active' ? iso(row.next_attempt_at) : null,
    lastSuccessAt: iso(row.last_success_at),
    previousSecretUntil: iso(row.previous_until),
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by_name,
  };
}

/** A line of the log as people see it. */
export function attemptBody(row: AttemptRow): AttemptBody {
  return {
    documentId: row.document_id,
    kind: row.kind,
    eventId: row.event_id,
    type: row.event_type,
    subject: row.subject,
    attempt: row.attempt,
    state: row.state,
    status: row.status_code,
    failure: row.failure,
    durationMs: row.duration_ms,
    answer: row.answer,
    requestedBy: row.requested_by_name,
    at: row.at.toISOString(),
    canResend: row.position !== null && row.state !== 'waiting',
  };
}

function iso(moment: Date | null): string | null {
  return moment === null ? null : moment.toISOString();
}
