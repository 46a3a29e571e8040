import { statement } from '../../../../platform/database/statement';

/**
 * Writes what a customer (documentId) allowed or not. The text they agreed to is the version in force of the page of that purpose
 * (`consent-personal-data/3`), null where the shop has written none.
 */
export const insertConsent = statement<
  [
    documentId: string,
    customer: string,
    purpose: string,
    channel: string,
    granted: boolean,
    page: string,
    source: string,
    actorKind: string,
    actorId: number | null,
    actorName: string,
  ],
  { id: number }
>(
  'insert_consent',
  `insert into consents (document_id, customer_id, purpose, channel, granted, text_version, source, actor_kind, actor_id, actor_name, at, created_at, updated_at, published_at)
   select $1, c.id, $3, $4, $5,
     (select p.slug || '/' || v.version from pages p join page_versions v on v.page_id = p.id where p.slug = $6::text and v.effective_at <= now()
       order by v.effective_at desc, v.version desc limit 1),
     $7, $8, $9::int, $10, now(), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from customers c where c.document_id = $2 returning id`,
);
