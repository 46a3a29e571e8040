import { statement } from '../../../platform/database/statement';

/** A word of the ledger. */
export interface ConsentRow {
  id: number;
  document_id: string;
  customer_id: number;
  purpose: string;
  channel: string;
  granted: boolean;
  text_version: string | null;
  source: string;
  actor_name: string | null;
  at: Date;
}

const COLUMNS = 'k.id, k.document_id, k.customer_id, k.purpose, k.channel, k.granted, k.text_version, k.source, k.actor_name, k.at';

/** Every word of these customers (row ids), the oldest first. */
export const selectConsents = statement<[customers: number[]], ConsentRow>(
  'select_consents',
  `select ${COLUMNS} from consents k where k.customer_id = any($1::int[]) order by k.id`,
);

/** The words of a record and of those merged into it, the oldest first. */
export const selectHistory = statement<[customer: number], ConsentRow>(
  'select_consent_history',
  `select ${COLUMNS} from consents k
   where k.customer_id = $1 or k.customer_id in (select c.id from customers c where c.merged_into_id = $1) order by k.id`,
);

/** Adds a word; `at` null is now. */
export const insertConsent = statement<
  [
    documentId: string,
    customerId: number,
    purpose: string,
    channel: string,
    granted: boolean,
    textVersion: string | null,
    source: string,
    actorKind: string,
    actorId: number | null,
    actorName: string | null,
    at: string | null,
  ],
  { id: number }
>(
  'insert_consent',
  `insert into consents (document_id, customer_id, purpose, channel, granted, text_version, source, actor_kind, actor_id, actor_name, at, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9::int, $10, coalesce($11::timestamptz, now()), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))
   returning id`,
);
