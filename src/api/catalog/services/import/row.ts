import type { Core } from '@strapi/strapi';
import { centsFromDb, centsToWire } from '../../../../kernel/money';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { runUseCase } from '../../../../platform/database/use-case';
import { SYSTEM } from '../../../accounts/contracts/actor';
import { firstValues, planUpdate, rememberedValues, type CurrentProduct, type UpdatePlan } from '../../domain/import/plan-update';
import type { ImportRow } from '../../domain/import/source-row';
import type { RowReport } from '../../domain/import/report';
import { takenSku } from '../../sql/draw-names';
import {
  findCategoryByName,
  findImportedProduct,
  lockCategoryName,
  lockImportedRow,
  type ImportedProduct,
} from '../../sql/find-imported-product';
import { recordMovement } from '../change-stock';
import { PRODUCT, type ProductData } from '../product-data';
import { CATEGORY } from '../write-category';

/** Where a row comes from and what else is asked of it. `stock` is the pieces of a created product without a quantity. */
export interface RowImport {
  sourceUrl: string;
  stock: number;
  dryRun: boolean;
}

/** What became of a row, and the product whose picture is still to be fetched. */
export interface RowOutcome extends Pick<RowReport, 'status' | 'changes' | 'price' | 'reason' | 'warnings'> {
  wantsPicture: boolean;
}

const CREATED: Omit<RowOutcome, 'price' | 'wantsPicture'> = { status: 'created', changes: [], warnings: [] };

/**
 * Imports one row in its own transaction: creates its product, or brings the one it made before up to date.
 * The same row at the same time elsewhere waits. With `dryRun` nothing is written and the outcome is a forecast.
 */
export async function importRow(strapi: Core.Strapi, row: ImportRow, setting: RowImport): Promise<RowOutcome> {
  if (setting.dryRun) return reading(strapi, (handle) => foreseen(handle, row, setting));
  const { body } = await runUseCase(strapi, undefined, async (trx) => {
    await lockImportedRow(trx, setting.sourceUrl, row.key);
    const [found] = await findImportedProduct(trx, setting.sourceUrl, row.key);
    return { status: 200, body: found ? await update(strapi, trx, row, found) : await create(strapi, trx, row, setting) };
  });
  return body;
}

async function foreseen(handle: Trx, row: ImportRow, { sourceUrl }: RowImport): Promise<RowOutcome> {
  const [found] = await findImportedProduct(handle, sourceUrl, row.key);
  return found ? outcomeOf(found, planOf(row, found)) : { ...CREATED, price: centsToWire(row.price), wantsPicture: Boolean(row.image) };
}

async function create(strapi: Core.Strapi, trx: Trx, row: ImportRow, { sourceUrl, stock }: RowImport): Promise<RowOutcome> {
  const skuIsTaken = row.sku !== undefined && (await takenSku(trx, row.sku)).length > 0;
  const data: ProductData = {
    name: row.title,
    description: row.description,
    price: centsToWire(row.price),
    sku: skuIsTaken ? undefined : row.sku,
    category: row.category ? { set: [await categoryNamed(strapi, trx, row.category)] } : undefined,
    sourceUrl,
    sourceKey: row.key,
    sourceValues: firstValues(row),
  };
  const product = await strapi.documents(PRODUCT).create({ data });
  const quantity = row.quantity ?? stock;
  if (quantity > 0)
    await recordMovement(trx, SYSTEM, { product: product.documentId, change: { kind: 'receipt', quantity, note: 'Catalogue import' } });
  const warnings = skuIsTaken ? [`the article number ${row.sku} is taken, another one was drawn`] : [];
  return { ...CREATED, price: centsToWire(row.price), warnings, wantsPicture: Boolean(row.image) };
}

async function update(strapi: Core.Strapi, trx: Trx, row: ImportRow, found: ImportedProduct): Promise<RowOutcome> {
  const plan = planOf(row, found);
  const outcome = outcomeOf(found, plan);
  if (outcome.status === 'skipped') return outcome;
  const data: ProductData = { ...plan.changes, sourceValues: rememberedValues(row, plan, found.sourceValues) };
  if (plan.fillsCategory && row.category) data.category = { set: [await categoryNamed(strapi, trx, row.category)] };
  await strapi.documents(PRODUCT).update({ documentId: found.documentId, data });
  return outcome;
}

function planOf(row: ImportRow, found: ImportedProduct): UpdatePlan {
  return planUpdate(row, currentOf(found), found.sourceValues);
}

/** The row of the database as the rules want it. */
export function currentOf(found: ImportedProduct): CurrentProduct {
  const { pictureIds, hasCategory, isArchived } = found;
  return {
    name: found.name ?? '',
    description: found.description ?? '',
    price: centsFromDb(found.price),
    pictureIds,
    hasCategory,
    isArchived,
  };
}

function outcomeOf(found: ImportedProduct, plan: UpdatePlan): RowOutcome {
  const changes = [...Object.keys(plan.changes), ...(plan.fillsCategory ? ['category'] : [])];
  const price = plan.changes.price ?? centsToWire(centsFromDb(found.price));
  const reason = changes.length > 0 ? undefined : found.isArchived ? 'the product is archived' : 'nothing to change';
  return { status: changes.length > 0 ? 'updated' : 'skipped', changes, price, reason, warnings: [], wantsPicture: plan.wantsPicture };
}

async function categoryNamed(strapi: Core.Strapi, trx: Trx, name: string): Promise<string> {
  await lockCategoryName(trx, name);
  const [found] = await findCategoryByName(trx, name);
  return found?.documentId ?? (await strapi.documents(CATEGORY).create({ data: { name } })).documentId;
}
