import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import * as contract from '../../../../../api/orders/contracts/staff';
import { OPEN_STATUSES } from '../../../../../api/orders/domain/order-filters';
import { exportOrders } from '../../../../../api/orders/services/export-orders';
import { listCards, readBoard, readColumns } from '../../../../../api/orders/services/order-cards';
import { readDetail, readMoves } from '../../../../../api/orders/services/order-detail';
import { readHistory } from '../../../../../api/orders/services/order-history';
import { listQuotes } from '../../../../../api/orders/services/quotes';
import { reading } from '../../../../../platform/database/read';
import type { ExportFormat } from '../../../../../platform/export/stream-table';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskActor, deskRead } from '../http/desk-request';

/** What the desk reads of orders. */
export function readingHandlers(strapi: Core.Strapi) {
  const exported = async (ctx: KoaContext, format: ExportFormat): Promise<void> => {
    ctx.state.actor = await deskActor(strapi, ctx);
    await exportOrders(strapi, ctx, inputOf(ctx, contract.exportCsv).query, format);
  };
  return {
    async list(ctx: KoaContext): Promise<void> {
      ctx.body = await listCards(strapi, await deskActor(strapi, ctx), inputOf(ctx, contract.listCards).query);
    },
    async board(ctx: KoaContext): Promise<void> {
      const { query } = inputOf(ctx, contract.board);
      ctx.body = { data: await readBoard(strapi, await deskActor(strapi, ctx), query, OPEN_STATUSES), meta: {} };
    },
    async columns(ctx: KoaContext): Promise<void> {
      await deskRead(strapi, ctx, (handle, actor) => readColumns(handle, actor, inputOf(ctx, contract.columns).query.where));
    },
    async detail(ctx: KoaContext): Promise<void> {
      await deskRead(strapi, ctx, (handle, actor) => readDetail(handle, actor, inputOf(ctx, contract.orderDetail).params.id));
    },
    async moves(ctx: KoaContext): Promise<void> {
      const { id } = inputOf(ctx, contract.orderMoves).params;
      ctx.body = { data: await reading(strapi, (handle) => readMoves(handle, id)), meta: {} };
    },
    async history(ctx: KoaContext): Promise<void> {
      await deskRead(strapi, ctx, (handle, actor) => readHistory(handle, actor, inputOf(ctx, contract.orderHistory).params.id));
    },
    async quotes(ctx: KoaContext): Promise<void> {
      await deskRead(strapi, ctx, (handle, actor) => listQuotes(handle, actor, inputOf(ctx, contract.listQuotes).params.id));
    },
    exportCsv: (ctx: KoaContext): Promise<void> => exported(ctx, 'csv'),
    exportXlsx: (ctx: KoaContext): Promise<void> => exported(ctx, 'xlsx'),
  };
}
