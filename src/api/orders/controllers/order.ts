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
import { bulkStatus } from '../services/bulk-changes';
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

type Handlers = Record<string, (ctx: KoaContext) => Promise<void>>;

/** What changes orders: one use case in one transaction each, repeatable by `Idempotency-Key`. */
function writingHandlers(strapi: Core.Strapi): Handlers {
  const write = async <T>(ctx: KoaContext, status: number, work: (trx: Trx, actor: Actor) => Promise<T>): Promise<void> => {
    const actor = actorOf(ctx);
    const useCase = async (trx: Trx) => ({ status, body: { data: await work(trx, actor), meta: {} } });
    const answer = await runUseCase(strapi, claimOf(ctx, callerOf(ctx, actor)), useCase, CUSTOMER_RACES);
    ctx.status = answer.status;
    ctx.body = answer.body;
  };
  return {
    async create(ctx) {
      const { body } = inputOf(ctx, contract.placeOrder);
      await write(ctx, 201, (trx, actor) => placeOrder(trx, actor, body));
    },
    async update(ctx) {
      const { params, body } = inputOf(ctx, contract.editOrder);
      await write(ctx, 200, (trx, actor) => editOrder(trx, actor, params.id, body));
    },
    async changeStatus(ctx) {
      const { params, body } = inputOf(ctx, contract.changeStatus);
      await write(ctx, 200, (trx, actor) => changeStatus(trx, actor, params.id, body));
    },
    async changePayment(ctx) {
      const { params, body } = inputOf(ctx, contract.changePayment);
      await write(ctx, 200, (trx, actor) => changePayment(trx, actor, params.id, body));
    },
    async assignManager(ctx) {
      const { params, body } = inputOf(ctx, contract.assignManager);
      await write(ctx, 200, (trx, actor) => assignManager(trx, actor, params.id, body));
    },
    async addComment(ctx) {
      const { params, body } = inputOf(ctx, contract.addComment);
      await write(ctx, 201, (trx, actor) => writeComment(trx, actor, params.id, body));
    },
    async repeat(ctx) {
      const { params } = inputOf(ctx, contract.repeatOrder);
      await write(ctx, 201, (trx, actor) => repeatOrder(trx, askerOf(ctx, actor), params.id));
    },
    async bulkStatus(ctx) {
      const actor = actorOf(ctx);
      const { body } = inputOf(ctx, contract.bulkStatus);
      ctx.body = { data: await bulkStatus(strapi, actor, body, claimOf(ctx, callerOf(ctx, actor))), meta: {} };
    },
  };
}

/** What reads orders, on a pooled connection without a transaction. */
function readingHandlers(strapi: Core.Strapi): Handlers {
  const read = async (ctx: KoaContext, work: (handle: Trx, actor: Actor) => Promise<unknown>): Promise<void> => {
    ctx.body = { data: await reading(strapi, (handle) => work(handle, actorOf(ctx))), meta: {} };
  };
  return {
    async find(ctx) {
      ctx.body = await listOrders(strapi, actorOf(ctx), inputOf(ctx, contract.listOrders).query);
    },
    async findOne(ctx) {
      await read(ctx, (handle, actor) => readOrder(handle, actor, inputOf(ctx, contract.getOrder).params.id));
    },
    async comments(ctx) {
      await read(ctx, (handle, actor) => readComments(handle, actor, inputOf(ctx, contract.listComments).params.id));
    },
    async history(ctx) {
      await read(ctx, (handle, actor) => readHistory(handle, actor, inputOf(ctx, contract.orderHistory).params.id));
    },
    async exportCsv(ctx) {
      await exportOrders(strapi, ctx, inputOf(ctx, contract.exportCsv).query, 'csv');
    },
    async exportXlsx(ctx) {
      await exportOrders(strapi, ctx, inputOf(ctx, contract.exportXlsx).query, 'xlsx');
    },
  };
}

export default ({ strapi }: { strapi: Core.Strapi }): Handlers => ({ ...readingHandlers(strapi), ...writingHandlers(strapi) });
