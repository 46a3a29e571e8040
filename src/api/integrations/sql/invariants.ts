import type { Invariant } from '../../../platform/invariants';

/** What must hold of the feed and the webhooks; each query answers the rows that break it. */
export const invariants: readonly Invariant[] = [
  {
    name: 'integrations: the feed has no gaps from its oldest event to its head',
    sql: `select h.life as subject, (select count(*) from artel.feed) as found, h.head - h.forgotten as expected from artel.feed_head h
      where (select count(*) from artel.feed) <> h.head - h.forgotten
        or (select coalesce(max(position), h.forgotten) from artel.feed) > h.head
        or (select coalesce(min(position), h.forgotten + 1) from artel.feed) <= h.forgotten`,
  },
  {
    name: 'integrations: no webhook is ahead of the feed',
    sql: `select w.document_id as subject, w.position as found, h.head as expected from webhooks w join artel.feed_head h on h.life = w.life where w.position > h.head`,
  },
];
