import type { Core } from '@strapi/strapi';
import { DOCUMENT_WRITES, type DocumentWrite } from '../../../platform/database/document-write';
import type { Trx } from '../../../platform/database/statement';
import { errorCode, isReferred } from '../../../platform/error-code';
import type { PanelMessage } from '../domain/panel-messages';
import { auditWrite } from './audit-write';
import { guardCategory } from './guard-category';
import { guardProduct } from './guard-product';
import { fieldRefusal, isByHand, plainRefusal } from './panel-language';
import { PRODUCT } from './product-data';
import { CATEGORY } from './write-category';

/** The write itself, and what it answers. */
export type Next<T> = () => Promise<T>;

/** Written by SQL only, never by hand: not through the panel, not by a super administrator. */
const LEDGERS = new Set(['api::catalog.stock-movement', 'api::catalog.low-stock-alert', 'api::catalog.import-run']);

/**
 * Keeps the catalogue's rules whatever door a document comes through: the Content Manager, the REST API, an import.
 * Refusals speak the language of the request.
 */
export function guardDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!DOCUMENT_WRITES.has(context.action)) return next();
    const write = context as unknown as DocumentWrite;
    if (LEDGERS.has(write.uid)) return isByHand(strapi) ? refuseLedger(strapi) : next();
    return inReadersWords(strapi, () => guarded<Awaited<ReturnType<typeof next>>>(strapi, write, async () => next()));
  });
}

/** The rules and the log entry are one transaction with the write. */
async function guarded<T>(strapi: Core.Strapi, write: DocumentWrite, next: Next<T>): Promise<T> {
  if (!OWN.has(write.uid)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const written = await ruled(strapi, handle, write, next);
    await auditWrite(strapi, handle, write, written);
    return written;
  });
}

async function ruled<T>(strapi: Core.Strapi, trx: Trx, write: DocumentWrite, next: Next<T>): Promise<T> {
  if (write.uid === PRODUCT) return guardProduct(strapi, trx, write, next);
  if (write.uid === CATEGORY) return guardCategory(strapi, trx, write, next);
  if (typeof write.params.data?.name === 'string') write.params.data.name = write.params.data.name.trim();
  return next();
}

function refuseLedger(strapi: Core.Strapi): never {
  throw plainRefusal(strapi, 403, 'LEDGER_READ_ONLY', 'ledger-read-only');
}

const OWN = new Set<string>([PRODUCT, CATEGORY, 'api::catalog.product-tag']);

const TAKEN: Record<string, { field: string; message: PanelMessage }> = {
  products_slug_unique: { field: 'slug', message: 'slug-taken' },
  products_sku_unique: { field: 'sku', message: 'sku-taken' },
  products_barcode_unique: { field: 'barcode', message: 'barcode-taken' },
  categories_slug_unique: { field: 'slug', message: 'slug-taken' },
  product_tags_name_unique: { field: 'name', message: 'tag-taken' },
};

/** The database decides who was first; here its answer gets words. */
async function inReadersWords<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const constraint = constraintOf(error);
    if (errorCode(error) === '23505' && constraint && TAKEN[constraint])
      throw fieldRefusal(strapi, 409, TAKEN[constraint].field, TAKEN[constraint].message);
    if (isReferred(error) && (constraint === 'products_referred' || constraint === 'stock_movements_product_fk')) {
      throw plainRefusal(strapi, 409, 'REFERENCED', 'product-referred');
    }
    throw error;
  }
}

function constraintOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : null;
}
