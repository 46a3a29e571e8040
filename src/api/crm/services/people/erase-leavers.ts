import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { askForErasure, erasuresAsked, lockPerson } from '../../sql/people';
import { tryErasing } from '../privacy/try-erasing';
import { linkPerson } from './link-person';

/** Marks the record of somebody who is about to delete their account: afterwards nothing says whose it was. */
export async function markLeaver(trx: Trx, userId: number): Promise<void> {
  const [person] = await lockPerson(trx, userId);
  if (!person) return;
  await linkPerson(trx, person);
  await askForErasure(trx, userId, person.email);
}

/**
 * Erases everybody who has deleted their account, with an act each; whoever still has unfinished orders waits for the next round.
 * Answers how many were erased.
 */
export async function eraseLeavers(strapi: Core.Strapi): Promise<number> {
  let erased = 0;
  for (const { document_id: customer } of await reading(strapi, (handle) => erasuresAsked(handle)))
    if (await tryErasing(strapi, customer, { reason: 'The person deleted their account', basis: 'request' })) erased += 1;
  return erased;
}
