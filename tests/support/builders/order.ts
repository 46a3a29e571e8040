import type { App } from '../start-app';
import type { Caller } from '../api';
import { aManager } from './person';
import { aProduct, type ProductRow } from './product';
import { nextNumber } from './sequence';

/** An order as the API gives it, in the parts that tests read most. */
export interface OrderView {
  documentId: string;
  number: string;
  status: string;
  paymentStatus: string;
  version: number;
  total: number;
  lines: { product: { documentId: string } | null; quantity: number; unitPrice: number; lineTotal: number }[];
}

interface OrderOptions {
  /** Whose order; a guest's when left out. */
  as?: Caller | null;
  /** Walked to by a manager through the allowed moves; `new` when left out. */
  status?: 'new' | 'preparing_quote' | 'quoted' | 'confirmed' | 'ready_for_delivery' | 'completed' | 'cancelled';
  paid?: boolean;
  lines?: { product: Pick<ProductRow, 'documentId'>; quantity: number }[];
  contact?: { name?: string; phone?: string; email?: string };
  /** Further fields of the request: delivery, comment; for staff also customer, channel, discount, deliveryCost. */
  body?: Record<string, unknown>;
}

const WAY_TO: Record<NonNullable<OrderOptions['status']>, string[]> = {
  new: [],
  preparing_quote: ['preparing_quote'],
  quoted: ['preparing_quote', 'quoted'],
  confirmed: ['confirmed'],
  ready_for_delivery: ['confirmed', 'ready_for_delivery'],
  completed: ['confirmed', 'ready_for_delivery', 'completed'],
  cancelled: ['cancelled'],
};

/** An order placed and worked through the REST API: one piece of a fresh product unless told otherwise. */
export async function anOrder(app: App, options: OrderOptions = {}): Promise<OrderView> {
  const lines = options.lines ?? [{ product: await aProduct(app), quantity: 1 }];
  const contact = options.contact ?? { name: 'Anna Petrova', phone: `+7901${String(1_000_000 + nextNumber())}` };
  const data = { ...options.body, contact, lines: lines.map(({ product, quantity }) => ({ product: product.documentId, quantity })) };
  const placed = viewOf(await app.post('/api/orders', { as: options.as ?? null, body: { data } }), 201);
  const way = WAY_TO[options.status ?? 'new'];
  if (way.length === 0 && !options.paid) return placed;
  const manager = await aManager(app);
  for (const to of way) viewOf(await app.post(`/api/orders/${placed.documentId}/status`, { as: manager, body: { data: { to } } }), 200);
  if (options.paid)
    viewOf(await app.post(`/api/orders/${placed.documentId}/payment`, { as: manager, body: { data: { to: 'paid' } } }), 200);
  return viewOf(await app.get(`/api/orders/${placed.documentId}`, { as: manager }), 200);
}

function viewOf(answer: { status: number; text: string; body: { data: OrderView } }, expected: number): OrderView {
  if (answer.status !== expected) throw new Error(`Building an order: expected ${expected}, got ${answer.status} ${answer.text}`);
  return answer.body.data;
}
