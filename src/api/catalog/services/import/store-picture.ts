import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { runUseCase } from '../../../../platform/database/use-case';
import { pictureType, type PictureType } from '../../domain/import/picture-type';
import { wantsPicture } from '../../domain/import/plan-update';
import { slugFrom } from '../../../../kernel/slug';
import { findImportedProduct } from '../../sql/find-imported-product';
import { currentOf } from './row';
import { PRODUCT, type ProductData } from '../product-data';

/** A fetched picture and the row whose product it is for. */
export interface FetchedPicture {
  sourceUrl: string;
  key: string;
  title: string;
  image: string;
  bytes: Buffer;
}

interface StoredFile {
  id: number;
}

/** The part of the upload plugin's service that is used; the plugin exports no types. */
interface MediaLibrary {
  upload: (files: {
    data: object;
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }) => Promise<StoredFile[]>;
  remove: (file: StoredFile) => Promise<unknown>;
}

/**
 * Puts a picture into the media library and on its product. False when the product meanwhile has another one
 * or is gone. Throws when the bytes are not a PNG, JPEG, WebP or GIF, or the library refuses them.
 */
export async function storePicture(strapi: Core.Strapi, picture: FetchedPicture): Promise<boolean> {
  const type = pictureType(picture.bytes);
  if (!type) throw new Error('not a PNG, JPEG, WebP or GIF');
  const file = await upload(strapi, picture, type);
  const isAttached = await attach(strapi, picture, file.id).catch(async (error: unknown) => {
    await discard(strapi, file);
    throw error;
  });
  if (!isAttached) await discard(strapi, file);
  return isAttached;
}

async function upload(strapi: Core.Strapi, { title, bytes }: FetchedPicture, { extension, mime }: PictureType): Promise<StoredFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'artel-picture-'));
  try {
    const name = `${slugFrom(title, 'picture').slice(0, 60)}${extension}`;
    const filepath = path.join(folder, name);
    await writeFile(filepath, bytes);
    const [file] = await mediaLibrary(strapi).upload({
      data: { fileInfo: { name, alternativeText: title } },
      files: { filepath, originalFilename: name, mimetype: mime, size: bytes.length },
    });
    if (!file) throw new Error('the media library stored nothing');
    return file;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asked again under the product's lock: a person or another import may have given it a picture meanwhile. */
async function attach(strapi: Core.Strapi, { sourceUrl, key, image }: FetchedPicture, fileId: number): Promise<boolean> {
  const { body } = await runUseCase(strapi, undefined, async (trx) => {
    const [found] = await findImportedProduct(trx, sourceUrl, key);
    if (!found?.sourceValues || !wantsPicture({ image }, currentOf(found), found.sourceValues)) return { status: 200, body: false };
    const data: ProductData = { images: [fileId], sourceValues: { ...found.sourceValues, image, pictureId: fileId } };
    await strapi.documents(PRODUCT).update({ documentId: found.documentId, data });
    return { status: 200, body: true };
  });
  return body;
}

async function discard(strapi: Core.Strapi, file: StoredFile): Promise<void> {
  await mediaLibrary(strapi).remove(file);
}

function mediaLibrary(strapi: Core.Strapi): MediaLibrary {
  return strapi.plugin('upload').service('upload');
}
