import { announcedBy } from '../../../platform/outbox/announced-by';

/** Published articles in the event feed. Publishing again replaces the published row: both events come, the last one holds. */
export const newsAnnouncements = announcedBy([
  {
    name: 'articles',
    table: 'articles',
    on: 'insert',
    events: `select 'article.published', a.document_id, '{}', clock_timestamp() from written a where a.published_at is not null`,
  },
  {
    name: 'articles_gone',
    table: 'articles',
    on: 'delete',
    events: `select 'article.unpublished', a.document_id, '{}', clock_timestamp() from written a where a.published_at is not null`,
  },
]);
