import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../platform/database/read';
import { inputOf } from '../../../platform/http/endpoint';
import { invalid, notFound } from '../../../platform/http/refusal';
import * as contract from '../contracts/profile';
import { assertProved } from '../services/auth/fresh-proof';
import { ownAccount, pictureHashOf } from '../services/auth/own-account';
import { keepUploadedPicture, readPicture } from '../services/profile/pictures';
import { changePicture, changeProfile, deleteAccount } from '../services/profile/profile';
import { personOf } from './auth';

/** The actions of `/api/users/me`; they stand in for Strapi's of the same names. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async me(ctx: KoaContext): Promise<void> {
    const { userId } = personOf(ctx);
    ctx.body = await reading(strapi, (handle) => ownAccount(handle, userId));
  },
  async updateMe(ctx: KoaContext): Promise<void> {
    ctx.body = await changeProfile(strapi, personOf(ctx).userId, inputOf(ctx, contract.updateMe).body);
  },
  async deleteMe(ctx: KoaContext): Promise<void> {
    const person = personOf(ctx);
    await assertProved(strapi, person, { ...inputOf(ctx, contract.deleteMe).body, address: ctx.request.ip });
    await deleteAccount(strapi, person.userId, ctx.request.ip);
    ctx.body = { ok: true };
  },
  async picture(ctx: KoaContext): Promise<void> {
    const { userId } = personOf(ctx);
    const picture = await readPicture(await reading(strapi, (handle) => pictureHashOf(handle, userId)));
    if (!picture) throw notFound('Picture');
    ctx.set('Cache-Control', 'private, max-age=86400');
    ctx.set('Content-Disposition', 'inline');
    ctx.type = 'image/jpeg';
    ctx.body = picture;
  },
  async uploadPicture(ctx: KoaContext): Promise<void> {
    const uploaded = uploadedFile(ctx);
    try {
      ctx.body = await changePicture(strapi, personOf(ctx).userId, await keepUploadedPicture(uploaded));
    } finally {
      await rm(uploaded, { force: true });
    }
  },
  async removePicture(ctx: KoaContext): Promise<void> {
    ctx.body = await changePicture(strapi, personOf(ctx).userId, null);
  },
});

/** The path of the form's only file. Throws 400 for no file and for several. */
function uploadedFile(ctx: KoaContext): string {
  const { files } = ctx.request as { files?: Record<string, { filepath: string } | { filepath: string }[]> };
  const given = Object.values(files ?? {}).flat();
  const [file] = given;
  if (!file || given.length !== 1) throw invalid(['file'], 'must be one file in a multipart form');
  return file.filepath;
}
