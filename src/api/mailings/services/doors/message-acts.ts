import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import { inputOf } from '../../../../platform/http/endpoint';
import * as contract from '../../contracts/messages';
import { CUSTOMER_TAGS, LINK_TAGS, SHOP_ONLY_TAGS, SHOP_TAGS } from '../../domain/merge-tags';
import { addFile, removeFile, type UploadedFile } from '../attach-files';
import { previewMessage } from '../letters/preview';
import { changeMessage, createMessage, findMessage, listMessages, removeMessage } from '../messages';
import { sendTest } from '../send-test';
import type { Door } from './door';

/** What a controller of messages does, whichever door the request came through. */
export const messageActs = (strapi: Core.Strapi, { accessOf, read, write }: Door) => ({
  async find(ctx: KoaContext): Promise<void> {
    const { query } = inputOf(ctx, contract.listMessages);
    const access = await accessOf(ctx);
    ctx.body = await reading(strapi, (handle) => listMessages(handle, access, query));
  },
  async tags(ctx: KoaContext): Promise<void> {
    const { scope } = await accessOf(ctx);
    const customer = CUSTOMER_TAGS.filter((tag) => scope === 'all' || !SHOP_ONLY_TAGS.includes(tag));
    ctx.body = { data: { customer, shop: SHOP_TAGS, links: LINK_TAGS }, meta: {} };
  },
  async preview(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, contract.previewMessage);
    ctx.body = { data: await previewMessage(strapi, await accessOf(ctx), body), meta: {} };
  },
  async create(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, contract.createMessage);
    await write(ctx, (trx, access) => createMessage(trx, access, body), 201);
  },
  async findOne(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.readMessage).params;
    await read(ctx, (handle, access) => findMessage(handle, access, id));
  },
  async update(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.updateMessage);
    await write(ctx, (trx, access) => changeMessage(trx, access, params.id, body));
  },
  async delete(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.deleteMessage).params;
    await write(ctx, (trx, access) => removeMessage(trx, access, id));
  },
  async test(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.testMessage);
    ctx.body = { data: await sendTest(strapi, await accessOf(ctx), { messageId: params.id, ...body }), meta: {} };
  },
  async addFile(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.addFile).params;
    const sent = (ctx.request as { files?: Record<string, UploadedFile | UploadedFile[]> }).files?.file;
    const file = Array.isArray(sent) ? sent[0] : sent;
    await write(ctx, (trx, access) => addFile(trx, access, id, file), 201);
  },
  async removeFile(ctx: KoaContext): Promise<void> {
    const { id, file } = inputOf(ctx, contract.removeFile).params;
    await write(ctx, (trx, access) => removeFile(trx, access, id, file));
  },
});
