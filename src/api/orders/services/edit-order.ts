import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { documentId } from '../../../kernel/ids';
import { centsFromDb, centsToDb, centsToWire, type Cents } from '../../../kernel/money';
import type { Trx } from '../../../platform/database/statement';
import { invalid, Refusal } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { refreshStatistics, syncChosenCustomer, syncCustomer } from '../../crm/services/sync-customer';
import type { OrderBody } from '../contracts/bodies';
import type { editOrder as editEndpoint } from '../contracts/public';
import { changedFields, type FieldChanges } from '../domain/history';
import { mergeLines, quantityChanges, type WantedLine } from '../domain/lines';
import { lineTotal, orderTotal } from '../domain/totals';
import { linkCustomer, readLines, replaceLines, updateOrder, type StoredLine } from '../sql/edit-order';
import type { NewLineRow } from '../sql/insert-order';
import type { LockedOrder } from '../sql/lock-order';
import { readProducts } from '../sql/take-products';
import { actorValues } from './actor-values';
import { parseContact, requireReachable } from './contact';
import { moveLineStock } from './move-line-stock';
import { openOrder, readOrder } from './open-order';
import { checkProducts, placedLine } from './place-order';
import { badTotal } from './refusals';

export type EditCommand = z.output<(typeof editEndpoint)['body']>;

/** One line of an edited order: what is written, and its price and quantity for the total. */
interface EditedLine {
  unitPrice: Cents;
  quantity: number;
  row: NewLineRow;
}

/**
 * Edits an order under its version: goods already in it keep their agreed price, new ones take the present price,
 * the total is recalculated, reserved stock follows the difference. 409 `STALE_VERSION`, `ORDER_CLOSED`, `OUT_OF_STOCK`.
 */
export async function editOrder(trx: Trx, actor: Actor, id: string, command: EditCommand): Promise<OrderBody> {
  const order = await openOrder(trx, actor, id, command.version);
  refuseClosed(actor, order, command);
  const before = await readLines(trx, order.id);
  const lines = command.lines ? await editedLines(trx, before, mergeLines(command.lines)) : null;
  const fields = fieldsAfter(order, command);
  const priced = lines ?? before.map((line) => ({ unitPrice: centsFromDb(line.unit_price), quantity: line.quantity }));
  const total = orderTotal(priced, fields.discount, fields.deliveryCost);
  if (!total.ok) throw badTotal(total.reason);
  const changes = changesOf(order, before, { lines, fields, total: total.value });
  if (Object.keys(changes).length === 0 && command.customer === undefined) return readOrder(trx, actor, id);
  const who = await actorValues(trx, actor);
  if (lines) {
    await moveLineStock(trx, order, who, stockChanges(before, lines));
    await replaceLines(trx, order.id, JSON.stringify(lines.map(({ row }) => row)));
  }
  const [updated] = await updateOrder(
    trx,
    order.id,
    order.version,
    JSON.stringify({ ...columnsOf(fields), total: centsToDb(total.value) }),
    JSON.stringify(changes),
    ...who,
  );
  if (!updated) throw new Error(`The order ${id} changed under its lock`);
  await syncBuyer(trx, order, command, fields);
  return readOrder(trx, actor, id);
}

function refuseClosed(actor: Actor, order: LockedOrder, command: EditCommand): void {
  const isOpen = isStaff(actor) ? !['completed', 'cancelled'].includes(order.order_status) : order.order_status === 'new';
  if (!isOpen)
    throw new Refusal(409, `The order is ${order.order_status} and cannot be edited any more`, {
      code: 'ORDER_CLOSED',
      status: order.order_status,
    });
  if (isStaff(actor)) return;
  for (const field of ['discount', 'deliveryCost', 'customer'] as const) {
    if (command[field] !== undefined) throw invalid([field], 'is for managers and above; leave it out');
  }
}

interface Fields {
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  deliveryCity: string | null;
  deliveryAddress: string | null;
  comment: string | null;
  discount: Cents;
  deliveryCost: Cents;
}

/** The fields after the edit; a part that was not sent stays as it is. */
function fieldsAfter(order: LockedOrder, command: EditCommand): Fields {
  const typed = { name: order.contact_name, phone: order.contact_phone, email: order.contact_email, ...defined(command.contact ?? {}) };
  const contact = parseContact(typed);
  if (command.contact) requireReachable(contact);
  const delivery = { city: order.delivery_city, address: order.delivery_address, ...defined(command.delivery ?? {}) };
  return {
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    deliveryCity: delivery.city || null,
    deliveryAddress: delivery.address || null,
    comment: command.comment === undefined ? order.comment : command.comment || null,
    discount: command.discount ?? centsFromDb(order.discount),
    deliveryCost: command.deliveryCost ?? centsFromDb(order.delivery_cost),
  };
}

