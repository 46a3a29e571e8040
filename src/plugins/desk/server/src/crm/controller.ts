import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { deskAction } from '../../../../../api/crm/contracts/staff';
import { crmOperations } from '../../../../../api/crm/services/all-operations';
import { serveOperation } from '../http/desk-operations';

type Handlers = Record<string, (ctx: KoaContext) => Promise<void>>;

/** `/desk/crm/*`: the use cases of the REST API for panel users. */
export const crmController = ({ strapi }: { strapi: Core.Strapi }): Handlers =>
  Object.fromEntries(crmOperations.map((one) => [deskAction(one.endpoint.handler), (ctx: KoaContext) => serveOperation(strapi, ctx, one)]));
