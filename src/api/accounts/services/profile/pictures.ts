import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../../../../platform/database/environment';
import { errorCode } from '../../../../platform/error-code';
import { Refusal } from '../../../../platform/http/refusal';
import { PICTURE_LIMIT_BYTES } from '../../contracts/profile';

/** The side of a kept picture, in pixels. */
const SIDE = 512;

/** More pixels than a telephone's camera has; a small file can otherwise unpack to gigabytes. */
const MOST_PIXELS = 100_000_000;

const ACCEPTED = ['png', 'jpeg', 'webp'];

const folder = (): string => path.join(environment().dataDir, 'private', 'people');
const fileOf = (hash: string): string => path.join(folder(), `${hash}.jpg`);

/** Keeps an uploaded file as a person's picture; see `keepPicture`. */
export async function keepUploadedPicture(uploaded: string): Promise<string> {
  const { size } = await fs.stat(uploaded);
  if (size > PICTURE_LIMIT_BYTES) throw new Refusal(413, 'file: must be at most 5 MB', { code: 'TOO_LARGE', limit: PICTURE_LIMIT_BYTES });
  return keepPicture(await fs.readFile(uploaded));
}

/**
 * Keeps a picture in `DATA_DIR/private/people`, drawn anew as JPEG so that nothing but its pixels is kept (no place, no camera),
 * and answers the hash that names it. Decides by content: 400 `NOT_A_PICTURE` for anything but PNG, JPEG and WebP.
 */
export async function keepPicture(bytes: Buffer): Promise<string> {
  const picture = await drawn(bytes);
  const hash = createHash('sha256').update(picture).digest('hex').slice(0, 32);
  await fs.mkdir(folder(), { recursive: true, mode: 0o700 });
  const draft = `${fileOf(hash)}.${process.pid}.part`;
  await fs.writeFile(draft, picture, { mode: 0o600 });
  await fs.rename(draft, fileOf(hash));
  return hash;
}

/** A kept picture as JPEG, or null when there is none. */
export async function readPicture(hash: string | null): Promise<Buffer | null> {
  if (hash === null || !/^[0-9a-f]{32}$/.test(hash)) return null;
  try {
    return await fs.readFile(fileOf(hash));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Deletes a picture that nobody has any more; the caller has asked. */
export async function dropPicture(hash: string): Promise<void> {
  if (/^[0-9a-f]{32}$/.test(hash)) await fs.rm(fileOf(hash), { force: true });
}

async function drawn(bytes: Buffer): Promise<Buffer> {
  // Loaded only here: it is native code that nothing else of a request needs.
  const { default: sharp } = await import('sharp');
  const notPicture = new Refusal(400, 'file: must be a PNG, JPEG or WebP picture', { code: 'NOT_A_PICTURE' });
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { format } = await image.metadata();
    if (!ACCEPTED.includes(format ?? '')) throw notPicture;
    return await image.rotate().resize(SIDE, SIDE, { fit: 'cover' }).flatten({ background: '#ffffff' }).jpeg({ quality: 85 }).toBuffer();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw Object.assign(notPicture, { cause: error });
  }
}
