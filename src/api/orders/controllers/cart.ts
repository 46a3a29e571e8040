import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import type { Trx } from '../../../platform/database/statement';
import { runUseCase } from '../../../platform/database/use-case';
import { inputOf } from '../../../platform/http/endpoint';
import { claimOf } from '../../../platform/http/idempotency';
import { actorOf } from '../../accounts/services/actor';
import * as contract from '../contracts/public';
import { callerOf, cartTokenOf } from '../services/caller';
import { checkoutCart, clearCart, newCartToken, putIntoCart, readCart, type CartAsker } from '../services/cart';
import { CUSTOMER_RACES } from '../services/place-order';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** A guest without a token gets one with this answer, in the header and in the body. */
  const askerOf = (ctx: KoaContext): CartAsker => {
    const actor = actorOf(ctx);
    const token = cartTokenOf(ctx) ?? (actor.userId === null ? newCartToken() : null);
    if (actor.userId === null && token !== null) ctx.set('X-Cart-Token', token);
    return { actor, token };
  };
  const write = async <T>(ctx: KoaContext, status: number, work: (trx: Trx, asker: CartAsker) => Promise<T>): Promise<void> => {
    const claim = claimOf(ctx, callerOf(ctx, actorOf(ctx)));
    const asker = askerOf(ctx);
    const answer = await runUseCase(
      strapi,
      claim,
      async (trx) => ({ status, body: { data: await work(trx, asker), meta: {} } }),
      CUSTOMER_RACES,
    );
    ctx.status = answer.status;
    ctx.body = answer.body;
  };

  return {
    async find(ctx: KoaContext) {
      const asker = askerOf(ctx);
      const answer = await runUseCase(strapi, undefined, async (trx) => ({
        status: 200,
        body: { data: await readCart(trx, asker), meta: {} },
      }));
      ctx.body = answer.body;
    },
    async putLine(ctx: KoaContext) {
      const { params, body } = inputOf(ctx, contract.putCartLine);
      await write(ctx, 200, (trx, asker) => putIntoCart(trx, asker, params.product, body.quantity));
    },
    async clear(ctx: KoaContext) {
      await write(ctx, 200, (trx, asker) => clearCart(trx, asker));
    },
    async checkout(ctx: KoaContext) {
      const { body } = inputOf(ctx, contract.checkout);
      await write(ctx, 201, (trx, asker) => checkoutCart(trx, asker, body));
    },
  };
};
