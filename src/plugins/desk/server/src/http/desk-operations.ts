import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { CRM_RACES, type AnyOperation } from '../../../../../api/crm/services/operations';
import { reading } from '../../../../../platform/database/read';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskActor, deskCaller, deskRead, deskWrite } from './desk-request';

/** Serves an operation of the REST API to a panel user: the same use case, input and answer. */
export async function serveOperation(strapi: Core.Strapi, ctx: KoaContext, one: AnyOperation): Promise<void> {
  const input = inputOf(ctx, one.endpoint);
  if (one.kind === 'http') {
    return one.serve({ strapi, ctx, actor: await deskActor(strapi, ctx), caller: deskCaller(ctx) }, input);
  }
  const { endpoint, kind, run } = one;
  if (kind === 'write') {
    await deskWrite(strapi, ctx, (trx, actor) => run(trx, actor, input), { status: endpoint.response.status, retryOn: CRM_RACES });
  } else if (kind === 'read') {
    await deskRead(strapi, ctx, (handle, actor) => run(handle, actor, input));
  } else {
    const actor = await deskActor(strapi, ctx);
    ctx.body = await reading(strapi, (handle) => run(handle, actor, input));
  }
}
