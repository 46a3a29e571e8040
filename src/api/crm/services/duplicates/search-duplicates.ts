import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { enqueue } from '../../../../platform/queue/enqueue';
import { duplicatesWanted } from '../../contracts/events';
import { beginSearch, dropStalePairs, endSearch, findDuplicates } from '../../sql/duplicates/find-duplicates';

/** Has the duplicates searched soon, by a job; a search that waits already is enough. */
export async function wantSearch(trx: Trx): Promise<{ isSearching: true }> {
  await beginSearch(trx, documentId(randomBytes));
  await enqueue(trx, duplicatesWanted, {}, { singletonKey: 'all' });
  return { isSearching: true };
}

/** Searches all customers for pairs that may be one person; answers how many there are. */
export async function searchDuplicates(strapi: Core.Strapi): Promise<number> {
  await strapi.db.transaction(({ trx }) => beginSearch(trx as Trx, documentId(randomBytes)));
  return strapi.db.transaction(async ({ trx }) => {
    const found = (await findDuplicates(trx as Trx)).length;
    await dropStalePairs(trx as Trx);
    await endSearch(trx as Trx, found);
    strapi.log.info(`crm: ${found} pairs of customers may be one person each`);
    return found;
  });
}
