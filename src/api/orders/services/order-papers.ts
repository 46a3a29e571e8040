import type { Core } from '@strapi/strapi';
import { centsFromDb } from '../../../kernel/money';
import { reading } from '../../../platform/database/read';
import { Refusal } from '../../../platform/http/refusal';
import { detailsOf, type ShopSettings } from '../../accounts/domain/shop-settings';
import { currentShop } from '../../accounts/services/shop-settings';
import type { Locale } from '../domain/labels';
import type { OrderPaper, PaperKind } from '../domain/papers/order-paper';
import type { QuoteSnapshot } from '../domain/quote';
import { selectOrder, type OrderRow } from '../sql/select-order';
import { logoAddress } from './documents/logo-address';
import type { PaperRequest } from './documents/paper-request';
import { renderPaper } from './documents/render-paper';
import { noSuchOrder } from './refusals';

/** Which paper of which order (document id); prices concern packing slips only, `counterOnly` hides all but counter sales. */
export interface PaperWish {
  order: string;
  kind: PaperKind;
  locale?: Locale;
  hasPrices?: boolean;
  counterOnly?: boolean;
}

/** A file for a person: its name without the ending, and the PDF. */
export interface PaperFile {
  name: string;
  pdf: Buffer;
}

/**
 * A paper of an order as it is now, for staff, by default in the shop's language. 404 for an unknown order, 409
 * `ORDER_CANCELLED` for the invoice of a cancelled one, 409 `ORDER_NOT_PAID` for the receipt of one that is not paid.
 */
export async function makeOrderPaper(
  strapi: Core.Strapi,
  { order: id, kind, locale, hasPrices = false, counterOnly }: PaperWish,
): Promise<PaperFile> {
  const [order] = await reading(strapi, (handle) => selectOrder(handle, id));
  if (!order || (counterOnly && order.channel !== 'counter')) throw noSuchOrder();
  refuseSenseless(order, kind);
  const shop = await currentShop(strapi);
  const paper = paperOf(order, shop, await logoAddress(shop));
  const language = locale ?? shop.documentLocale;
  const request: PaperRequest = kind === 'packing-slip' ? { kind, locale: language, paper, hasPrices } : { kind, locale: language, paper };
  return { name: `${kind}-${order.number}`, pdf: await renderPaper(request) };
}

/** The paper of a quote, with the logo that the shop has now. */
export async function makeQuotePaper(strapi: Core.Strapi, quote: QuoteSnapshot, locale?: Locale): Promise<PaperFile> {
  const shop = await currentShop(strapi);
  const request: PaperRequest = { kind: 'quote', quote, locale: locale ?? shop.documentLocale, logo: await logoAddress(shop) };
  return { name: `quote-${quote.number}-v${quote.version}`, pdf: await renderPaper(request) };
}

function refuseSenseless(order: OrderRow, kind: PaperKind): void {
  if (kind === 'invoice' && order.order_status === 'cancelled') {
    throw new Refusal(409, 'The order is cancelled; there is nothing to pay', { code: 'ORDER_CANCELLED' });
  }
  if (kind === 'receipt' && order.payment_status !== 'paid') {
    throw new Refusal(409, `The order is ${order.payment_status}; a receipt is for paid ones`, { code: 'ORDER_NOT_PAID' });
  }
}

function paperOf(order: OrderRow, shop: ShopSettings, logo: string | null): OrderPaper {
  return {
    seller: detailsOf(shop),
    logo,
    currency: shop.currency,
    timeZone: shop.timezone,
    vatRate: shop.vatRate,
    number: order.number,
    placedAt: (order.placed_at ?? order.created_at).toISOString(),
    customer: { name: order.contact_name ?? order.customer?.name ?? null, phone: order.contact_phone, email: order.contact_email },
    delivery: { city: order.delivery_city, address: order.delivery_address },
    comment: order.comment,
    manager: order.manager?.displayName ?? order.author_staff,
    paidBy: order.paid_by,
    lines: (order.lines ?? []).map(({ product, name, sku, unitPrice, quantity, lineTotal }) => ({
      product: product?.documentId ?? null,
      name,
      sku,
      unitPriceCents: centsFromDb(unitPrice),
      quantity,
      lineTotalCents: centsFromDb(lineTotal),
    })),
    discountCents: centsFromDb(order.discount),
    deliveryCents: centsFromDb(order.delivery_cost),
    totalCents: centsFromDb(order.total),
  };
}
