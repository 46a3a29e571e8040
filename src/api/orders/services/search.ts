import type { z } from 'zod';
import type { Trx } from '../../../platform/database/statement';
import { escapeLike } from '../../../platform/http/list-sql';
import { pickBy } from '../../catalog/services/pick-products';
import { findCustomers, readCustomerFacts } from '../../crm/services/find-customers';
import type { CustomerBrief, CustomerCard, orderBriefSchema, ProductBrief, SearchResult } from '../contracts/staff-bodies';
import { findOrders, ordersOfCustomer, type OrderBriefRow } from '../sql/find-orders';

/** A number's sequence part or more; three digits and fewer match half the shop. */
const FEWEST_NUMBER_CHARACTERS = 2;
const PALETTE_PRODUCTS = 6;
const PICKER_PRODUCTS = 20;
const LAST_ORDERS = 5;

/** What the palette finds for a text: orders by number or customer, customers by phone, name or e-mail, products by words. */
export async function searchAll(handle: Trx, text: string): Promise<SearchResult> {
  const customers = await findCustomers(handle, text);
  const pattern = text.length >= FEWEST_NUMBER_CHARACTERS ? `%${escapeLike(text.toLowerCase().replace(/^№\s*/, ''))}%` : null;
  const orders = await findOrders(
    handle,
    /\d/.test(text) ? pattern : null,
    customers.slice(0, LAST_ORDERS).map(({ id }) => id),
  );
  const products = await pickProducts(handle, text, PALETTE_PRODUCTS);
  return { orders: orders.map(orderBrief), customers: customers.map(withoutId), products };
}

/** Customers for a picker, at most ten. */
export async function pickCustomers(handle: Trx, text: string): Promise<CustomerBrief[]> {
  return (await findCustomers(handle, text)).map(withoutId);
}

/** Products for a picker; a whole SKU or barcode comes first. */
export async function pickProducts(handle: Trx, text: string, limit = PICKER_PRODUCTS): Promise<ProductBrief[]> {
  return (await pickBy(handle, text, limit)).map(({ threshold: _threshold, ...brief }) => brief);
}

/** A customer's card with their last orders. 404 when there is none. */
export async function readCustomerCard(handle: Trx, id: string): Promise<CustomerCard> {
  const { id: rowId, ...facts } = await readCustomerFacts(handle, id);
  const orders = await ordersOfCustomer(handle, rowId, LAST_ORDERS);
  return { ...facts, orders: orders.map(orderBrief).map(({ customer: _customer, ...brief }) => brief) };
}

/** An order in a short list, on the wire. */
export function orderBrief(row: OrderBriefRow): z.output<typeof orderBriefSchema> {
  return {
    documentId: row.document_id,
    number: row.number,
    status: row.status,
    total: Number(row.total),
    customer: row.customer,
    createdAt: row.created_at.toISOString(),
  };
}

function withoutId<T extends { id: number }>({ id: _id, ...rest }: T): Omit<T, 'id'> {
  return rest;
}
