import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import { runUseCase } from '../../../../platform/database/use-case';
import { claimOf } from '../../../../platform/http/idempotency';
import { callerOf } from '../../../accounts/contracts/caller';
import { actorOf } from '../../../accounts/services/actor';
import { accessOfRest } from '../access';
import type { Door } from './door';

/** The public REST API. */
export function restDoor(strapi: Core.Strapi): Door {
  const accessOf: Door['accessOf'] = (ctx) => Promise.resolve(accessOfRest(actorOf(ctx)));
  return {
    accessOf,
    async read(ctx, work) {
      const access = await accessOf(ctx);
      ctx.body = { data: await reading(strapi, (handle) => work(handle, access)), meta: {} };
    },
    async write(ctx, work, status = 200) {
      const access = await accessOf(ctx);
      const answer = await runUseCase(strapi, claimOf(ctx, callerOf(access.actor)), async (trx) => ({
        status,
        body: { data: await work(trx, access), meta: {} },
      }));
      ctx.status = answer.status;
      ctx.body = answer.body;
    },
  };
}
