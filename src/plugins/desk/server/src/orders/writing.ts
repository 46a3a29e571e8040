import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import type { Actor } from '../../../../../api/accounts/contracts/actor';
import { staffDocumentIdOf } from '../../../../../api/accounts/services/list-staff';
import * as contract from '../../../../../api/orders/contracts/staff';
import { assignManager } from '../../../../../api/orders/services/assign-manager';
import { bulkManager, bulkStatus } from '../../../../../api/orders/services/bulk-changes';
import { changePayment } from '../../../../../api/orders/services/change-payment';
import { changeStatus } from '../../../../../api/orders/services/change-status';
import { editOrder } from '../../../../../api/orders/services/edit-order';
import { writeComment } from '../../../../../api/orders/services/order-comments';
import { CUSTOMER_RACES, placeOrder } from '../../../../../api/orders/services/place-order';
import { reading } from '../../../../../platform/database/read';
import type { Trx } from '../../../../../platform/database/statement';
import { inputOf } from '../../../../../platform/http/endpoint';
import { claimOf } from '../../../../../platform/http/idempotency';
import { deskActor, deskCaller, deskWrite } from '../http/desk-request';

/** What the desk changes in orders; each is the use case that the REST API calls too. */
export function writingHandlers(strapi: Core.Strapi) {
  return {
    async create(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.createOrder);
      await deskWrite(strapi, ctx, (trx, actor) => placeOrder(trx, actor, body), { status: 201, retryOn: CUSTOMER_RACES });
    },
    async update(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.editOrder);
      await deskWrite(strapi, ctx, (trx, actor) => editOrder(trx, actor, params.id, body), { retryOn: CUSTOMER_RACES });
    },
    async changeStatus(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.changeStatus);
      await deskWrite(strapi, ctx, (trx, actor) => changeStatus(trx, actor, params.id, body));
    },
    async changePayment(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.changePayment);
      await deskWrite(strapi, ctx, (trx, actor) => changePayment(trx, actor, params.id, body));
    },
    async assignManager(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.assignManager);
      await deskWrite(strapi, ctx, async (trx, actor) =>
        assignManager(trx, actor, params.id, { ...body, manager: await chosen(trx, actor, body.manager) }),
      );
    },
    async addComment(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.addComment);
      await deskWrite(strapi, ctx, (trx, actor) => writeComment(trx, actor, params.id, body), { status: 201 });
    },
    async bulkStatus(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.bulkStatus);
      const actor = await deskActor(strapi, ctx);
      ctx.body = { data: await bulkStatus(strapi, actor, body, claimOf(ctx, deskCaller(ctx))), meta: {} };
    },
    async bulkManager(ctx: KoaContext): Promise<void> {
      const { orders, manager } = inputOf(ctx, contract.bulkManager).body;
      const actor = await deskActor(strapi, ctx);
      const to = await reading(strapi, (handle) => chosen(handle, actor, manager));
      ctx.body = { data: await bulkManager(strapi, actor, { orders, manager: to }, claimOf(ctx, deskCaller(ctx))), meta: {} };
    },
  };
}

async function chosen(handle: Trx, actor: Actor, manager: string | null): Promise<string | null> {
  return manager === 'me' ? staffDocumentIdOf(handle, actor) : manager;
}
