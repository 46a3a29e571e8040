import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { schedule } from '../../../platform/queue/subscribers';
import { deleteOldAttempts } from '../sql/auth/attempts';
import { deleteExpiredLinks } from '../sql/auth/links';
import { forgetOldDevices } from '../sql/auth/people';
import { deleteExpiredRegistrations } from '../sql/auth/registrations';
import { deleteExpiredKeys, deleteExpiredSessions } from '../sql/delete-expired';

/** Every night at 03:40: removes expired Idempotency-Keys, sessions, links and devices; every ten minutes: counted attempts out of reach. */
export function scheduleCleanUp(strapi: Core.Strapi): void {
  schedule('accounts.clean-up', '40 3 * * *', () => cleanUp(strapi));
  schedule('accounts.forget-attempts', '*/10 * * * *', () => strapi.db.transaction(({ trx }) => deleteOldAttempts(trx as Trx)));
}

/** The same at once; answers how many rows went. */
export async function cleanUp(strapi: Core.Strapi): Promise<{ keys: number; sessions: number }> {
  return strapi.db.transaction(async ({ trx }) => {
    const [keys] = await deleteExpiredKeys(trx as Trx);
    const [sessions] = await deleteExpiredSessions(trx as Trx);
    await deleteExpiredLinks(trx as Trx);
    await deleteExpiredRegistrations(trx as Trx);
    await forgetOldDevices(trx as Trx);
    return { keys: keys?.n ?? 0, sessions: sessions?.n ?? 0 };
  });
}
