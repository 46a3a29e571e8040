import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Agent } from 'undici';
import { documentId } from '../../../../kernel/ids';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { readEvents, type FeedHead, type FeedRow } from '../../../../platform/outbox/feed';
import { SYSTEM } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { typesOf } from '../../domain/event-types';
import { afterFailure } from '../../domain/retry';
import { endLease, moveOn, recordDelivered, recordFailed, type LeasedRow } from '../../sql/deliveries';
import { stopWebhook } from '../../sql/webhooks';
import { eventBody } from './event-body';
import { openAgent, post, type Outcome } from './post';

/** How long a node may keep a webhook to itself without a sign of life; a POST takes ten at most. */
export const LEASE_S = 30;

const EVENTS_AT_ONCE = 50;

/** One node's turn with a webhook. */
export interface Turn {
  strapi: Core.Strapi;
  token: string;
  /** Where the feed stood when the turn began. */
  head: FeedHead;
  stop: AbortSignal;
}

/**
 * Posts a webhook's events one after the other, from its place up to the head of the feed or the first failure. Each success is
 * written down before the next POST, so that whoever goes on after a crash repeats one event at most, under the same id.
 */
export async function runWebhook(turn: Turn, leased: LeasedRow): Promise<void> {
  const agent = openAgent();
  try {
    let hook: LeasedRow | undefined = await startOf(turn, leased);
    while (hook && hook.state === 'active' && hook.position < turn.head.head && !turn.stop.aborted)
      hook = await postSome(turn, hook, agent);
  } finally {
    await reading(turn.strapi, (handle) => endLease(handle, leased.id, turn.token));
    await agent.destroy();
  }
}

/** After a restore the feed begins anew; and what is not kept any more cannot be posted. */
async function startOf(turn: Turn, hook: LeasedRow): Promise<LeasedRow | undefined> {
  const { life, forgotten } = turn.head;
  const position = hook.life === life ? hook.position : 0;
  if (hook.life === life && position >= forgotten) return hook;
  if (position < forgotten) turn.strapi.log.warn(`Webhook ${hook.document_id} lost events: they are older than the feed keeps`);
  return move(turn, hook, Math.max(position, forgotten));
}

async function move(turn: Turn, hook: LeasedRow, position: number): Promise<LeasedRow | undefined> {
  const [moved] = await reading(turn.strapi, (handle) => moveOn(handle, hook.id, turn.token, turn.head.life, position, LEASE_S));
  return moved;
}

/** Posts what the next portion of the feed holds; undefined ends the turn. */
async function postSome(turn: Turn, hook: LeasedRow, agent: Agent): Promise<LeasedRow | undefined> {
  const types = typesOf(JSON.parse(hook.types) as string[]);
  const wish = { after: hook.position, types, limit: EVENTS_AT_ONCE };
  const { events, next } = await reading(turn.strapi, (handle) => readEvents(handle, wish, turn.head.head));
  let current = hook;
  for (const event of events) {
    const after = await postOne(turn, current, event, agent);
    if (!after || after.state !== 'active') return undefined;
    // Somebody changed what this webhook wants: the portion is read again.
    if (after.types !== hook.types) return after;
    current = after;
  }
  return current.position < next ? move(turn, current, next) : current;
}

async function postOne(turn: Turn, hook: LeasedRow, event: FeedRow, agent: Agent): Promise<LeasedRow | undefined> {
  if (turn.stop.aborted) return undefined;
  const { url, secrets } = hook;
  const outcome = await post({ url, secrets, id: event.id, body: JSON.stringify(eventBody(event)) }, agent, turn.stop);
  if (!outcome) return undefined;
  const attempt = JSON.stringify(attemptOf(turn, hook, event, outcome));
  if (!outcome.isDelivered) {
    await turn.strapi.db.transaction(({ trx }) => fail(turn, hook, outcome, { trx: trx as Trx, attempt }));
    return undefined;
  }
  const [after] = await reading(turn.strapi, (handle) => recordDelivered(handle, hook.id, turn.token, attempt, event.position, LEASE_S));
  return after;
}

async function fail(turn: Turn, hook: LeasedRow, outcome: Outcome, { trx, attempt }: { trx: Trx; attempt: string }): Promise<void> {
  const next = afterFailure(hook.failures + 1, hook.failing_seconds, outcome.status, Math.random());
  const [recorded] = await recordFailed(trx, hook.id, turn.token, attempt, next.kind === 'retry' ? next.delaySeconds : 0);
  if (!recorded || next.kind === 'retry') return;
  await stopWebhook(trx, hook.id, 'disabled', next.reason);
  const after = { url: hook.url, reason: next.reason };
  await audit(trx, { actor: SYSTEM, action: 'webhook.disable', subject: 'webhook', subjectId: hook.document_id, after });
  turn.strapi.log.warn(`Webhook ${hook.document_id} is switched off (${next.reason})`);
}

function attemptOf(turn: Turn, hook: LeasedRow, event: FeedRow, outcome: Outcome): Record<string, unknown> {
  return {
    document_id: documentId(randomBytes),
    event_id: event.id,
    event_type: event.type,
    subject: event.subject,
    life: turn.head.life,
    position: event.position,
    attempt: hook.failures + 1,
    status_code: outcome.status,
    failure: outcome.failure,
    duration_ms: outcome.durationMs,
    answer: outcome.answer,
  };
}
