import type { Core } from '@strapi/strapi';
import { systemClock } from '../../../kernel/clock';
import { centsToWire } from '../../../kernel/money';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { runUseCase, type Answer, type IdempotencyClaim } from '../../../platform/database/use-case';
import { notFound } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { acceptFault, snapshotFromJson } from '../domain/quote';
import type { OrderStatus } from '../domain/status';
import { lockOrder, type LockedOrder } from '../sql/lock-order';
import { lockQuote, markAccepted, newestVersion, orderOfToken, type QuoteRow } from '../sql/quotes';
import { hashToken } from './cart';
import { moveOrder } from './change-status';
import { dealOf } from './order-deal';
import { peekAtOrder } from './open-order';
import { isOwner } from './order-body';
import { quoteToken } from './quote-token';
import { quoteRefusal } from './refusals';

/** What the holder of an accepted quote's link is told; `status` is the order's present one. */
export interface Acceptance {
  number: string;
  status: OrderStatus;
  total: number;
  acceptedAt: string;
}

/**
 * Accepts a quote by its link's token: the order becomes confirmed, once; the same link again answers the same.
 * 404 for an unknown token; 409 `QUOTE_EXPIRED`, `QUOTE_SUPERSEDED`, `ILLEGAL_TRANSITION` or `OUT_OF_STOCK`.
 */
export async function acceptQuote(
  strapi: Core.Strapi,
  actor: Actor,
  token: string,
  claim?: IdempotencyClaim,
): Promise<Answer<{ data: Acceptance; meta: object }>> {
  const hash = hashToken(token);
  // Neither the kept request nor its caller may hold the token; guests with different links share no keys.
  const own = claim && { ...claim, path: claim.path.replace(token, hash), caller: actor.userId === null ? `quote:${hash}` : claim.caller };
  return runUseCase(strapi, own, async (trx) => ({ status: 200, body: { data: await accept(trx, actor, hash), meta: {} } }));
}

/** The same for the owner of the order, who needs no link. 404 for other people's orders and for versions that are not. */
export async function acceptOwnQuote(
  strapi: Core.Strapi,
  actor: Actor,
  { id, version }: { id: string; version: number },
  claim?: IdempotencyClaim,
): Promise<Answer<{ data: Acceptance; meta: object }>> {
  await reading(strapi, (handle) => peekAtOrder(handle, actor, id));
  return acceptQuote(strapi, actor, quoteToken(id, version), claim);
}

async function accept(trx: Trx, actor: Actor, hash: string): Promise<Acceptance> {
  const [found] = await orderOfToken(trx, hash);
  const [order] = found ? await lockOrder(trx, found.document_id) : [];
  const [quote] = order ? await lockQuote(trx, hash) : [];
  if (!order || !quote) throw notFound('Quote');
  if (quote.accepted_at) return acceptance(order, quote, order.order_status, quote.accepted_at);
  await refuseUnacceptable(trx, order, quote);
  await moveOrder(trx, order, 'confirmed', { actor: accepterOf(actor, order), mover: 'quote', note: `Quote v${quote.version} accepted` });
  const [marked] = await markAccepted(trx, quote.id);
  if (!marked) throw new Error(`Quote ${quote.id} was accepted under its lock`);
  return acceptance(order, quote, 'confirmed', marked.accepted_at);
}

async function refuseUnacceptable(trx: Trx, order: LockedOrder, quote: QuoteRow): Promise<void> {
  const [newest] = await newestVersion(trx, order.id);
  const present = { newestVersion: newest?.version ?? quote.version, deal: await dealOf(trx, order) };
  const fault = acceptFault(
    { version: quote.version, validUntil: quote.valid_until, offered: snapshotFromJson(quote.snapshot) },
    present,
    systemClock(),
  );
  if (fault) throw quoteRefusal(fault, quote, present.newestVersion);
}

/** The owner and people of the shop accept in their own name; anybody else who holds the link acts for the contact. */
function accepterOf(actor: Actor, order: LockedOrder): Actor {
  const isKnown = actor.userId !== null && (isStaff(actor) || isOwner(actor, order.owner_ids));
  return isKnown ? actor : { kind: 'guest', role: 'visitor', userId: null, staffId: null, name: order.contact_name ?? '' };
}

function acceptance(order: LockedOrder, quote: QuoteRow, status: OrderStatus, acceptedAt: Date): Acceptance {
  return {
    number: order.number,
    status,
    total: centsToWire(snapshotFromJson(quote.snapshot).totalCents),
    acceptedAt: acceptedAt.toISOString(),
  };
}