function defined<T extends object>(part: T): Partial<T> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>;
}

async function editedLines(trx: Trx, before: readonly StoredLine[], wanted: WantedLine[]): Promise<EditedLine[]> {
  const kept = new Map(before.flatMap((line) => (line.product ? [[line.product, line] as const] : [])));
  const products = await readProducts(
    trx,
    wanted.map(({ product }) => product),
  );
  checkProducts(wanted, products, new Set(kept.keys()));
  const byId = new Map(products.map((product) => [product.document_id, product]));
  return wanted.flatMap(({ product, quantity }, position) => {
    const found = byId.get(product);
    if (!found) return [];
    const old = kept.get(product);
    return [old ? keptLine(old, found.id, quantity, position) : placedLine(found, quantity, position)];
  });
}

function keptLine(old: StoredLine, productId: number, quantity: number, position: number): EditedLine {
  const unitPrice = centsFromDb(old.unit_price);
  const total = lineTotal({ unitPrice, quantity });
  if (total === null) throw badTotal('TOTAL_TOO_LARGE');
  return {
    unitPrice,
    quantity,
    row: {
      document_id: old.document_id ?? documentId(randomBytes),
      product_id: productId,
      position: position + 1,
      name: old.name,
      sku: old.sku,
      unit_price: centsToDb(unitPrice),
      quantity,
      line_total: centsToDb(total),
    },
  };
}

/** Pieces per product id that the edit adds (above zero) or gives back (below). */
function stockChanges(before: readonly StoredLine[], after: readonly EditedLine[]): { productId: number; quantity: number }[] {
  const wanted = after.map(({ row }) => ({ product: String(row.product_id), quantity: row.quantity }));
  const had = before.flatMap((line) => (line.product_id === null ? [] : [{ product: String(line.product_id), quantity: line.quantity }]));
  return quantityChanges(had, wanted).map(({ product, quantity }) => ({ productId: Number(product), quantity }));
}

interface Edited {
  lines: readonly EditedLine[] | null;
  fields: Fields;
  total: Cents;
}

function changesOf(order: LockedOrder, before: readonly StoredLine[], { lines, fields, total }: Edited): FieldChanges {
  const old = {
    contactName: order.contact_name,
    contactPhone: order.contact_phone,
    contactEmail: order.contact_email,
    deliveryCity: order.delivery_city,
    deliveryAddress: order.delivery_address,
    comment: order.comment,
    discount: centsToWire(centsFromDb(order.discount)),
    deliveryCost: centsToWire(centsFromDb(order.delivery_cost)),
    total: centsToWire(centsFromDb(order.total)),
    lines: before.map((line) => ({ name: line.name, sku: line.sku, unitPrice: Number(line.unit_price), quantity: line.quantity })),
  };
  const shown = lines?.map(({ row }) => ({ name: row.name, sku: row.sku, unitPrice: Number(row.unit_price), quantity: row.quantity }));
  const after = {
    ...fields,
    discount: centsToWire(fields.discount),
    deliveryCost: centsToWire(fields.deliveryCost),
    total: centsToWire(total),
    lines: shown,
  };
  return changedFields(old, after);
}

function columnsOf(fields: Fields): Record<string, unknown> {
  return {
    contact_name: fields.contactName,
    contact_phone: fields.contactPhone,
    contact_email: fields.contactEmail,
    delivery_city: fields.deliveryCity,
    delivery_address: fields.deliveryAddress,
    comment: fields.comment,
    discount: centsToDb(fields.discount),
    delivery_cost: centsToDb(fields.deliveryCost),
  };
}

/** The customer follows the edited contact; an order that moves to another customer takes its statistics along. */
async function syncBuyer(trx: Trx, order: LockedOrder, command: EditCommand, fields: Fields): Promise<void> {
  const contact = { name: fields.contactName, phone: fields.contactPhone, email: fields.contactEmail, city: fields.deliveryCity };
  const customerId =
    command.customer !== undefined
      ? (await syncChosenCustomer(trx, command.customer, contact)).id
      : command.contact || order.customer_id === null
        ? await syncCustomer(trx, contact)
        : order.customer_id;
  if (customerId === null || customerId === order.customer_id) return;
  await linkCustomer(trx, order.id, customerId);
  for (const id of [order.customer_id, customerId].filter((one) => one !== null).sort((a, b) => a - b)) await refreshStatistics(trx, id);
}
