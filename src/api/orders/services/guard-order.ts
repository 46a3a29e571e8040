import { centsFromDb, centsFromWire, type Cents } from '../../../kernel/money';
import { relationTarget } from '../../../platform/database/document-write';
import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import { MAX_TOTAL_CENTS } from '../../../kernel/money';
import type { OrderStatus, PaymentStatus } from '../domain/status';
import { lockOrder, type LockedOrder } from '../sql/lock-order';
import { customerDocumentId, staffDocumentId, systemFields } from '../sql/panel-lookups';
import { assignManager } from './assign-manager';
import { changePayment } from './change-payment';
import { changeStatus } from './change-status';
import { editOrder } from './edit-order';
import type { GuardedWrite, Verdict } from './guard-documents';
import { placeOrder } from './place-order';
import { noSuchOrder, staleVersion } from './refusals';

type Data = Record<string, unknown>;

/** A write of an order through the Document Service becomes the use cases that the REST API has for it. */
export async function guardOrder(guarded: GuardedWrite): Promise<Verdict> {
  switch (guarded.write.action) {
    case 'create':
      return createOrder(guarded);
    case 'update':
      return updateOrder(guarded);
    case 'clone':
      throw guarded.refuse('no-copies');
    default:
      throw guarded.refuse('order-not-deleted');
  }
}

/** A new order without lines yet; they follow as order lines. */
async function createOrder({ trx, actor, write, refuse }: GuardedWrite): Promise<Verdict> {
  const data = write.params.data ?? {};
  const isPlain =
    (data.channel ?? 'desk') === 'desk' && (data.orderStatus ?? 'new') === 'new' && (data.paymentStatus ?? 'unpaid') === 'unpaid';
  if (!isPlain) throw refuse('desk-channel-only');
  const customer = await targetOf(trx, data.customer, customerDocumentId);
  const order = await placeOrder(trx, actor, {
    lines: [],
    channel: 'desk',
    ...(customer ? { customer } : {}),
    contact: contactOf(data),
    delivery: deliveryOf(data),
    comment: text(data.comment),
    discount: moneyOf(data, 'discount'),
    deliveryCost: moneyOf(data, 'deliveryCost'),
  });
  return { documentId: order.documentId };
}

async function updateOrder({ trx, actor, write, refuse }: GuardedWrite): Promise<Verdict> {
  const id = write.params.documentId ?? '';
  const data = write.params.data ?? {};
  const [order] = await lockOrder(trx, id);
  if (!order) throw noSuchOrder();
  if (typeof data.version === 'number' && data.version !== order.version) throw await staleVersion(trx, order, data.version);
  await refuseSystemFields(trx, id, data, refuse);
  const customer = await targetOf(trx, data.customer, customerDocumentId);
  if (isEdited(order, data) || customer) {
    await editOrder(trx, actor, id, {
      version: order.version,
      ...(customer ? { customer } : {}),
      contact: hasContact(data) ? contactOf(data) : undefined,
      delivery: deliveryOf(data),
      comment: 'comment' in data ? (text(data.comment) ?? '') : undefined,
      discount: moneyOf(data, 'discount'),
      deliveryCost: moneyOf(data, 'deliveryCost'),
    });
  }
  const manager = await targetOf(trx, data.manager, staffDocumentId);
  if (manager !== undefined) await assignManager(trx, actor, id, { manager });
  if (typeof data.orderStatus === 'string' && data.orderStatus !== order.order_status)
    await changeStatus(trx, actor, id, { to: data.orderStatus as OrderStatus });
  if (typeof data.paymentStatus === 'string' && data.paymentStatus !== order.payment_status)
    await changePayment(trx, actor, id, { to: data.paymentStatus as PaymentStatus });
  return { documentId: id };
}

/** The panel's form sends every field back; only one that differs from what is stored is a wish to change it. */
async function refuseSystemFields(trx: Trx, id: string, data: Data, refuse: GuardedWrite['refuse']): Promise<void> {
  const [stored] = await systemFields(trx, id);
  for (const [field, value] of Object.entries(stored ?? {})) {
    if (field in data && !isSame(value, data[field])) throw refuse('field-is-system', field);
  }
  for (const field of ['placedBy', 'authorStaff']) {
    const target = relationTarget(data[field]);
    if (target !== undefined && !isEmptyRelation(data[field])) throw refuse('field-is-system', field);
  }
}

function isEmptyRelation(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const { connect, disconnect } = value as { connect?: unknown[]; disconnect?: unknown[] };
  return (connect?.length ?? 0) === 0 && (disconnect?.length ?? 0) === 0;
}

function isSame(stored: unknown, sent: unknown): boolean {
  if ((stored ?? null) === null || (sent ?? null) === null) return (stored ?? null) === (sent ?? null);
  if (stored instanceof Date) return stored.getTime() === new Date(String(sent)).getTime();
  return typeof sent === 'number' || typeof stored === 'number' ? Number(stored) === Number(sent) : String(stored) === String(sent);
}

const TEXTS: Record<string, keyof LockedOrder> = {
  contactName: 'contact_name',
  contactPhone: 'contact_phone',
  contactEmail: 'contact_email',
  deliveryCity: 'delivery_city',
  deliveryAddress: 'delivery_address',
  comment: 'comment',
};

function isEdited(order: LockedOrder, data: Data): boolean {
  const isTextChanged = Object.entries(TEXTS).some(
    ([field, column]) => field in data && (text(data[field]) ?? null) !== (order[column] || null),
  );
  const isMoneyChanged = (field: string, stored: string | number): boolean => field in data && moneyOf(data, field) !== centsFromDb(stored);
  return isTextChanged || isMoneyChanged('discount', order.discount) || isMoneyChanged('deliveryCost', order.delivery_cost);
}

function hasContact(data: Data): boolean {
  return 'contactName' in data || 'contactPhone' in data || 'contactEmail' in data;
}

function contactOf(data: Data): { name?: string | null; phone?: string | null; email?: string | null } {
  return {
    ...('contactName' in data ? { name: text(data.contactName) } : {}),
    ...('contactPhone' in data ? { phone: text(data.contactPhone) } : {}),
    ...('contactEmail' in data ? { email: text(data.contactEmail) } : {}),
  };
}

function deliveryOf(data: Data): { city?: string | null; address?: string | null } {
  return {
    ...('deliveryCity' in data ? { city: text(data.deliveryCity) } : {}),
    ...('deliveryAddress' in data ? { address: text(data.deliveryAddress) } : {}),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function moneyOf(data: Data, field: string): Cents | undefined {
  const value = data[field];
  if (value === undefined || value === null) return undefined;
  const amount = centsFromWire(Number(value));
  if (amount === null || amount < 0 || amount > MAX_TOTAL_CENTS)
    throw invalid([field], 'must be a number from 0 with at most two decimals');
  return amount;
}

/** The document id a relation is to point at; null for none, undefined when the form says nothing of it. */
async function targetOf(
  trx: Trx,
  value: unknown,
  lookup: (trx: Trx, id: number) => Promise<{ document_id: string }[]>,
): Promise<string | null | undefined> {
  if (isEmptyRelation(value)) return undefined;
  const target = relationTarget(value);
  if (!target) return target;
  if (target.documentId) return target.documentId;
  const [row] = await lookup(trx, target.id ?? 0);
  return row?.document_id ?? '';
}
