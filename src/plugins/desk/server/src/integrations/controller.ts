import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { actionOf, deskTwin } from '../../../../../api/integrations/contracts/staff';
import { webhookOperations, type Handlers, type Operation } from '../../../../../api/integrations/services/operations';
import { reading } from '../../../../../platform/database/read';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskActor, deskWrite } from '../http/desk-request';

/** `/desk/integrations/*`: the use cases of the REST API for panel users. */
export const integrationsController = ({ strapi }: { strapi: Core.Strapi }): Handlers =>
  Object.fromEntries(webhookOperations.map((one) => [actionOf(one.endpoint), (ctx: KoaContext) => serve(strapi, ctx, one)]));

async function serve(strapi: Core.Strapi, ctx: KoaContext, { endpoint, kind, run }: Operation): Promise<void> {
  const input = inputOf(ctx, deskTwin(endpoint));
  const address = ctx.request.ip;
  if (kind === 'write') {
    await deskWrite(strapi, ctx, (handle, actor) => run({ handle, actor, address }, input), { status: endpoint.response.status });
    return;
  }
  const actor = await deskActor(strapi, ctx);
  const found = await reading(strapi, (handle) => run({ handle, actor, address }, input));
  ctx.body = kind === 'page' ? found : { data: found, meta: {} };
}
