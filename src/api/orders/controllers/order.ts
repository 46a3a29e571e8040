import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { runUseCase } from '../../../platform/database/use-case';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import type { Actor } from '../../accounts/contracts/actor';
import { actorOf } from '../../accounts/services/actor';
import * as contract from '../contracts/public';
import { assignManager } from '../services/assign-manager';
import { bulkStatus } from '../services/bulk-status';
import { askerOf, callerOf } from '../services/caller';
import { changePayment } from '../services/change-payment';
import { changeStatus } from '../services/change-status';
import { editOrder } from '../services/edit-order';
import { exportOrders } from '../services/export-orders';
import { listOrders } from '../services/list-orders';
import { readOrder } from '../services/open-order';
import { readComments, writeComment } from '../services/order-comments';
import { readHistory } from '../services/order-history';
import { CUSTOMER_RACES, placeOrder } from '../services/place-order';
import { repeatOrder } from '../services/repeat-order';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const write = async <T>(ctx: KoaContext, status: number, work: (trx: Trx, actor: Actor) => Promise<T>): Promise<void> => {
    const actor = actorOf(ctx);
    const answer = await runUseCase(strapi, claimOf(ctx, callerOf(ctx, actor)), async (trx) => ({ status, body: { data: await work(trx, actor), meta: {} } }), CUSTOMER_RACES);
    ctx.status = answer.status;
    ctx.body = answer.body;
  };
  const read = async (ctx: KoaContext, work: (handle: Trx, actor: Actor) => Promise<unknown>): Promise<void> => {
    ctx.body = { data: await reading(strapi, (handle) => work(handle, actorOf(ctx))), meta: {} };
  };

  return {
    async create(ctx: KoaContext) {
      const { body } = inputOf(ctx, contract.placeOrder);
      await write(ctx, 201, (trx, actor) => placeOrder(trx, actor, body));
    },
    async find(ctx: KoaContext) {
      ctx.body = await listOrders(strapi, actorOf(ctx), inputOf(ctx, contract.listOrders).query);
    },
    async findOne(ctx: KoaContext) {
      await read(ctx, (handle, actor) => readOrder(handle, actor, inputOf(ctx, contract.getOrder).params.id));
    },
    async update(ctx: KoaContext) {
      const { params, body } = inputOf(ctx, contract.editOrder);
      await write(ctx, 200, (trx, actor) => editOrder(trx, actor, params.id, body));
    },
    async changeStatus(ctx: KoaContext) {
      const { params, body } = inputOf(ctx, contract.changeStatus);
      await write(ctx, 200, (trx, actor) => changeStatus(trx, actor, params.id, body));
    },
    async changePayment(ctx: KoaContext) {
      const { params, body } = inputOf(ctx, contract.changePayment);
      await write(ctx, 200, (trx, actor) => changePayment(trx, actor, params.id, body));
    },
    async assignManager(ctx: KoaContext) {
      const { params, body } = inputOf(ctx, contract.assignManager);
      await write(ctx, 200, (trx, actor) => assignManager(trx, actor, params.id, body));
    },
    async comments(ctx: KoaContext) {
      await read(ctx, (handle, actor) => readComments(handle, actor, inputOf(ctx, contract.listComments).params.id));
    },
    async addComment(ctx: KoaContext) {
      const { params, body } = inputOf(ctx, contract.addComment);
      await write(ctx, 201, (trx, actor) => writeComment(trx, actor, params.id, body));
    },
    async history(ctx: KoaContext) {
      await read(ctx, (handle, actor) => readHistory(handle, actor, inputOf(ctx, contract.orderHistory).params.id));
    },
    async repeat(ctx: KoaContext) {
      const { params } = inputOf(ctx, contract.repeatOrder);
      await write(ctx, 201, (trx, actor) => repeatOrder(trx, askerOf(ctx, actor), params.id));
    },
    async bulkStatus(ctx: KoaContext) {
      const actor = actorOf(ctx);
      const { body } = inputOf(ctx, contract.bulkStatus);
      ctx.body = { data: await bulkStatus(strapi, actor, body, claimOf(ctx, callerOf(ctx, actor))), meta: {} };
    },
    async exportCsv(ctx: KoaContext) {
      await exportOrders(strapi, ctx, inputOf(ctx, contract.exportCsv).query, 'csv');
    },
    async exportXlsx(ctx: KoaContext) {
      await exportOrders(strapi, ctx, inputOf(ctx, contract.exportXlsx).query, 'xlsx');
    },
  };
};
