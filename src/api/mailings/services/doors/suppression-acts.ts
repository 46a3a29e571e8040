import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import { inputOf } from '../../../../platform/http/endpoint';
import * as contract from '../../contracts/suppressions';
import { addSuppression, exportSuppressions, importSuppressions, listSuppressions, removeSuppression } from '../suppressions';
import type { Door } from './door';

/** What a controller of the suppression list does, whichever door the request came through. */
export const suppressionActs = (strapi: Core.Strapi, { read: _read, write }: Door) => ({
  async find(ctx: KoaContext): Promise<void> {
    const { query } = inputOf(ctx, contract.listSuppressions);
    ctx.body = await reading(strapi, (handle) => listSuppressions(handle, query));
  },
  export(ctx: KoaContext): void {
    const { query } = inputOf(ctx, contract.exportSuppressions);
    ctx.attachment('suppressions.csv');
    ctx.set({ 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': 'private, no-store' });
    ctx.body = Readable.from(exportSuppressions((work) => reading(strapi, work), query));
  },
  async create(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, contract.addSuppression);
    await write(ctx, (trx, { actor }) => addSuppression(trx, actor, body), 201);
  },
  async import(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, contract.importSuppressions);
    await write(ctx, (trx, { actor }) => importSuppressions(trx, actor, body));
  },
  async delete(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.liftSuppression).params;
    await write(ctx, (trx, { actor }) => removeSuppression(trx, actor, id));
  },
});
