import type { Trx } from '../../../../platform/database/statement';
import type { OwnAccount } from '../../contracts/account';
import { readProfile, type ProfileRow } from '../../sql/auth/profile';

/** The account of a person as they see it. Throws when there is no such user: the caller has just seen them. */
export async function ownAccount(handle: Trx, userId: number): Promise<OwnAccount> {
  const [row] = await readProfile(handle, userId);
  if (!row) throw new Error(`The user ${userId} is gone`);
  return accountBody(row);
}

/** A profile row as the API says it. */
export function accountBody(row: ProfileRow): OwnAccount {
  return {
    id: row.id,
    documentId: row.document_id,
    username: row.username,
    email: row.email,
    provider: row.provider,
    confirmed: row.confirmed,
    blocked: row.blocked,
    type: row.type,
    name: row.name,
    phone: row.phone,
    birthDate: row.birth_date,
    sex: row.sex ?? 'unknown',
    city: row.city,
    language: row.language,
    picture: row.picture_hash === null ? null : `/api/users/me/picture?v=${row.picture_hash.slice(0, 8)}`,
    hasPassword: row.has_password,
    identities: row.identities,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The hash that names a person's picture, or null. */
export async function pictureHashOf(handle: Trx, userId: number): Promise<string | null> {
  return (await readProfile(handle, userId))[0]?.picture_hash ?? null;
}
