import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { deskAction } from '../../../../../api/club/contracts/staff';
import { serveOperation } from '../http/desk-operations';
import { clubDesk } from './operations';

type Handlers = Record<string, (ctx: KoaContext) => Promise<void>>;

/** `/desk/club/*`: the use cases of the REST API, and the reception's own, for panel users. */
export const clubController = ({ strapi }: { strapi: Core.Strapi }): Handlers =>
  Object.fromEntries(
    clubDesk.flatMap(({ operations }) =>
      operations.map((one) => [deskAction(one.endpoint.handler), (ctx: KoaContext) => serveOperation(strapi, ctx, one)]),
    ),
  );
