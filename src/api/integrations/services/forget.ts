import type { Core } from '@strapi/strapi';
import { reading } from '../../../platform/database/read';
import { forgetEvents } from '../../../platform/outbox/feed';
import { forgetAttempts } from '../sql/attempts';

/** Events and logs are kept so many days. */
export const KEPT_DAYS = 30;

const AT_ONCE = 5_000;

/** Deletes events and attempts that are older than 30 days, a portion at a time. */
export async function forgetOld(strapi: Core.Strapi): Promise<void> {
  await forgetEvents(strapi, KEPT_DAYS);
  let gone: number;
  do gone = (await reading(strapi, (handle) => forgetAttempts(handle, KEPT_DAYS, AT_ONCE))).length;
  while (gone === AT_ONCE);
}
