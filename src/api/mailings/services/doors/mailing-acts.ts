import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { inputOf } from '../../../../platform/http/endpoint';
import { invalid } from '../../../../platform/http/refusal';
import * as contract from '../../contracts/mailings';
import type { MailingAct } from '../../domain/mailing-status';
import { countAudience } from '../audience';
import { listDeliveries, readDelivery, resend } from '../deliveries';
import { changeMailing, createMailing, findMailing, listMailings, removeMailing } from '../mailings';
import { preflight } from '../preflight';
import { act } from '../run-mailing';
import { sendTest } from '../send-test';
import { mailingProgress, mailingStats, ownerStats } from '../statistics';
import type { Door } from './door';

/** What a controller of mailings does, whichever door the request came through. */
export const mailingActs = (strapi: Core.Strapi, { accessOf, read, write }: Door) => {
  const run =
    (definition: typeof contract.startMailing, what: MailingAct) =>
    async (ctx: KoaContext): Promise<void> => {
      const { id } = inputOf(ctx, definition).params;
      await write(ctx, (trx, access) => act(trx, access, id, what));
    };
  return {
    async find(ctx: KoaContext): Promise<void> {
      const { query } = inputOf(ctx, contract.listMailings);
      const access = await accessOf(ctx);
      ctx.body = await reading(strapi, (handle) => listMailings(handle, access, query));
    },
    async audience(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.countAudience);
      await read(ctx, (handle, access) => countAudience(handle, access, { ...body, segment: body.segment ?? null }));
    },
    async ownerStats(ctx: KoaContext): Promise<void> {
      const { query } = inputOf(ctx, contract.ownerStats);
      await read(ctx, (handle, access) => ownerStats(handle, access, query));
    },
    async create(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.createMailing);
      await write(ctx, (trx, access) => createMailing(trx, access, body), 201);
    },
    async findOne(ctx: KoaContext): Promise<void> {
      const { id } = inputOf(ctx, contract.readMailing).params;
      await read(ctx, (handle, access) => findMailing(handle, access, id));
    },
    async update(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.updateMailing);
      await write(ctx, (trx, access) => changeMailing(trx, access, params.id, body));
    },
    async delete(ctx: KoaContext): Promise<void> {
      const { id } = inputOf(ctx, contract.deleteMailing).params;
      await write(ctx, (trx, access) => removeMailing(trx, access, id));
    },
    start: run(contract.startMailing, 'start'),
    pause: run(contract.pauseMailing, 'pause'),
    resume: run(contract.resumeMailing, 'resume'),
    complete: run(contract.completeMailing, 'complete'),
    async test(ctx: KoaContext): Promise<void> {
      const { params, body } = inputOf(ctx, contract.testMailing);
      const access = await accessOf(ctx);
      const mailing = await reading(strapi, (handle: Trx) => findMailing(handle, access, params.id));
      if (!mailing.message) throw invalid(['message'], 'the mailing has no message yet');
      const sent = await sendTest(strapi, access, { messageId: mailing.message.documentId, channel: mailing.channel, ...body });
      ctx.body = { data: sent, meta: {} };
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
    async resend(ctx: KoaContext): Promise<void> {
      const { id, delivery } = inputOf(ctx, contract.resendDelivery).params;
      await write(ctx, (trx, access) => resend(trx, access, id, delivery));
    },
  };
};
