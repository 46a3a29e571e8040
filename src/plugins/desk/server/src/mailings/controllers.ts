import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { findRecipients } from '../../../../../api/mailings/contracts/desk';
import * as contract from '../../../../../api/mailings/contracts/notifications';
import { changeChannel, listChannels } from '../../../../../api/mailings/services/channels/channel-settings';
import { mailingActs } from '../../../../../api/mailings/services/doors/mailing-acts';
import { messageActs } from '../../../../../api/mailings/services/doors/message-acts';
import { suppressionActs } from '../../../../../api/mailings/services/doors/suppression-acts';
import { readNotifications } from '../../../../../api/mailings/services/notifications/read-notifications';
import { changeTemplate, listTemplates } from '../../../../../api/mailings/services/notifications/templates';
import { pickRecipients, segmentsToPick } from '../../../../../api/mailings/services/pick-recipients';
import { sendChannelTest } from '../../../../../api/mailings/services/send-test';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskActor, deskRead, deskWrite } from '../http/desk-request';
import { deskDoor } from './door';

interface Dependencies {
  strapi: Core.Strapi;
}

const mailingsController = ({ strapi }: Dependencies) => ({
  ...mailingActs(strapi, deskDoor(strapi)),
  async customers(ctx: KoaContext): Promise<void> {
    const { _q, ids, channel } = inputOf(ctx, findRecipients).query;
    await deskRead(strapi, ctx, (handle) =>
      pickRecipients(handle, channel, { ...(_q ? { text: _q } : {}), ...(ids ? { ids: ids.split(',') } : {}) }),
    );
  },
  segments: (ctx: KoaContext): Promise<void> => deskRead(strapi, ctx, segmentsToPick),
});

/** `/desk/notifications`, `/desk/channels` and what an order's page shows of both. */
const notificationsController = ({ strapi }: Dependencies) => ({
  templates: (ctx: KoaContext): Promise<void> => deskRead(strapi, ctx, listTemplates),
  async saveTemplate(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.saveTemplate);
    await deskWrite(strapi, ctx, (trx, actor) => changeTemplate(trx, actor, params.event, body));
  },
  async ofOrder(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.orderNotifications).params;
    await deskRead(strapi, ctx, (handle) => readNotifications(handle, 'order', id));
  },
  channels: (ctx: KoaContext): Promise<void> => deskRead(strapi, ctx, listChannels),
  async saveChannel(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.saveChannel);
    await deskWrite(strapi, ctx, (trx, actor) => changeChannel(trx, actor, params.channel, body));
  },
  async testChannel(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.testChannel);
    ctx.body = { data: await sendChannelTest(strapi, await deskActor(strapi, ctx), params.channel, body.to), meta: {} };
  },
});

/** Controllers of `/desk/mailings`, `/desk/messages`, `/desk/suppressions`, notifications and channels. */
export const deskMailingsControllers = {
  mailings: mailingsController,
  messages: ({ strapi }: Dependencies) => messageActs(strapi, deskDoor(strapi)),
  suppressions: ({ strapi }: Dependencies) => suppressionActs(strapi, deskDoor(strapi)),
  notifications: notificationsController,
};
