import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { runUseCase, type Answer, type IdempotencyClaim } from '../../../platform/database/use-case';
import { notFound } from '../../../platform/http/refusal';
import type { CategoryView } from '../contracts/public';
import type { CategoryChanges, NewCategory } from '../contracts/staff';
import { findCategory } from '../sql/find-category';
import { categoryIdOf } from './document-references';
import { categoryBody } from './read-categories';

/** The uid of categories in the Document Service. */
export const CATEGORY = 'api::catalog.category';

type Claim = IdempotencyClaim | undefined;

/** Creates a category; the guard draws an absent slug. 409 `DUPLICATE` when the given one is taken. */
export async function createCategory(strapi: Core.Strapi, claim: Claim, command: NewCategory): Promise<Answer<CategoryView>> {
  return runUseCase(strapi, claim, async (trx) => {
    const created = await strapi.documents(CATEGORY).create({ data: await categoryData(trx, command) });
    return { status: 201, body: await categoryBody(trx, created.documentId) };
  });
}

/** Changes a category. 404; 400 when it would lie inside itself; 409 `DUPLICATE`. */
export async function updateCategory(
  strapi: Core.Strapi,
  claim: Claim,
  documentId: string,
  command: CategoryChanges,
): Promise<Answer<CategoryView>> {
  return runUseCase(strapi, claim, async (trx) => {
    await requireCategory(trx, documentId);
    await strapi.documents(CATEGORY).update({ documentId, data: await categoryData(trx, command) });
    return { status: 200, body: await categoryBody(trx, documentId) };
  });
}

/** Deletes a category; its products and inner categories stay without it. 404. */
export async function removeCategory(strapi: Core.Strapi, claim: Claim, documentId: string): Promise<Answer<null>> {
  return runUseCase(strapi, claim, async (trx) => {
    await requireCategory(trx, documentId);
    await strapi.documents(CATEGORY).delete({ documentId });
    return { status: 204, body: null };
  });
}

async function requireCategory(trx: Trx, documentId: string): Promise<void> {
  const [found] = await findCategory(trx, documentId);
  if (!found) throw notFound('Category');
}

async function categoryData(trx: Trx, { parent, ...plain }: NewCategory | CategoryChanges): Promise<Record<string, unknown>> {
  if (parent === undefined) return plain;
  return { ...plain, parent: parent === null ? null : { set: [await categoryIdOf(trx, parent, 'parent')] } };
}
