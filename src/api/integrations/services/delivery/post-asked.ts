import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import { eventAt, numberEvents } from '../../../../platform/outbox/feed';
import type { EventBody } from '../../contracts/feed';
import { TEST_EVENT } from '../../domain/event-types';
import { finishAttempt, waitingAttempt, type AttemptRow } from '../../sql/attempts';
import { eventBody } from './event-body';
import { openAgent, post } from './post';

/**
 * Makes a POST that a person asked for, out of turn, and writes down what came of it. Made before: nothing. A job that is run again
 * after a crash posts again, under the same id.
 */
export async function makeAskedPost(strapi: Core.Strapi, attemptId: number): Promise<void> {
  const [asked] = await reading(strapi, (handle) => waitingAttempt(handle, attemptId));
  if (!asked) return;
  const event = await eventOf(strapi, asked);
  if (!event) {
    await reading(strapi, (handle) => finishAttempt(handle, attemptId, 'failed', null, 'forgotten', 0, null));
    return;
  }
  const agent = openAgent();
  try {
    const { url, secrets } = asked;
    const outcome = await post({ url, secrets, id: asked.event_id, body: JSON.stringify(event) }, agent, new AbortController().signal);
    if (!outcome) return;
    const { isDelivered, status, failure, durationMs, answer } = outcome;
    const state = isDelivered ? 'delivered' : 'failed';
    await reading(strapi, (handle) => finishAttempt(handle, attemptId, state, status, failure, durationMs, answer));
  } finally {
    await agent.destroy();
  }
}

/** The event as it was; null when it is not kept any more. */
async function eventOf(strapi: Core.Strapi, asked: AttemptRow): Promise<EventBody | null> {
  const { kind, position } = asked;
  if (kind === 'test')
    return { position: 0, id: asked.event_id, type: TEST_EVENT, at: asked.at.toISOString(), subject: asked.subject ?? '', data: {} };
  if (position === null) return null;
  return reading(strapi, async (handle) => {
    const { life } = await numberEvents(handle, false);
    const row = life === asked.life ? await eventAt(handle, position) : undefined;
    return row?.id === asked.event_id ? eventBody(row) : null;
  });
}
