import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { documentId } from '../../../kernel/ids';
import { cents, centsFromDb, centsToDb, type Cents } from '../../../kernel/money';
import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { environment } from '../../../platform/database/environment';
import { forbidden, invalid, Refusal } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import type { ReserveMoment } from '../../accounts/domain/shop-settings';
import { shopSettings } from '../../accounts/services/shop-settings';
import { staffIdOf } from '../../accounts/services/staff';
import { consentAtCheckout } from '../../crm/services/people/consent-at-checkout';
import { countCompletedOrder, syncChosenCustomer, syncCustomer } from '../../crm/services/sync-customer';
import type { OrderBody } from '../contracts/bodies';
import { orderMoved, salesChanged } from '../contracts/events';
import type { placeOrderBody } from '../contracts/public';
import { mergeLines, type WantedLine } from '../domain/lines';
import type { Channel, OrderStatus } from '../domain/status';
import { deltasOf, effectBetween, holdingOf, reservesAtOf, type StockEffect } from '../domain/stock-holding';
import { lineTotal, orderTotal } from '../domain/totals';
import { insertOrder, type NewLineRow, type NewOrderRow } from '../sql/insert-order';
import { selectOrder } from '../sql/select-order';
import { readProducts, takeProducts, type OrderedProduct } from '../sql/take-products';
import { parseContact, requireReachable, type Contact } from './contact';
import { orderChanges } from './live/order-changes';
import { orderBody } from './order-body';
import { badTotal, outOfStock } from './refusals';
import { announceStock } from '../../catalog/services/announce-stock';

export type OrderCommand = z.output<typeof placeOrderBody>;

/** Two first orders of one person at once meet at these constraints; run again, the second finds the customer of the first. */
export const CUSTOMER_RACES = ['customers_phone_uq', 'customers_email_uq', 'customer_identities_value_uq'] as const;

/** How the order stands when it is written: a counter sale is completed and paid at once. */
interface Opening {
  channel: Channel;
  reservesAt: ReserveMoment;
  status: OrderStatus;
  isPaid: boolean;
}

/**
 * Places an order in the caller's transaction: prices are the server's, the same product twice is one line, stock is
 * taken or nothing is written. Throws 400 for unknown products and bad totals, 403 for fields of managers, 409 `OUT_OF_STOCK`.
 */
export async function placeOrder(trx: Trx, actor: Actor, command: OrderCommand, guestKey: string | null = null): Promise<OrderBody> {
  refuseStaffFields(actor, command);
  orderChanges(trx);
  const { reserveAt, numbering, timezone } = await shopSettings(trx);
  const opening = openingOf(actor, command.channel, reserveAt);
  const movement = effectBetween('none', holdingOf(opening.reservesAt, opening.status));
  const wanted = mergeLines(command.lines);
  const products = await takeOrRead(trx, wanted, movement);
  const lines = linesOf(wanted, products);
  const total = orderTotal(lines, command.discount ?? cents(0), command.deliveryCost ?? cents(0));
  if (!total.ok) throw badTotal(total.reason);
  const buyer = await buyerOf(trx, command);
  if (command.consentTo && buyer.customerId !== null) await consentAtCheckout(trx, actor, buyer.customerId, command.consentTo);
  const staffId = isStaff(actor) ? await staffIdOf(trx, actor) : null;
  const id = documentId(randomBytes);
  const order: NewOrderRow = {
    ...typedColumns(command),
    ...peopleColumns(actor, buyer, staffId),
    ...stockColumns(movement),
    ...openingColumns(opening),
    document_id: id,
    total: centsToDb(total.value),
    guest_key: guestKey,
  };
  const rows = JSON.stringify(lines.map(({ row }) => row));
  const [placed] = await insertOrder(trx, JSON.stringify(order), rows, timezone, numbering.prefix, numbering.yearPrefix, numbering.digits);
  if (placed && opening.channel !== 'counter')
    await enqueue(trx, orderMoved, { orderId: placed.id, to: opening.status, isNew: true, version: 1 });
  if (opening.status === 'completed' && buyer.customerId !== null) {
    await countCompletedOrder(trx, buyer.customerId, order.total);
    await enqueue(trx, salesChanged, { customerId: buyer.customerId });
  }
  if (movement)
    await announceStock(
      trx,
      products.map((product) => product.id),
    );
  const [row] = await selectOrder(trx, id);
  if (!row) throw new Error(`The order ${id} was written and cannot be read`);
  return orderBody(row, actor);
}

function typedColumns({ delivery, comment, discount, deliveryCost }: OrderCommand) {
  return {
    delivery_city: delivery?.city || null,
    delivery_address: delivery?.address || null,
    comment: comment || null,
    discount: centsToDb(discount ?? cents(0)),
    delivery_cost: centsToDb(deliveryCost ?? cents(0)),
  };
}

/** A staff member who places an order is its author and its first manager. */
function peopleColumns(actor: Actor, { contact, customerId }: Buyer, staffId: number | null) {
  return {
    contact_name: contact.name,
    contact_phone: contact.phone,
    contact_email: contact.email,
    customer_id: customerId,
    placed_by: actor.kind === 'client' ? actor.userId : null,
    author_staff: staffId,
    manager: staffId,
    actor_kind: actor.kind,
    actor_id: actor.kind === 'client' ? actor.userId : staffId,
    actor_name: actor.kind === 'guest' ? (contact.name ?? '') : actor.name,
  };
}

