import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { notFound, Refusal } from '../../../../platform/http/refusal';
import { eventAt, numberEvents } from '../../../../platform/outbox/feed';
import { enqueue } from '../../../../platform/queue/enqueue';
import { audit } from '../../../accounts/services/audit';
import type { AttemptBody } from '../../contracts/webhooks';
import { postAsked } from '../../contracts/events';
import { TEST_EVENT } from '../../domain/event-types';
import { insertWaiting, selectAttempt, selectAttempts, type AttemptRow } from '../../sql/attempts';
import { selectWebhook, type WebhookRow } from '../../sql/webhooks';
import type { Act } from '../operations';
import { attemptBody } from './webhook-body';

const PAGE = 50;

/** A page of a webhook's log, newest first; `before` is the last attempt of the page before. Throws 404. */
export async function listLog(
  handle: Trx,
  id: string,
  { before, state }: { before?: string; state?: string },
): Promise<{ data: AttemptBody[]; meta: { hasMore: boolean } }> {
  const webhook = await found(handle, id);
  const rows = await selectAttempts(handle, webhook.id, before ?? null, state ?? null, PAGE + 1);
  return { data: rows.slice(0, PAGE).map(attemptBody), meta: { hasMore: rows.length > PAGE } };
}

/** Posts a `webhook.test` event in the background; the answer is its line of the log. Throws 404. */
export async function sendTest(act: Act, id: string): Promise<AttemptBody> {
  const webhook = await found(act.handle, id);
  const attemptId = documentId(randomBytes);
  const [row] = await insertWaiting(
    act.handle,
    attemptId,
    webhook.id,
    'test',
    `test_${attemptId}`,
    TEST_EVENT,
    id,
    null,
    null,
    act.actor.name,
  );
  return asked(act, 'webhook.test', webhook, row);
}

/** Posts an attempt's event once more in the background, out of turn, under the same id. Throws 404, 410 when the event is not kept. */
export async function resend(act: Act, id: string, attemptId: string): Promise<AttemptBody> {
  const { handle, actor } = act;
  const webhook = await found(handle, id);
  const [of] = await selectAttempt(handle, webhook.id, attemptId);
  if (!of || of.position === null) throw notFound('Attempt');
  const { life } = await numberEvents(handle, false);
  const event = life === of.life ? await eventAt(handle, of.position) : undefined;
  if (event?.id !== of.event_id) throw new Refusal(410, 'This event is not kept any more', { code: 'EVENT_FORGOTTEN' });
  const newId = documentId(randomBytes);
  const [row] = await insertWaiting(
    handle,
    newId,
    webhook.id,
    'resend',
    of.event_id,
    of.event_type,
    of.subject,
    of.life,
    of.position,
    actor.name,
  );
  return asked(act, 'webhook.resend', webhook, row);
}

async function asked(act: Act, action: string, webhook: WebhookRow, row: AttemptRow | undefined): Promise<AttemptBody> {
  if (!row) throw new Error('The attempt was not written');
  const { handle, actor, address } = act;
  const after = { url: webhook.url, event: row.event_type };
  await audit(handle, { actor, action, subject: 'webhook', subjectId: webhook.document_id, after, address });
  await enqueue(handle, postAsked, { attemptId: row.id });
  return attemptBody(row);
}

async function found(handle: Trx, id: string): Promise<WebhookRow> {
  const [row] = await selectWebhook(handle, id);
  if (!row) throw notFound('Webhook');
  return row;
}
