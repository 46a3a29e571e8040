import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from '../../../platform/database/document-write';
import type { Trx } from '../../../platform/database/statement';
import { isBlank, productProblem } from '../domain/product-rules';
import { liesWithin, lockCategoryTree } from '../sql/category-cycle';
import { categoryNames } from '../sql/document-names';
import { drawSlug } from './draw-names';
import type { Next } from './guard-documents';
import { fieldRefusal } from './panel-language';

/**
 * A category through the Document Service, in the given transaction: name and slug within their bounds, an absent slug
 * drawn, never inside itself.
 */
export async function guardCategory<T>(strapi: Core.Strapi, trx: Trx, write: DocumentWrite, next: Next<T>): Promise<T> {
  if (write.action !== 'create' && write.action !== 'update' && write.action !== 'clone') return next();
  const data = { ...write.params.data };
  write.params.data = data;
  const wrong = productProblem(data);
  if (wrong) throw fieldRefusal(strapi, 400, wrong.field, wrong.problem);
  if (typeof data.name === 'string') data.name = data.name.trim();
  await drawMissingSlug(trx, write, data);
  if (write.action !== 'update' || !('parent' in data)) return next();
  await lockCategoryTree(trx);
  const written = await next();
  if (await isInsideItself(trx, write.params.documentId)) throw fieldRefusal(strapi, 400, 'parent', 'category-cycle');
  return written;
}

async function drawMissingSlug(trx: Trx, { action, params }: DocumentWrite, data: Record<string, unknown>): Promise<void> {
  const [original] = params.documentId ? await categoryNames(trx, params.documentId) : [];
  if (action === 'clone' && data.slug === original?.slug) delete data.slug;
  if (!isBlank(data.slug) || (action === 'update' && !('slug' in data))) return;
  data.slug = await drawSlug(trx, 'categories', typeof data.name === 'string' ? data.name : (original?.name ?? ''));
}

/** Asked after the write: a relation can be given in a dozen notations, the link table knows only one. */
async function isInsideItself(trx: Trx, documentId: string | undefined): Promise<boolean> {
  return documentId !== undefined && (await liesWithin(trx, documentId)).length > 0;
}
