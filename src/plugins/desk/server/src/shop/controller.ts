import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { saveShopSettings } from '../../../../../api/accounts/contracts/shop';
import { readShopBody, saveLogo, saveShop } from '../../../../../api/accounts/services/save-shop';
import { keepLogo, logoPicture } from '../../../../../api/accounts/services/shop-logo';
import { currentShop } from '../../../../../api/accounts/services/shop-settings';
import { inputOf } from '../../../../../platform/http/endpoint';
import { invalid, notFound } from '../../../../../platform/http/refusal';
import { deskRead, deskWrite } from '../http/desk-request';

/** `/desk/settings/shop`. */
export const shopController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    await deskRead(strapi, ctx, (handle) => readShopBody(handle));
  },
  async save(ctx: Context): Promise<void> {
    const { body } = inputOf(ctx, saveShopSettings);
    await deskWrite(strapi, ctx, (trx, actor) => saveShop(strapi, trx, actor, body));
  },
  async uploadLogo(ctx: Context): Promise<void> {
    const hash = await keepLogo(uploadedFile(ctx));
    await deskWrite(strapi, ctx, (trx, actor) => saveLogo(strapi, trx, actor, hash));
  },
  async removeLogo(ctx: Context): Promise<void> {
    await deskWrite(strapi, ctx, (trx, actor) => saveLogo(strapi, trx, actor, null));
  },
  async readLogo(ctx: Context): Promise<void> {
    const picture = await logoPicture(await currentShop(strapi));
    if (!picture) throw notFound('Logo');
    ctx.set({ 'Content-Type': 'image/png', 'Cache-Control': 'private, no-cache' });
    ctx.body = picture;
  },
});

/** The path of the form's only file. Throws 400 for no file and for several. */
function uploadedFile(ctx: Context): string {
  const { files } = ctx.request as { files?: Record<string, { filepath: string } | { filepath: string }[]> };
  const given = Object.values(files ?? {}).flat();
  const [file] = given;
  if (!file || given.length !== 1) throw invalid(['file'], 'must be one file in a multipart form');
  return file.filepath;
}
