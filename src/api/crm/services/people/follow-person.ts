import type { Core } from '@strapi/strapi';
import { runUseCase } from '../../../../platform/database/use-case';
import { lockPerson, recordOfUser } from '../../sql/people';
import { CRM_RACES } from '../operations';
import { fillFromPerson } from './fill-from-person';
import { linkPerson } from './link-person';

/** A change of somebody's account; `previous` is the address that was replaced by `email`. */
export interface AccountChange {
  userId: number;
  email?: string | undefined;
  previous?: string | undefined;
}

/**
 * Brings a person's customer record after their account as it stands now: linked by a confirmed address or VK account (clients only;
 * staff are linked by hand), then filled where it is empty. Nothing for who has no record: signing up buys nothing.
 */
export async function followPerson(strapi: Core.Strapi, { userId, email, previous }: AccountChange): Promise<void> {
  await runUseCase(
    strapi,
    undefined,
    async (trx) => {
      const [person] = await lockPerson(trx, userId);
      if (!person) return { status: 200, body: null };
      const [link] = await recordOfUser(trx, userId);
      const record = link || person.type === 'client' ? await linkPerson(trx, person) : null;
      // A job that comes late may tell of an address that has been replaced since.
      const replaced = email?.toLowerCase() === person.email ? previous?.toLowerCase() : undefined;
      if (record) await fillFromPerson(trx, record, person, replaced);
      return { status: 200, body: null };
    },
    CRM_RACES,
  );
}
