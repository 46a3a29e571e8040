import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../kernel/ids';
import { systemClock } from '../../../kernel/clock';
import { centsToWire } from '../../../kernel/money';
import type { Trx } from '../../../platform/database/statement';
import { runUseCase, type Answer, type IdempotencyClaim } from '../../../platform/database/use-case';
import { forbidden, invalid, notFound } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { detailsOf, type ShopSettings } from '../../accounts/domain/shop-settings';
import { shopSettings } from '../../accounts/services/shop-settings';
import type { QuoteBody } from '../contracts/bodies';
import type { LetterBody, SendWish } from '../contracts/documents';
import { QUOTABLE_STATUSES, snapshotFromJson, validityOf, type QuoteSnapshot } from '../domain/quote';
import { insertQuote, newestVersion, quoteOfVersion, quotesOfOrder, type QuoteRow } from '../sql/quotes';
import type { LockedOrder } from '../sql/lock-order';
import { actorValues } from './actor-values';
import { hashToken } from './cart';
import { dealOf } from './order-deal';
import { openOrder, peekAtOrder } from './open-order';
import { queueLetter } from './quote-letters';
import { acceptLink, quoteToken } from './quote-token';
import { orderClosed } from './refusals';

/** Which order (document id) is quoted; `validUntil` is a date or a moment in ISO 8601; `send` mails it at once. */
export interface QuoteCommand {
  order: string;
  validUntil?: string;
  send?: SendWish;
}

type QuoteAnswer = Answer<{ data: QuoteBody & { letter?: LetterBody }; meta: object }>;

/**
 * Makes the next version of an order's quote. The answer holds the accept token, and so does a repeated one with the same
 * key; the database holds its hash only. With `send` the order becomes quoted and the letter waits in the same transaction.
 * 400 for a bad `validUntil`, 409 `ORDER_CLOSED` from `confirmed` on.
 */
export async function makeQuote(strapi: Core.Strapi, actor: Actor, command: QuoteCommand, claim?: IdempotencyClaim): Promise<QuoteAnswer> {
  const { order: id } = command;
  if (!isStaff(actor)) throw forbidden();
  const answer = await runUseCase(
    strapi,
    claim,
    async (trx) => ({ status: 201, body: { data: await writeQuote(trx, actor, command), meta: {} } }),
    ['quotes_version_uq'],
  );
  // Joined to the answer only here: what `runUseCase` keeps under the key must not hold it.
  const token = quoteToken(id, answer.body.data.version);
  return { ...answer, body: { ...answer.body, data: { ...answer.body.data, acceptToken: token, acceptUrl: acceptLink(token) } } };
}

async function writeQuote(
  trx: Trx,
  actor: Actor,
  { order: id, validUntil: asked, send }: QuoteCommand,
): Promise<QuoteBody & { letter?: LetterBody }> {
  const order = await openOrder(trx, actor, id);
  if (!QUOTABLE_STATUSES.includes(order.order_status)) throw orderClosed(order);
  const now = systemClock();
  const shop = await shopSettings(trx);
  const validUntil = validEnd(asked, now, shop);
  const version = ((await newestVersion(trx, order.id))[0]?.version ?? 0) + 1;
  const who = await actorValues(trx, actor);
  const snapshot = await snapshotOf(trx, order, shop, { version, validUntil, now, preparedBy: actor.name });
  const [quote] = await insertQuote(
    trx,
    documentId(randomBytes),
    order.id,
    version,
    validUntil,
    JSON.stringify(snapshot),
    hashToken(quoteToken(id, version)),
    ...who,
  );
  if (!quote) throw new Error(`Version ${version} of the quote of ${id} was not returned`);
  const body = quoteBody(id, quote);
  return send ? { ...body, letter: await queueLetter(trx, actor, { order, quote }, send) } : body;
}

function validEnd(asked: string | undefined, now: Date, shop: ShopSettings): Date {
  const validity = validityOf(asked, now, shop);
  if (validity.ok) return validity.value;
  throw invalid(['validUntil'], validity.reason === 'IS_PAST' ? 'must be in the future' : 'must be within a year from now');
}

/** What a quote of the order says and will say, whatever becomes of the order. */
export async function snapshotOf(
  trx: Trx,
  order: LockedOrder,
  shop: ShopSettings,
  quote: { version: number; validUntil: Date; now: Date; preparedBy: string },
): Promise<QuoteSnapshot> {
  return {
    shop: shop.name,
    seller: detailsOf(shop),
    vatRate: shop.vatRate,
    currency: shop.currency,
    timeZone: shop.timezone,
    number: order.number,
    version: quote.version,
    quotedAt: quote.now.toISOString(),
    validUntil: quote.validUntil.toISOString(),
    preparedBy: quote.preparedBy || null,
    customer: { name: order.contact_name, phone: order.contact_phone, email: order.contact_email },
    delivery: { city: order.delivery_city, address: order.delivery_address },
    ...(await dealOf(trx, order)),
  };
}

/** The quotes of an order, newest first, without their tokens. 404 for other people's orders. */
export async function listQuotes(trx: Trx, actor: Actor, id: string): Promise<QuoteBody[]> {
  const order = await peekAtOrder(trx, actor, id);
  return (await quotesOfOrder(trx, order.id)).map((quote) => quoteBody(id, quote));
}

/** What the paper of one version says. 404 for other people's orders and for versions that are not. */
export async function readSnapshot(trx: Trx, actor: Actor, id: string, version: number): Promise<QuoteSnapshot> {
  const order = await peekAtOrder(trx, actor, id);
  const [quote] = await quoteOfVersion(trx, order.id, version);
  if (!quote) throw notFound('Quote');
  return snapshotFromJson(quote.snapshot);
}

function quoteBody(id: string, quote: QuoteRow): QuoteBody {
  return {
    version: quote.version,
    validUntil: quote.valid_until.toISOString(),
    total: centsToWire(snapshotFromJson(quote.snapshot).totalCents),
    sentAt: quote.sent_at?.toISOString() ?? null,
    acceptedAt: quote.accepted_at?.toISOString() ?? null,
    createdAt: quote.created_at.toISOString(),
    createdBy: quote.created_by_name,
    pdf: `/api/orders/${id}/quotes/${quote.version}.pdf`,
  };
}
