import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import { systemClock } from '../../../kernel/clock';
import type { Trx } from '../../../platform/database/statement';
import { forbidden, notFound, Refusal } from '../../../platform/http/refusal';
import { enqueue } from '../../../platform/queue/enqueue';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { shopSettings } from '../../accounts/services/shop-settings';
import type { LetterBody, SendWish } from '../contracts/documents';
import { letterQueued } from '../contracts/events';
import { quoteFacts } from '../domain/letters/quote-facts';
import { quoteLetter } from '../domain/letters/quote-letter';
import { acceptFault, QUOTABLE_STATUSES, snapshotFromJson } from '../domain/quote';
import { quoteWording } from '../registry/quote-wording';
import { insertLetter, lettersOfOrder, readLetter, waitingLetter, type LetterRow } from '../sql/letters';
import type { LockedOrder } from '../sql/lock-order';
import { newestVersion, quoteOfVersion, type QuoteRow } from '../sql/quotes';
import { moveOrder } from './change-status';
import { openOrder, peekAtOrder } from './open-order';
import { dealOf } from './order-deal';
import { orderClosed, quoteRefusal } from './refusals';

const LONGEST_SUBJECT = 255;

/**
 * Mails a version of an order's quote that is there already. 404 for no such version; 409 `ORDER_CLOSED`, `QUOTE_SUPERSEDED`,
 * `QUOTE_EXPIRED` for one that cannot be accepted any more, `LETTER_QUEUED` while the same letter waits.
 */
export async function sendQuote(
  trx: Trx,
  actor: Actor,
  { id, version }: { id: string; version: number },
  wish: SendWish,
): Promise<LetterBody> {
  if (!isStaff(actor)) throw forbidden();
  const order = await openOrder(trx, actor, id);
  const [quote] = await quoteOfVersion(trx, order.id, version);
  if (!quote) throw notFound('Quote');
  if (!QUOTABLE_STATUSES.includes(order.order_status)) throw orderClosed(order);
  const [newest] = await newestVersion(trx, order.id);
  const present = { newestVersion: newest?.version ?? version, deal: await dealOf(trx, order) };
  const offered = { version, validUntil: quote.valid_until, offered: snapshotFromJson(quote.snapshot) };
  const fault = acceptFault(offered, present, systemClock());
  if (fault) throw quoteRefusal(fault, quote, present.newestVersion);
  return queueLetter(trx, actor, { order, quote }, wish);
}

/**
 * Puts the letter of a quote into the queue, in the transaction that may just have made the quote, and moves the order to
 * `quoted`, since only then its link can be accepted.
 */
export async function queueLetter(
  trx: Trx,
  actor: Actor,
  { order, quote }: { order: LockedOrder; quote: QuoteRow },
  { to, message, locale }: SendWish,
): Promise<LetterBody> {
  const [waiting] = await waitingLetter(trx, order.id, quote.version, to);
  if (waiting) throw new Refusal(409, 'to: the same letter to this address is just waiting to be sent', { code: 'LETTER_QUEUED' });
  await moveToQuoted(trx, actor, order);
  const language = locale ?? (await shopSettings(trx)).documentLocale;
  const facts = quoteFacts(snapshotFromJson(quote.snapshot), { link: '', message: message ?? null, locale: language });
  const subject = (await quoteWording()?.subject(trx, facts)) || quoteLetter(facts).subject;
  const [letter] = await insertLetter(
    trx,
    documentId(randomBytes),
    order.id,
    quote.version,
    to,
    subject.slice(0, LONGEST_SUBJECT),
    message || null,
    language,
    actor.name,
  );
  if (!letter) throw new Error('The letter was not returned');
  await enqueue(trx, letterQueued, { letterId: letter.id });
  const [row] = await readLetter(trx, letter.id);
  if (!row) throw new Error(`The letter ${letter.id} was written and cannot be read`);
  return letterBodyOf(row);
}

/** The letters about an order, newest first. 404 for an unknown order. */
export async function listLetters(handle: Trx, actor: Actor, id: string): Promise<LetterBody[]> {
  if (!isStaff(actor)) throw forbidden();
  const order = await peekAtOrder(handle, actor, id);
  return (await lettersOfOrder(handle, order.id)).map(letterBodyOf);
}

async function moveToQuoted(trx: Trx, actor: Actor, order: LockedOrder): Promise<void> {
  const by = { actor, mover: 'staff' as const, note: null };
  if (order.order_status === 'new') await moveOrder(trx, order, 'preparing_quote', by);
  if (order.order_status !== 'quoted') await moveOrder(trx, { ...order, order_status: 'preparing_quote' }, 'quoted', by);
}

function letterBodyOf(row: LetterRow): LetterBody {
  return {
    documentId: row.document_id,
    kind: row.kind,
    quoteVersion: row.quote_version,
    to: row.recipient,
    subject: row.subject,
    state: row.state,
    attempts: row.attempts,
    lastReply: row.last_reply,
    queuedBy: row.queued_by_name,
    at: row.at.toISOString(),
  };
}
