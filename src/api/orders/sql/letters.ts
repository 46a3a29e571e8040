import { statement } from '../../../platform/database/statement';
import type { LetterState } from '../domain/letters/outcome';

/** A letter as it is kept, with the document id of its order. */
export interface LetterRow {
  id: number;
  document_id: string;
  order_document_id: string;
  order_id: number;
  kind: 'quote';
  quote_version: number | null;
  recipient: string;
  subject: string;
  message: string | null;
  document_locale: 'ru' | 'en';
  state: LetterState;
  attempts: number;
  last_reply: string | null;
  queued_by_name: string | null;
  at: Date;
}

/** A letter under way counts as waiting for as long as its job may run. */
const UNDER_WAY = `l.state = 'unknown' and l.last_reply is null and l.claimed_at > now() - interval '5 minutes'`;

const LETTER = `l.id, l.document_id, o.document_id as order_document_id, l.order_id, l.kind, l.quote_version, l.recipient, l.subject, l.message,
  l.document_locale, case when ${UNDER_WAY} then 'queued' else l.state end as state, l.attempts, l.last_reply, l.queued_by_name,
  coalesce(l.sent_at, l.claimed_at, l.queued_at) as at`;

/** Writes a waiting letter about a quote. */
export const insertLetter = statement<
  [
    documentId: string,
    orderId: number,
    version: number,
    recipient: string,
    subject: string,
    message: string | null,
    locale: string,
    by: string,
  ],
  { id: number }
>(
  'insert_order_letter',
  `insert into order_letters (document_id, order_id, kind, quote_version, recipient, subject, message, document_locale, state, attempts,
     queued_by_name, queued_at, created_at, updated_at, published_at)
   values ($1, $2, 'quote', $3, $4, $5, $6, $7, 'queued', 0, $8, date_trunc('milliseconds', now()),
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning id`,
);

/** A letter with this quote to this address that waits; under the order's lock there stays at most one. */
export const waitingLetter = statement<[orderId: number, version: number, recipient: string], { id: number }>(
  'waiting_order_letter',
  `select id from order_letters where order_id = $1 and quote_version = $2 and lower(recipient) = lower($3) and state = 'queued' limit 1`,
);

export const readLetter = statement<[id: number], LetterRow>(
  'read_order_letter',
  `select ${LETTER} from order_letters l join orders o on o.id = l.order_id where l.id = $1`,
);

/** The letters of an order, newest first. */
export const lettersOfOrder = statement<[orderId: number], LetterRow>(
  'letters_of_order',
  `select ${LETTER} from order_letters l join orders o on o.id = l.order_id where l.order_id = $1 order by l.id desc`,
);

/**
 * Takes a waiting letter to send it; no row when somebody has. It is `unknown` from here until the mail server has
 * answered, so that a crash in between leaves the truth and nobody sends it twice.
 */
export const claimLetter = statement<[id: number], { id: number }>(
  'claim_order_letter',
  `update order_letters set state = 'unknown', attempts = attempts + 1, claimed_at = date_trunc('milliseconds', now()), last_reply = null,
     updated_at = timezone('UTC', now()) where id = $1 and state = 'queued' returning id`,
);

/** Writes what became of a letter that was taken. */
export const settleLetter = statement<[id: number, state: LetterState, reply: string], { order_id: number; quote_version: number | null }>(
  'settle_order_letter',
  `update order_letters set state = $2::text, last_reply = $3, sent_at = case when $2::text = 'sent' then date_trunc('milliseconds', now()) end,
     updated_at = timezone('UTC', now()) where id = $1 and state = 'unknown' returning order_id, quote_version`,
);

/** Writes that a letter could not even be made, before it was taken. */
export const refuseLetter = statement<[id: number, reply: string], never>(
  'refuse_order_letter',
  `update order_letters set state = 'failed', last_reply = $2, updated_at = timezone('UTC', now()) where id = $1 and state = 'queued'`,
);

/** Marks a quote as sent; the first time counts. */
export const markQuoteSent = statement<[orderId: number, version: number], never>(
  'mark_quote_sent',
  `update quotes set sent_at = coalesce(sent_at, date_trunc('milliseconds', now())), updated_at = timezone('UTC', now()) where order_id = $1 and version = $2`,
);
