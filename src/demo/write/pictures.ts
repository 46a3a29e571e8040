import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { pairPicture, productPicture } from '../pictures/picture';
import type { Goods } from '../shop/goods';

/** One stored picture, as a row of Strapi's `files`. */
export interface StoredPicture {
  name: string;
  alternative_text: string;
  width: number;
  height: number;
  formats: object;
  hash: string;
  ext: string;
  mime: string;
  size: number;
  url: string;
  provider: string;
}

interface UploadedFile {
  buffer: Buffer;
  hash: string;
  ext: string;
  mime: string;
  url?: string;
}

interface UploadProvider {
  upload: (file: UploadedFile) => Promise<void>;
}

const SIDE = 640;
/** Height of Strapi's thumbnails; its own ones are fitted into 245 × 156. */
const THUMBNAIL_SIDE = 156;
const AT_ONCE = 4;

/**
 * Draws the pictures of all products and stores them through the upload plugin's provider, with a thumbnail each.
 * File names follow from the content, so that a load which was interrupted overwrites its own files.
 */
export async function storePictures(strapi: Core.Strapi, catalogue: readonly Goods[], onStored: () => void): Promise<StoredPicture[][]> {
  const stored: StoredPicture[][] = catalogue.map(() => []);
  const waiting = [...catalogue.entries()];
  const draw = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, goods] = next;
      stored[index] = await picturesOf(strapi, goods, index);
      onStored();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
  return stored;
}

async function picturesOf(strapi: Core.Strapi, goods: Goods, turn: number): Promise<StoredPicture[]> {
  const front = await store(strapi, goods, productPicture({ ...goods, turn }), goods.name);
  return goods.pair ? [front, await store(strapi, goods, pairPicture({ ...goods, turn }), `${goods.name}: в двух цветах`)] : [front];
}

async function store(strapi: Core.Strapi, goods: Goods, svg: string, description: string): Promise<StoredPicture> {
  const image = sharp(Buffer.from(svg));
  const [full, thumbnail] = await Promise.all([
    image.clone().webp({ quality: 84, effort: 2 }).toBuffer(),
    image.clone().resize(THUMBNAIL_SIDE).webp({ quality: 80, effort: 2 }).toBuffer(),
  ]);
  const hash = `demo_${goods.sku.toLowerCase()}_${createHash('sha1').update(svg).digest('hex').slice(0, 10)}`;
  const name = `${goods.sku.toLowerCase()}.webp`;
  return {
    ...(await put(strapi, full, { hash, name, side: SIDE })),
    alternative_text: description,
    formats: { thumbnail: await put(strapi, thumbnail, { hash: `thumbnail_${hash}`, name: `thumbnail_${name}`, side: THUMBNAIL_SIDE }) },
    provider: strapi.config.get('plugin::upload.provider', 'local'),
  };
}

async function put(strapi: Core.Strapi, buffer: Buffer, { hash, name, side }: { hash: string; name: string; side: number }) {
  const file: UploadedFile = { buffer, hash, ext: '.webp', mime: 'image/webp' };
  await (strapi.plugin('upload') as unknown as { provider: UploadProvider }).provider.upload(file);
  if (file.url === undefined) throw new Error(`The upload provider gave no address for ${name}`);
  return {
    name,
    hash,
    ext: file.ext,
    mime: file.mime,
    width: side,
    height: side,
    size: Math.round(buffer.length / 10) / 100,
    url: file.url,
  };
}
