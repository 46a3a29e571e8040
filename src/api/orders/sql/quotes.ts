import { statement } from '../../../platform/database/statement';

/** A quote as it is kept; `snapshot` is the JSON text of a `QuoteSnapshot`. */
export interface QuoteRow {
  id: number;
  order_id: number;
  version: number;
  valid_until: Date;
  snapshot: string;
  sent_at: Date | null;
  accepted_at: Date | null;
  created_at: Date;
  created_by_name: string | null;
}

const QUOTE =
  'q.id, q.order_id, q.version, q.valid_until, q.snapshot::text as snapshot, q.sent_at, q.accepted_at, q.created_at, q.created_by_name';
const UTC = `timezone('UTC', date_trunc('milliseconds', now()))`;

/** The newest version of an order's quote, 0 before the first. Under the order's lock it stays so. */
export const newestVersion = statement<[orderId: number], { version: number }>(
  'newest_quote_version',
  'select coalesce(max(version), 0)::int as version from quotes where order_id = $1',
);

/**
 * Writes a quote and its entry in the order's history. The entry has no order version: a quote changes nothing in the
 * order, so nobody's edit becomes stale by it.
 */
export const insertQuote = statement<
  [
    documentId: string,
    orderId: number,
    version: number,
    validUntil: Date,
    snapshot: string,
    tokenHash: string,
    actorKind: string,
    actorId: number | null,
    actorName: string,
  ],
  QuoteRow
>(
  'insert_quote',
  `with q as (
     insert into quotes (document_id, order_id, version, valid_until, snapshot, token_hash, created_by_name, created_at, updated_at, published_at)
     values ($1, $2, $3, $4, $5::jsonb, $6, $9, ${UTC}, ${UTC}, ${UTC}) returning *),
   history as (
     insert into order_events (document_id, order_id, kind, "to", actor_kind, actor_id, actor_name, at, internal, created_at, updated_at, published_at)
     select 'e' || substr(md5(random()::text || q.id || clock_timestamp()), 1, 23), q.order_id, 'quote', 'v' || q.version, $7, $8, $9,
       date_trunc('milliseconds', now()), false, ${UTC}, ${UTC}, ${UTC} from q)
   select ${QUOTE} from q`,
);

/** The quotes of an order, newest first. */
export const quotesOfOrder = statement<[orderId: number], QuoteRow>(
  'quotes_of_order',
  `select ${QUOTE} from quotes q where q.order_id = $1 order by q.version desc`,
);

export const quoteOfVersion = statement<[orderId: number, version: number], QuoteRow>(
  'quote_of_version',
  `select ${QUOTE} from quotes q where q.order_id = $1 and q.version = $2`,
);

/** The document id of the order whose quote has the token of this hash. */
export const orderOfToken = statement<[tokenHash: string], { document_id: string }>(
  'order_of_quote_token',
  'select o.document_id from quotes q join orders o on o.id = q.order_id where q.token_hash = $1',
);

/** The quote with the token of this hash. */
export const quoteByHash = statement<[tokenHash: string], QuoteRow>(
  'quote_by_token_hash',
  `select ${QUOTE} from quotes q where q.token_hash = $1`,
);

/** The quote with the token of this hash, locked; the order is locked before it. */
export const lockQuote = statement<[tokenHash: string], QuoteRow>(
  'lock_quote',
  `select ${QUOTE} from quotes q where q.token_hash = $1 for update`,
);

/** Marks a quote accepted; no row when it was before. */
export const markAccepted = statement<[id: number], { accepted_at: Date }>(
  'accept_quote',
  `update quotes set accepted_at = date_trunc('milliseconds', now()), updated_at = ${UTC} where id = $1 and accepted_at is null returning accepted_at`,
);
