import type { FeedRow } from '../../../../platform/outbox/feed';
import type { EventBody } from '../../contracts/feed';

/** An event as consumers get it, from the feed and by webhooks alike. */
export function eventBody({ position, id, type, at, subject, data }: FeedRow): EventBody {
  return { position, id, type, at: at.toISOString(), subject, data: JSON.parse(data) as Record<string, unknown> };
}
