import type { Core } from '@strapi/strapi';
import { reading } from '../../../platform/database/read';
import { COUNT_CAP, paginationMeta } from '../../../platform/http/list-sql';
import { notFound } from '../../../platform/http/refusal';
import type { LowStockView, MovementView } from '../contracts/stock';
import { availableOf, type StockLevel } from '../domain/stock';
import { listLowStock as listLowStockRows } from '../sql/list-low-stock';
import { listMovements } from '../sql/list-movements';

/** Which page of a list; both count from 1. */
export interface PageWanted {
  page: number;
  pageSize: number;
}

type StockView = StockLevel & { available: number; movements: MovementView[] };

/** Stock of one product (documentId) and a page of its movements, newest first. Throws 404. */
export async function readStock(strapi: Core.Strapi, product: string, wanted: PageWanted): Promise<{ data: StockView; meta: object }> {
  const [row] = await reading(strapi, (handle) => listMovements(handle, product, wanted.pageSize, offsetOf(wanted), COUNT_CAP + 1));
  if (!row) throw notFound('Product');
  const { onHand, reserved, movements, counted } = row;
  return { data: { onHand, reserved, available: availableOf(row), movements }, meta: { pagination: pagination(wanted, counted) } };
}

/** Products on sale at or below their threshold, the most urgent first. */
export async function listLowStock(strapi: Core.Strapi, wanted: PageWanted): Promise<{ data: LowStockView[]; meta: object }> {
  const [row] = await reading(strapi, (handle) => listLowStockRows(handle, wanted.pageSize, offsetOf(wanted), COUNT_CAP + 1));
  return { data: row?.items ?? [], meta: { pagination: pagination(wanted, row?.counted ?? 0) } };
}

function offsetOf({ page, pageSize }: PageWanted): number {
  return (page - 1) * pageSize;
}

function pagination(wanted: PageWanted, counted: number): object {
  return paginationMeta({ ...wanted, withCount: true }, counted, null);
}
