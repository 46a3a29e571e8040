import type { Core } from '@strapi/strapi';
import { FetchError, safeFetch } from '../../../../platform/http/safe-fetch';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import { PICTURE_LIMIT_BYTES } from '../../contracts/profile';
import { fillPicture } from '../../sql/auth/identities';
import { keepPicture } from '../profile/pictures';
import { providerNamed } from './providers';

const TIMEOUT_MS = 10_000;

/** The job: fetches a person's picture from the service they came by, where they have none yet. One that cannot be had is left. */
export async function handlePictureFound(
  strapi: Core.Strapi,
  { userId, provider, url }: { userId: number; provider: string; url: string },
): Promise<void> {
  try {
    const allowPrivate = providerNamed(provider).isLocal();
    const { bytes } = await safeFetch(url, { maxBytes: PICTURE_LIMIT_BYTES, timeoutMs: TIMEOUT_MS, allowPrivate, accept: 'image/*' });
    const hash = await keepPicture(bytes);
    await strapi.db.transaction(({ trx }) => fillPicture(trx as Trx, userId, hash));
  } catch (error) {
    if (!(error instanceof FetchError) && !(error instanceof Refusal)) throw error;
    strapi.log.info(`accounts: the picture of user ${userId} from ${provider} cannot be had: ${error.message}`);
  }
}
