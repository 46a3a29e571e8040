import type { Core } from '@strapi/strapi';
import { normalisePhone } from '../../../../kernel/phone';
import { environment } from '../../../../platform/database/environment';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { notFound, Refusal } from '../../../../platform/http/refusal';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Language, OwnAccount } from '../../contracts/account';
import { accountDeleted, profileChanged } from '../../contracts/events';
import { announceLeaving } from '../../registry/leaving';
import { lockProfile, pictureInUse, writeProfile, type ProfileRow } from '../../sql/auth/profile';
import { audit } from '../audit';
import { assertOldEnough } from '../auth/minimum-age';
import { ownAccount } from '../auth/own-account';
import { dropPicture } from './pictures';

const USER = 'plugin::users-permissions.user';

/** What a person may change of themselves; null clears, what is absent stays. */
export interface ProfileChange {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  birthDate?: string | null | undefined;
  sex?: 'female' | 'male' | 'unknown' | undefined;
  city?: string | null | undefined;
  language?: Language | null | undefined;
}

/** Changes a person's own profile. A phone is a contact and nothing more. Throws 403 `AGE_UNKNOWN` or `TOO_YOUNG`. */
export async function changeProfile(strapi: Core.Strapi, userId: number, change: ProfileChange): Promise<OwnAccount> {
  // Clearing the birth date would be a way around the minimum age.
  if (change.birthDate !== undefined) assertOldEnough(change.birthDate);
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const now = await locked(handle, userId);
    await write(handle, { ...now, ...rowOf(change) });
    await enqueue(handle, profileChanged, { userId });
    return ownAccount(handle, userId);
  });
}

/** Puts a kept picture (its hash) to the person, or removes the one they have. */
export async function changePicture(strapi: Core.Strapi, userId: number, hash: string | null): Promise<OwnAccount> {
  const { account, previous } = await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const now = await locked(handle, userId);
    await write(handle, { ...now, picture_hash: hash });
    return { account: await ownAccount(handle, userId), previous: now.picture_hash };
  });
  if (previous !== null && previous !== hash) await forgetPicture(strapi, previous);
  return account;
}

/**
 * Deletes a client's or a marketer's account: sessions, devices, links and the picture go, orders stay in the books.
 * The caller has had the person prove who they are. Throws 403 `STAFF_ACCOUNT`.
 */
export async function deleteAccount(strapi: Core.Strapi, userId: number, address: string): Promise<void> {
  const previous = await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [now] = await lockProfile(handle, userId);
    // Of two deletions at once one finds the person gone, and their session with them.
    if (!now) throw new Refusal(401, 'This session has ended, sign in again', { code: 'SESSION_ENDED' });
    if (now.type === 'manager' || now.type === 'director')
      throw new Refusal(403, 'Accounts of managers and directors are closed by an administrator', { code: 'STAFF_ACCOUNT' });
    await announceLeaving(handle, userId);
    await enqueue(handle, accountDeleted, { userId, documentId: now.document_id });
    await audit(handle, {
      actor: { kind: 'client', role: now.type, userId, staffId: null, name: 'Own account' },
      action: 'user.delete',
      subject: 'user',
      subjectId: now.document_id,
      address,
    });
    await strapi.documents(USER).delete({ documentId: now.document_id });
    return now.picture_hash;
  });
  if (previous !== null) await forgetPicture(strapi, previous);
}

async function locked(trx: Trx, userId: number): Promise<ProfileRow> {
  const [row] = await lockProfile(trx, userId);
  if (!row) throw notFound('Account');
  return row;
}

function rowOf({ name, phone, birthDate, sex, city, language }: ProfileChange): Partial<ProfileRow> {
  const given = { name, phone: phone && contactPhone(phone), birth_date: birthDate, sex, city, language };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** E.164 where it is a phone of the region, else as it was typed: it is a contact, not an identity. */
function contactPhone(phone: string): string {
  return normalisePhone(phone, environment().defaultRegion) ?? phone;
}

async function write(trx: Trx, row: ProfileRow): Promise<void> {
  const { id, name, phone, birth_date: birthDate, sex, city, language, picture_hash: picture } = row;
  await writeProfile(trx, id, name, phone, birthDate, sex ?? 'unknown', city, language, picture);
}

/** Two people may have put the same picture. */
async function forgetPicture(strapi: Core.Strapi, hash: string): Promise<void> {
  const [use] = await reading(strapi, (handle) => pictureInUse(handle, hash));
  if (!use?.is_used) await dropPicture(hash);
}
