import type { Core } from '@strapi/strapi';
import { environment } from '../../../../platform/database/environment';
import { reading } from '../../../../platform/database/read';
import { expiredTrash } from '../../sql/privacy/erase';
import { tryErasing } from './try-erasing';

/**
 * Erases who has lain in the trash longer than `TRASH_DAYS` (0: for ever), each in a transaction of its own and with an
 * act; whoever still has unfinished orders waits for the next night. Answers how many were erased.
 */
export async function emptyTrash(strapi: Core.Strapi): Promise<number> {
  const { trashDays } = environment();
  if (trashDays === 0) return 0;
  let erased = 0;
  for (let after = 0; ; ) {
    const expired = await reading(strapi, (handle) => expiredTrash(handle, trashDays, after));
    if (expired.length === 0) break;
    for (const { id, document_id: customer } of expired) {
      after = id;
      if (await tryErasing(strapi, customer, { reason: `${trashDays} days in the trash`, basis: 'retention' })) erased += 1;
    }
  }
  if (erased > 0) strapi.log.info(`crm: ${erased} customers were erased after ${trashDays} days in the trash`);
  return erased;
}
