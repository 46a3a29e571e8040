import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../../../platform/database/environment';
import { errorCode } from '../../../platform/error-code';
import { Refusal } from '../../../platform/http/refusal';
import { LOGO_LIMIT_BYTES } from '../contracts/shop';
import type { ShopSettings } from '../domain/shop-settings';

/** What is kept is no larger than this: enough for paper at 300 dpi. */
const KEPT = { width: 1000, height: 500 };

/** More pixels than any logo has; a small file can otherwise unpack to gigabytes. */
const MOST_PIXELS = 25_000_000;

const ACCEPTED = ['png', 'jpeg', 'webp'];

/** Pictures that are not the logo any more are deleted after this: a letter or a paper may just be using them. */
const LEFTOVER_AGE_MS = 24 * 3_600_000;

const folder = (): string => path.join(environment().dataDir, 'private', 'shop');
const fileOf = (hash: string): string => path.join(folder(), `logo-${hash}.png`);

/**
 * Keeps an uploaded picture in `DATA_DIR/private/shop`, drawn anew as PNG so that nothing but its pixels is kept, and
 * answers the hash that names it. Decides by content: 400 `NOT_A_PICTURE` for anything but PNG, JPEG and WebP, 413 `TOO_LARGE`.
 */
export async function keepLogo(uploaded: string): Promise<string> {
  const { size } = await fs.stat(uploaded);
  if (size > LOGO_LIMIT_BYTES) throw new Refusal(413, 'file: must be at most 1 MB', { code: 'TOO_LARGE', limit: LOGO_LIMIT_BYTES });
  const picture = await drawn(await fs.readFile(uploaded));
  const hash = createHash('sha256').update(picture).digest('hex').slice(0, 32);
  await fs.mkdir(folder(), { recursive: true, mode: 0o700 });
  const draft = `${fileOf(hash)}.${process.pid}.part`;
  await fs.writeFile(draft, picture, { mode: 0o600 });
  await fs.rename(draft, fileOf(hash));
  await dropLeftovers(hash);
  return hash;
}

/** The shop's logo as PNG, or null when it has none. */
export async function logoPicture({ logoHash }: Pick<ShopSettings, 'logoHash'>): Promise<Buffer | null> {
  if (logoHash === null || !/^[0-9a-f]{32}$/.test(logoHash)) return null;
  try {
    return await fs.readFile(fileOf(logoHash));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function drawn(bytes: Buffer): Promise<Buffer> {
  // Loaded only here: it is native code that nothing else of a request needs.
  const { default: sharp } = await import('sharp');
  const notPicture = new Refusal(400, 'file: must be a PNG, JPEG or WebP picture', { code: 'NOT_A_PICTURE' });
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { format } = await image.metadata();
    if (!ACCEPTED.includes(format ?? '')) throw notPicture;
    return await image
      .rotate()
      .resize({ ...KEPT, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .toBuffer();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw Object.assign(notPicture, { cause: error });
  }
}

async function dropLeftovers(present: string): Promise<void> {
  for (const name of await fs.readdir(folder())) {
    const file = path.join(folder(), name);
    if (file === fileOf(present)) continue;
    const { mtimeMs } = await fs.stat(file);
    if (Date.now() - mtimeMs > LEFTOVER_AGE_MS) await fs.rm(file, { force: true });
  }
}
