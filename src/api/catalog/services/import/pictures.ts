import { errorMessage } from '../../../../platform/error-code';
import { safeFetch } from '../../../../platform/http/safe-fetch';
import type { Core } from '@strapi/strapi';
import { storePicture } from './store-picture';

const LIMITS = { pictureMs: 5_000, allMs: 20_000, bytes: 8 * 1024 * 1024, failuresPerHost: 3, atOnce: 4 };

/** A picture to fetch for the product of a row. */
export interface PictureOrder {
  row: number;
  key: string;
  title: string;
  image: string;
}

/** What came of one: whether the product got it, or a warning in words. */
export interface PictureOutcome {
  row: number;
  isStored: boolean;
  warning?: string;
}

/**
 * Fetches and stores pictures, four at a time: 5 s and 8 MB each, a host is dropped after 3 failures, 20 s for all.
 * A picture that cannot be had is a warning; the next import tries again.
 */
export async function importPictures(
  strapi: Core.Strapi,
  orders: readonly PictureOrder[],
  setting: { sourceUrl: string; allowPrivate: boolean; onPicture?: () => void },
): Promise<PictureOutcome[]> {
  const deadline = Date.now() + LIMITS.allMs;
  const failures = new Map<string, number>();
  const queue = [...orders];
  const outcomes: PictureOutcome[] = [];

  const fetchOne = async (order: PictureOrder): Promise<PictureOutcome> => {
    const host = new URL(order.image).host;
    const left = deadline - Date.now();
    if (left <= 0)
      return { row: order.row, isStored: false, warning: `picture left out: ${LIMITS.allMs / 1000} s for all pictures are over` };
    if ((failures.get(host) ?? 0) >= LIMITS.failuresPerHost)
      return { row: order.row, isStored: false, warning: `picture left out: ${host} failed ${LIMITS.failuresPerHost} times` };
    try {
      const limits = {
        maxBytes: LIMITS.bytes,
        timeoutMs: Math.min(LIMITS.pictureMs, left),
        allowPrivate: setting.allowPrivate,
        accept: 'image/*',
      };
      const { bytes } = await safeFetch(order.image, limits);
      return { row: order.row, isStored: await storePicture(strapi, { ...order, sourceUrl: setting.sourceUrl, bytes }) };
    } catch (error) {
      failures.set(host, (failures.get(host) ?? 0) + 1);
      return { row: order.row, isStored: false, warning: `picture not imported: ${errorMessage(error)}` };
    }
  };

  const worker = async (): Promise<void> => {
    for (let order = queue.shift(); order; order = queue.shift()) {
      outcomes.push(await fetchOne(order));
      setting.onPicture?.();
    }
  };
  await Promise.all(Array.from({ length: LIMITS.atOnce }, worker));
  return outcomes;
}
