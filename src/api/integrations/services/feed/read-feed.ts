import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import { invalid, Refusal } from '../../../../platform/http/refusal';
import { hasMoreToNumber, numberEvents, readEvents, type FeedHead } from '../../../../platform/outbox/feed';
import type { FeedBody } from '../../contracts/feed';
import { cursorText, readCursor } from '../../domain/cursor';
import { typesOf } from '../../domain/event-types';
import { eventBody } from '../delivery/event-body';
import { waitForNews } from './wait-for-news';

/** What a reader of the feed asks for; `wait` in seconds. */
export interface FeedQuery {
  after?: string;
  types?: readonly string[];
  limit: number;
  wait: number;
}

/**
 * Events after a cursor in the order of commits, everything among them that was committed before the call. With `wait` an empty
 * answer is held back until something happens. Throws 410 `FEED_EXPIRED` when what follows the cursor is not kept any more.
 */
export async function readFeed(strapi: Core.Strapi, query: FeedQuery, leaving: AbortSignal): Promise<FeedBody> {
  const deadline = Date.now() + query.wait * 1000;
  const types = query.types ? typesOf(query.types) : null;
  let after = query.after;
  for (;;) {
    const page = await readPage(strapi, { after, types, limit: query.limit });
    const patience = deadline - Date.now();
    if (page.data.length > 0 || page.meta.hasMore || patience <= 0 || leaving.aborted) return page;
    // What came meanwhile and is not wanted need not be looked at again.
    after = page.meta.next;
    if (!(await waitForNews(strapi, after, patience, leaving))) return page;
  }
}

interface PageWish {
  after: string | undefined;
  types: readonly string[] | null;
  limit: number;
}

async function readPage(strapi: Core.Strapi, { after, types, limit }: PageWish): Promise<FeedBody> {
  return reading(strapi, async (handle) => {
    const state = await numberEvents(handle, true);
    const start = startOf(state, after);
    const { events, next } = await readEvents(handle, { after: start, types, limit }, state.head);
    return {
      data: events.map(eventBody),
      meta: { next: cursorText({ life: state.life, position: next }), hasMore: next < state.head || hasMoreToNumber(state) },
    };
  });
}

function startOf({ head, forgotten, life }: FeedHead, after: string | undefined): number {
  if (after === undefined) return forgotten;
  if (after === 'latest') return head;
  const cursor = readCursor(after);
  if (!cursor) throw invalid(['after'], 'must be a cursor as `meta.next` gave it, or latest');
  const isOfBefore = cursor.life !== life;
  if (isOfBefore || cursor.position < forgotten) {
    const why = isOfBefore ? 'the shop was restored from a backup since' : 'what follows it is older than the feed keeps';
    const from = cursorText({ life, position: forgotten });
    throw new Refusal(410, `after: this cursor has expired, ${why}. Read the state anew, then go on from ${from}`, {
      code: 'FEED_EXPIRED',
      from,
    });
  }
  if (cursor.position > head) throw invalid(['after'], 'is ahead of the feed');
  return cursor.position;
}
