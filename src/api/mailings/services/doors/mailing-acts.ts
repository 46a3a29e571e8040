import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { inputOf } from '../../../../platform/http/endpoint';
import { invalid } from '../../../../platform/http/refusal';
import * as contract from '../../contracts/mailings';
import type { MailingAct } from '../../domain/mailing-status';
import { countAudience } from '../audience';
import { resend } from '../deliveries';
import { changeMailing, createMailing, findMailing, removeMailing } from '../mailings';
import { act } from '../run-mailing';
import { sendTest } from '../send-test';
import type { Door } from './door';
import { mailingReads } from './mailing-reads';

/** What a controller of mailings does, whichever door the request came through. */
export const mailingActs = (strapi: Core.Strapi, { accessOf, read, write }: Door) => {
  const run =
    (definition: typeof contract.startMailing, what: MailingAct) =>
    async (ctx: KoaContext): Promise<void> => {
      const { id } = inputOf(ctx, definition).params;
      await write(ctx, (trx, access) => act(trx, access, id, what));
    };
  return {
    ...mailingReads(strapi, { accessOf, read }),
    async audience(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.countAudience);
      await read(ctx, (handle, access) => countAudience(handle, access, { ...body, segment: body.segment ?? null }));
    },
    async create(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.createMailing);
      await write(ctx, (trx, access) => createMailing(trx, access, body), 201);
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
    async resend(ctx: KoaContext): Promise<void> {
      const { id, delivery } = inputOf(ctx, contract.resendDelivery).params;
      await write(ctx, (trx, access) => resend(trx, access, id, delivery));
    },
  };
};
