import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { DateTime } from 'luxon';
import { streamTable, type ExportFormat } from '../../../platform/export/stream-table';
import type { ListQuery } from '../../../platform/http/list-query';
import { compileSort, compileWhere, Parameters } from '../../../platform/http/list-sql';
import { forbidden } from '../../../platform/http/refusal';
import { isStaff } from '../../accounts/contracts/actor';
import { actorOf } from '../../accounts/services/actor';
import { currentShop } from '../../accounts/services/shop-settings';
import { listSpec } from '../contracts/public';
import { ordersTable } from '../domain/export-table';
import { exportSelect } from '../sql/export-orders';
import { localeOf } from './reader-locale';

/** Streams every order that the list's filters match, in the list's order, all of one moment. 429 `EXPORTS_BUSY`. */
export async function exportOrders(strapi: Core.Strapi, ctx: KoaContext, query: ListQuery, format: ExportFormat): Promise<void> {
  if (!isStaff(actorOf(ctx))) throw forbidden();
  const { timezone } = await currentShop(strapi);
  const name = `orders-${DateTime.now().setZone(timezone).toISODate()}`;
  await streamTable(strapi, ctx, {
    query: compileExport(query, timezone),
    table: ordersTable(localeOf(ctx, query.extra.locale)),
    name,
    format,
  });
}

function compileExport(query: ListQuery, timezone: string): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const zone = parameters.add(timezone, '::text');
  const where = compileWhere(query.where, listSpec, parameters);
  return { text: `${exportSelect(zone)} where ${where} order by ${compileSort(query.sort, listSpec, 'o.id')}`, values: parameters.values };
}
