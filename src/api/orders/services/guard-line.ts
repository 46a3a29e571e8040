import { relationTarget } from '../../../platform/database/document-write';
import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import { MAX_QUANTITY } from '../domain/lines';
import { readLines } from '../sql/edit-order';
import { lockOrder } from '../sql/lock-order';
import { lineOwner, orderDocumentId, productDocumentId } from '../sql/panel-lookups';
import { editOrder } from './edit-order';
import type { GuardedWrite, Verdict } from './guard-documents';
import { noSuchOrder } from './refusals';

/** A write of one line becomes an edit of its order: total, stock and history follow. */
export async function guardLine(guarded: GuardedWrite): Promise<Verdict> {
  switch (guarded.write.action) {
    case 'create':
      return addLine(guarded);
    case 'update':
      return changeLine(guarded);
    case 'delete':
      return removeLine(guarded);
    default:
      throw guarded.refuse('line-needs-order');
  }
}

async function addLine({ trx, actor, write, refuse }: GuardedWrite): Promise<Verdict> {
  const data = write.params.data ?? {};
  for (const field of ['unitPrice', 'lineTotal', 'name', 'sku', 'position'])
    if (data[field] !== undefined && data[field] !== null && data[field] !== '') throw refuse('price-is-server', field);
  const order = await idOf(trx, data.order, orderDocumentId);
  const product = await idOf(trx, data.product, productDocumentId);
  if (!order || !product || data.quantity === undefined || data.quantity === null) throw refuse('line-needs-order');
  const quantity = quantityOf(data.quantity);
  await edit(trx, actor, order, (lines) => [...lines, { product, quantity }]);
  return lineOf(trx, order, product);
}

async function changeLine({ trx, actor, write, refuse }: GuardedWrite): Promise<Verdict> {
  const id = write.params.documentId ?? '';
  const data = write.params.data ?? {};
  const [line] = await lineOwner(trx, id);
  if (!line?.product) throw noSuchOrder();
  const stored: Record<string, unknown> = {
    unitPrice: line.unit_price,
    lineTotal: line.line_total,
    name: line.name,
    sku: line.sku,
    position: line.position,
  };
  for (const [field, value] of Object.entries(stored)) {
    const sent = data[field];
    const isSame = typeof sent === 'number' ? Number(value) === sent : value === sent;
    if (sent !== undefined && sent !== null && !isSame) throw refuse('line-field-fixed', field);
  }
  const order = (await idOf(trx, data.order, orderDocumentId)) ?? line.order_document_id;
  if (order !== line.order_document_id) throw refuse('line-field-fixed', 'order');
  const product = (await idOf(trx, data.product, productDocumentId)) ?? line.product;
  const quantity = data.quantity === undefined || data.quantity === null ? line.quantity : quantityOf(data.quantity);
  await edit(trx, actor, order, (lines) => lines.map((one) => (one.product === line.product ? { product, quantity } : one)));
  return lineOf(trx, order, product);
}

async function removeLine({ trx, actor, write }: GuardedWrite): Promise<Verdict> {
  const [line] = await lineOwner(trx, write.params.documentId ?? '');
  if (!line) throw noSuchOrder();
  await edit(trx, actor, line.order_document_id, (lines) => lines.filter((one) => one.product !== line.product));
  // Nothing is left to delete: the Document Service finds no such row and answers with an empty list.
  return 'pass';
}

async function edit(
  trx: Trx,
  actor: GuardedWrite['actor'],
  id: string,
  change: (lines: { product: string; quantity: number }[]) => { product: string; quantity: number }[],
): Promise<void> {
  const [order] = await lockOrder(trx, id);
  if (!order) throw noSuchOrder();
  const lines = (await readLines(trx, order.id)).flatMap((line) =>
    line.product ? [{ product: line.product, quantity: line.quantity }] : [],
  );
  await editOrder(trx, actor, id, { version: order.version, lines: change(lines) });
}

async function lineOf(trx: Trx, order: string, product: string): Promise<Verdict> {
  const [locked] = await lockOrder(trx, order);
  const lines = locked ? await readLines(trx, locked.id) : [];
  const line = lines.find((one) => one.product === product);
  if (!line) throw noSuchOrder();
  return { documentId: line.document_id };
}

function quantityOf(value: unknown): number {
  const quantity = Number(value);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MAX_QUANTITY)
    throw invalid(['quantity'], `must be a whole number from 1 to ${MAX_QUANTITY}`);
  return quantity;
}

async function idOf(
  trx: Trx,
  value: unknown,
  lookup: (trx: Trx, id: number) => Promise<{ document_id: string }[]>,
): Promise<string | null> {
  const target = relationTarget(value);
  if (!target) return null;
  if (target.documentId) return target.documentId;
  return (await lookup(trx, target.id ?? 0))[0]?.document_id ?? null;
}