function stockColumns(movement: StockEffect | null) {
  const deltas = movement ? deltasOf(movement) : { onHand: 0, reserved: 0 };
  return { movement: movement === 'sale' ? 'shipment' : movement, on_hand_delta: deltas.onHand, reserved_delta: deltas.reserved };
}

function openingColumns({ channel, reservesAt, status, isPaid }: Opening) {
  return { channel, reserves_at: reservesAt, order_status: status, payment_status: isPaid ? 'paid' : 'unpaid' };
}

function refuseStaffFields(actor: Actor, command: OrderCommand): void {
  if (actor.kind === 'guest' && !environment().guestOrders) {
    throw new Refusal(403, 'This shop takes orders from signed-in people only', { code: 'GUEST_ORDERS_OFF' });
  }
  if (isStaff(actor)) return;
  for (const field of ['customer', 'channel', 'discount', 'deliveryCost'] as const) {
    if (command[field] !== undefined) throw invalid([field], 'is for managers and above; leave it out');
  }
  if (actor.kind === 'client' || actor.kind === 'guest') return;
  throw forbidden();
}

function openingOf(actor: Actor, asked: Channel | undefined, storefront: ReserveMoment): Opening {
  const channel = asked ?? (isStaff(actor) ? 'desk' : 'storefront');
  const reservesAt = reservesAtOf(channel, storefront);
  return channel === 'counter'
    ? { channel, reservesAt, status: 'completed', isPaid: true }
    : { channel, reservesAt, status: 'new', isPaid: false };
}

async function takeOrRead(trx: Trx, wanted: WantedLine[], effect: StockEffect | null): Promise<OrderedProduct[]> {
  const ids = wanted.map(({ product }) => product);
  if (!effect) return checkProducts(wanted, await readProducts(trx, ids));
  const { onHand, reserved } = deltasOf(effect);
  const products = checkProducts(
    wanted,
    await takeProducts(
      trx,
      ids,
      wanted.map(({ quantity }) => quantity),
      onHand,
      reserved,
    ),
  );
  const quantityOf = new Map(wanted.map(({ product, quantity }) => [product, quantity]));
  const short = products.filter(({ taken }) => !taken);
  if (short.length > 0) {
    throw outOfStock(
      short.map(({ document_id, name, available }) => ({
        product: document_id,
        name,
        available,
        requested: quantityOf.get(document_id) ?? 0,
      })),
    );
  }
  return products;
}

/** Throws 400 that names each product which does not exist or is not sold any more. */
export function checkProducts(
  wanted: readonly WantedLine[],
  products: OrderedProduct[],
  known: ReadonlySet<string> = new Set(),
): OrderedProduct[] {
  const found = new Map(products.map((product) => [product.document_id, product]));
  const errors = wanted.flatMap(({ product }, index) => {
    const message = !found.has(product)
      ? 'is not a product of this shop'
      : found.get(product)?.archived && !known.has(product)
        ? 'is not sold any more'
        : null;
    return message ? [{ path: ['lines', index, 'product'], message, product }] : [];
  });
  const [first] = errors;
  if (first) throw new Refusal(400, `${first.path.join('.')}: ${first.message} (${first.product})`, { code: 'UNKNOWN_PRODUCT', errors });
  return products;
}

interface PlacedLine {
  unitPrice: Cents;
  quantity: number;
  row: NewLineRow;
}

function linesOf(wanted: WantedLine[], products: OrderedProduct[]): PlacedLine[] {
  const byId = new Map(products.map((product) => [product.document_id, product]));
  return wanted.flatMap(({ product, quantity }, position) => {
    const found = byId.get(product);
    return found ? [placedLine(found, quantity, position)] : [];
  });
}

/** One new line at the product's present price; name and SKU are copied. 400 when the line is larger than money can be. */
export function placedLine(product: OrderedProduct, quantity: number, position: number): PlacedLine {
  const unitPrice = centsFromDb(product.price);
  const total = lineTotal({ unitPrice, quantity });
  if (total === null) throw badTotal('TOTAL_TOO_LARGE');
  const row = {
    document_id: documentId(randomBytes),
    product_id: product.id,
    position: position + 1,
    name: product.name,
    sku: product.sku,
    unit_price: centsToDb(unitPrice),
    quantity,
    line_total: centsToDb(total),
  };
  return { unitPrice, quantity, row };
}

interface Buyer {
  contact: Contact;
  customerId: number | null;
}

async function buyerOf(trx: Trx, command: OrderCommand): Promise<Buyer> {
  const typed = parseContact(command.contact ?? {});
  const city = command.delivery?.city || null;
  if (command.customer === undefined) {
    // Who buys over the counter may stay nameless.
    if (command.channel !== 'counter') requireReachable(typed);
    return { contact: typed, customerId: await syncCustomer(trx, { ...typed, city }) };
  }
  const customer = await syncChosenCustomer(trx, command.customer, { ...typed, city });
  const contact = { name: typed.name ?? customer.name, phone: typed.phone ?? customer.phone, email: typed.email ?? customer.email };
  return { contact, customerId: customer.id };
}
