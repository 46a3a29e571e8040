import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from '../../../platform/database/document-write';
import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { stockChanged } from '../contracts/events';
import { isBlank, productProblem } from '../domain/product-rules';
import { productNames } from '../sql/document-names';
import { drawSku, drawSlug } from './draw-names';
import type { Next } from './guard-documents';
import { fieldRefusal } from './panel-language';

/**
 * A product through the Document Service, in the given transaction: fields within their bounds, an absent slug and SKU
 * drawn, stock never written. Deletion is the database's to refuse.
 */
export async function guardProduct<T>(strapi: Core.Strapi, trx: Trx, write: DocumentWrite, next: Next<T>): Promise<T> {
  if (write.action !== 'create' && write.action !== 'update' && write.action !== 'clone') return next();
  const data = { ...write.params.data };
  write.params.data = data;
  refuseBadFields(strapi, data);
  keepStockOut(strapi, write.action, data);
  await drawMissing(trx, write, data);
  const written = await next();
  if (write.action === 'update' && ('lowStockThreshold' in data || 'archivedAt' in data)) await announce(trx, write.params.documentId);
  return written;
}

function refuseBadFields(strapi: Core.Strapi, data: Record<string, unknown>): void {
  const wrong = productProblem(data);
  if (wrong) throw fieldRefusal(strapi, 400, wrong.field, wrong.problem);
  if (typeof data.name === 'string') data.name = data.name.trim();
  if (typeof data.sku === 'string') data.sku = data.sku.trim();
  if (typeof data.barcode === 'string') data.barcode = data.barcode.trim() || null;
}

/**
 * A new product given stock is refused, so that nobody believes it arrived. An edit drops the two numbers in silence:
 * the panel's form sends them along with every edit, and orders may have moved them since it was opened.
 */
function keepStockOut(strapi: Core.Strapi, action: string, data: Record<string, unknown>): void {
  for (const field of ['onHand', 'reserved']) {
    if (action === 'create' && !isBlank(data[field]) && Number(data[field]) !== 0)
      throw fieldRefusal(strapi, 400, field, 'stock-is-ledger');
    delete data[field];
    // A copy would otherwise take the original's stock over without a movement.
    if (action !== 'update') data[field] = 0;
  }
}

async function drawMissing(trx: Trx, { action, params }: DocumentWrite, data: Record<string, unknown>): Promise<void> {
  const isNew = action !== 'update';
  const [original] = params.documentId ? await productNames(trx, params.documentId) : [];
  if (action === 'clone') {
    // A copy has its own address, article number and no source, whatever the panel's form carried over.
    if (data.slug === original?.slug) delete data.slug;
    if (data.sku === original?.sku) delete data.sku;
    delete data.barcode;
    Object.assign(data, { sourceUrl: null, sourceKey: null });
  }
  const name = typeof data.name === 'string' ? data.name : (original?.name ?? '');
  if (isBlank(data.slug) && (isNew || 'slug' in data)) data.slug = await drawSlug(trx, 'products', name);
  if (isBlank(data.sku) && (isNew || 'sku' in data)) data.sku = await drawSku(trx);
}

async function announce(trx: Trx, documentId: string | undefined): Promise<void> {
  const [product] = documentId ? await productNames(trx, documentId) : [];
  if (product) await enqueue(trx, stockChanged, { productIds: [product.id] });
}
