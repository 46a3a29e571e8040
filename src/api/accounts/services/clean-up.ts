import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { schedule } from '../../../platform/queue/subscribers';
import { deleteExpiredKeys, deleteExpiredSessions } from '../sql/delete-expired';

/** Every night at 03:40: removes expired Idempotency-Keys and ended sessions. */
export function scheduleCleanUp(strapi: Core.Strapi): void {
  schedule('accounts.clean-up', '40 3 * * *', () => cleanUp(strapi));
}

/** The same at once; answers how many rows went. */
export async function cleanUp(strapi: Core.Strapi): Promise<{ keys: number; sessions: number }> {
  return strapi.db.transaction(async ({ trx }) => {
    const [keys] = await deleteExpiredKeys(trx as Trx);
    const [sessions] = await deleteExpiredSessions(trx as Trx);
    return { keys: keys?.n ?? 0, sessions: sessions?.n ?? 0 };
  });
}
