import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import { inputOf } from '../../../../platform/http/endpoint';
import * as contract from '../../contracts/mailings';
import { listDeliveries, readDelivery } from '../deliveries';
import { findMailing, listMailings } from '../mailings';
import { preflight } from '../preflight';
import { mailingProgress, mailingStats, ownerStats } from '../statistics';
import type { Door } from './door';

/** What is read of mailings, whichever door the request came through. */
export const mailingReads = (strapi: Core.Strapi, { accessOf, read }: Pick<Door, 'accessOf' | 'read'>) => ({
  async find(ctx: KoaContext): Promise<void> {
    const { query } = inputOf(ctx, contract.listMailings);
    const access = await accessOf(ctx);
    ctx.body = await reading(strapi, (handle) => listMailings(handle, access, query));
  },
  async findOne(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.readMailing).params;
    await read(ctx, (handle, access) => findMailing(handle, access, id));
  },
  async ownerStats(ctx: KoaContext): Promise<void> {
    const { query } = inputOf(ctx, contract.ownerStats);
    await read(ctx, (handle, access) => ownerStats(handle, access, query));
  },
  async preflight(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.preflight).params;
    await read(ctx, (handle, access) => preflight(handle, access, id));
  },
  async progress(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.progress).params;
    await read(ctx, (handle, access) => mailingProgress(handle, access, id));
  },
  async stats(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.stats).params;
    await read(ctx, (handle, access) => mailingStats(handle, access, id));
  },
  async deliveries(ctx: KoaContext): Promise<void> {
    const { params, query } = inputOf(ctx, contract.deliveries);
    const access = await accessOf(ctx);
    ctx.body = await reading(strapi, (handle) => listDeliveries(handle, access, params.id, query));
  },
  async delivery(ctx: KoaContext): Promise<void> {
    const { id, delivery } = inputOf(ctx, contract.readDelivery).params;
    await read(ctx, (handle, access) => readDelivery(handle, access, id, delivery));
  },
});
