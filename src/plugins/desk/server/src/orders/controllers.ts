import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { readStaff } from '../../../../../api/accounts/services/list-staff';
import { writeCustomerNote } from '../../../../../api/crm/services/find-customers';
import * as contract from '../../../../../api/orders/contracts/staff';
import {
  addAttachment,
  listAttachments,
  openAttachment,
  removeAttachment,
  type UploadedFile,
} from '../../../../../api/orders/services/attachments';
import { readHome } from '../../../../../api/orders/services/desk-home';
import { CUSTOMER_RACES } from '../../../../../api/orders/services/place-order';
import { changeView, countViews, dropView, listViews, saveView } from '../../../../../api/orders/services/saved-views';
import { pickCustomers, pickProducts, readCustomerCard, searchAll } from '../../../../../api/orders/services/search';
import { sellAtCounter } from '../../../../../api/orders/services/sell-at-counter';
import { reading } from '../../../../../platform/database/read';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskActor, deskRead, deskWrite } from '../http/desk-request';
import { readingHandlers } from './reading';
import { writingHandlers } from './writing';

type Dependencies = { strapi: Core.Strapi };

/** `/desk/orders/*`. */
export const ordersController = ({ strapi }: Dependencies) => ({ ...readingHandlers(strapi), ...writingHandlers(strapi) });

/** `/desk/counter/*`. */
export const counterController = ({ strapi }: Dependencies) => ({
  async sell(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, contract.sell);
    await deskWrite(strapi, ctx, (trx, actor) => sellAtCounter(trx, actor, body), { status: 201, retryOn: CUSTOMER_RACES });
  },
});

/** `/desk/search`, `/desk/products`, `/desk/customers`. */
export const searchController = ({ strapi }: Dependencies) => ({
  async find(ctx: KoaContext): Promise<void> {
    const { q } = inputOf(ctx, contract.search).query;
    ctx.body = { data: await reading(strapi, (handle) => searchAll(handle, q)), meta: {} };
  },
  async products(ctx: KoaContext): Promise<void> {
    const { q = '' } = inputOf(ctx, contract.pickProducts).query;
    ctx.body = { data: await reading(strapi, (handle) => pickProducts(handle, q)), meta: {} };
  },
  async customers(ctx: KoaContext): Promise<void> {
    const { q } = inputOf(ctx, contract.findCustomers).query;
    ctx.body = { data: await reading(strapi, (handle) => pickCustomers(handle, q)), meta: {} };
  },
});

/** `/desk/customers/:id/*`. */
export const customersController = ({ strapi }: Dependencies) => ({
  async card(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.customerCard).params;
    ctx.body = { data: await reading(strapi, (handle) => readCustomerCard(handle, id)), meta: {} };
  },
  async addNote(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.addCustomerNote);
    await deskWrite(strapi, ctx, (trx, actor) => writeCustomerNote(trx, actor, params.id, body.text), { status: 201 });
  },
});

/** `/desk/staff`. */
export const staffController = ({ strapi }: Dependencies) => ({
  async list(ctx: KoaContext): Promise<void> {
    ctx.body = { data: await readStaff(strapi, await deskActor(strapi, ctx)), meta: {} };
  },
});

/** `/desk/home`. */
export const homeController = ({ strapi }: Dependencies) => ({
  read: (ctx: KoaContext): Promise<void> => deskRead(strapi, ctx, readHome),
});

/** `/desk/views`. */
export const viewsController = ({ strapi }: Dependencies) => ({
  list: (ctx: KoaContext): Promise<void> => deskRead(strapi, ctx, listViews),
  counts: (ctx: KoaContext): Promise<void> => deskRead(strapi, ctx, countViews),
  async create(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, contract.createView);
    await deskWrite(strapi, ctx, (trx, actor) => saveView(trx, actor, body), { status: 201 });
  },
  async update(ctx: KoaContext): Promise<void> {
    const { params, body } = inputOf(ctx, contract.updateView);
    await deskWrite(strapi, ctx, (trx, actor) => changeView(trx, actor, params.id, body));
  },
  async remove(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.deleteView).params;
    await deskWrite(strapi, ctx, (trx, actor) => dropView(trx, actor, id));
  },
});

/** `/desk/orders/:id/files`. */
export const attachmentsController = ({ strapi }: Dependencies) => ({
  async list(ctx: KoaContext): Promise<void> {
    await deskRead(strapi, ctx, (handle, actor) => listAttachments(handle, actor, inputOf(ctx, contract.listAttachments).params.id));
  },
  async add(ctx: KoaContext): Promise<void> {
    const { id } = inputOf(ctx, contract.addAttachment).params;
    const sent = (ctx.request as { files?: Record<string, UploadedFile | UploadedFile[]> }).files?.file;
    const file = Array.isArray(sent) ? sent[0] : sent;
    await deskWrite(strapi, ctx, (trx, actor) => addAttachment(trx, actor, id, file), { status: 201 });
  },
  async read(ctx: KoaContext): Promise<void> {
    const { id, file } = inputOf(ctx, contract.readAttachment).params;
    const actor = await deskActor(strapi, ctx);
    const found = await reading(strapi, (handle) => openAttachment(handle, actor, id, file));
    ctx.attachment(found.name);
    // What staff were sent may be anything: it is saved, never shown by the panel's own address.
    ctx.set({ 'Content-Type': 'application/octet-stream', 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
    ctx.length = found.size;
    ctx.body = createReadStream(found.path);
  },
  async remove(ctx: KoaContext): Promise<void> {
    const { id, file } = inputOf(ctx, contract.deleteAttachment).params;
    let gone: string | undefined;
    await deskWrite(strapi, ctx, async (trx, actor) => {
      const { documentId, path } = await removeAttachment(trx, actor, id, file);
      gone = path;
      return { documentId };
    });
    if (gone) await rm(gone, { force: true });
  },
});
