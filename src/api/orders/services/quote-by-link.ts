import { systemClock } from '../../../kernel/clock';
import { centsToWire } from '../../../kernel/money';
import type { Trx } from '../../../platform/database/statement';
import { notFound } from '../../../platform/http/refusal';
import type { LinkedQuoteBody } from '../contracts/bodies';
import { snapshotFromJson, type QuoteSnapshot } from '../domain/quote';
import { quoteState, type QuoteState } from '../domain/quote-state';
import { peekOrder } from '../sql/lock-order';
import { newestVersion, orderOfToken, quoteByHash } from '../sql/quotes';
import { hashToken } from './cart';
import { dealOf } from './order-deal';

/** A quote as its link shows it. */
export interface LinkedQuote {
  snapshot: QuoteSnapshot;
  state: QuoteState;
  acceptedAt: Date | null;
}

/** The quote behind a link, and how it stands now. Writes nothing. 404 for an unknown token. */
export async function readLinkedQuote(handle: Trx, token: string): Promise<LinkedQuote> {
  const hash = hashToken(token);
  const [found] = await orderOfToken(handle, hash);
  const [order] = found ? await peekOrder(handle, found.document_id) : [];
  const [quote] = await quoteByHash(handle, hash);
  if (!order || !quote) throw notFound('Quote');
  const snapshot = snapshotFromJson(quote.snapshot);
  const [newest] = await newestVersion(handle, order.id);
  const state = quoteState(
    { version: quote.version, validUntil: quote.valid_until, acceptedAt: quote.accepted_at, offered: snapshot },
    { status: order.order_status, newestVersion: newest?.version ?? quote.version, deal: await dealOf(handle, order) },
    systemClock(),
  );
  return { snapshot, state, acceptedAt: quote.accepted_at };
}

/** The same on the wire, without the customer's name and contacts. */
export function linkedQuoteBody({ snapshot, state, acceptedAt }: LinkedQuote, token: string): LinkedQuoteBody {
  return {
    shop: snapshot.shop,
    number: snapshot.number,
    version: snapshot.version,
    state,
    validUntil: snapshot.validUntil,
    acceptedAt: acceptedAt?.toISOString() ?? null,
    currency: snapshot.currency,
    lines: snapshot.lines.map(({ name, sku, unitPriceCents, quantity, lineTotalCents }) => ({
      name,
      sku,
      unitPrice: centsToWire(unitPriceCents),
      quantity,
      lineTotal: centsToWire(lineTotalCents),
    })),
    discount: centsToWire(snapshot.discountCents),
    deliveryCost: centsToWire(snapshot.deliveryCents),
    total: centsToWire(snapshot.totalCents),
    pdf: `/api/quotes/${token}.pdf`,
  };
}
