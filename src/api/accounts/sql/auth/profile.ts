import { statement } from '../../../../platform/database/statement';
import type { UserType } from '../../contracts/actor';

/** A person as they see themselves; dates are `YYYY-MM-DD`, times ISO text. */
export interface ProfileRow {
  id: number;
  document_id: string;
  username: string;
  email: string;
  provider: string | null;
  confirmed: boolean;
  blocked: boolean;
  type: UserType;
  name: string | null;
  phone: string | null;
  birth_date: string | null;
  sex: 'female' | 'male' | 'unknown' | null;
  city: string | null;
  language: 'ru' | 'en' | null;
  picture_hash: string | null;
  has_password: boolean;
  identities: string[];
  created_at: string;
  updated_at: string;
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const PROFILE = `
  u.id, u.document_id, u.username, u.email, u.provider, coalesce(u.confirmed, false) as confirmed, coalesce(u.blocked, false) as blocked,
  u.type, u.name, u.phone, to_char(u.birth_date, 'YYYY-MM-DD') as birth_date, u.sex, u.city, u.language, u.picture_hash,
  u.password is not null as has_password,
  coalesce((select array_agg(e.provider order by e.provider) from external_identities e where e.user_id = u.id), '{}') as identities,
  to_char(u.created_at, ${ISO}) as created_at, to_char(u.updated_at, ${ISO}) as updated_at`;

export const readProfile = statement<[id: number], ProfileRow>('read_profile', `select ${PROFILE} from up_users u where u.id = $1`);

/** The same, locked for a change of the row. */
export const lockProfile = statement<[id: number], ProfileRow>(
  'lock_profile',
  `select ${PROFILE} from up_users u where u.id = $1 for no key update`,
);

type Fields = [
  id: number,
  name: string | null,
  phone: string | null,
  birthDate: string | null,
  sex: string,
  city: string | null,
  language: string | null,
  pictureHash: string | null,
];

/** All fields that people change themselves. */
export const writeProfile = statement<Fields, never>(
  'write_profile',
  `update up_users set name = $2, phone = $3, birth_date = $4::date, sex = $5, city = $6, language = $7, picture_hash = $8,
     updated_at = timezone('UTC', now()) where id = $1`,
);

export const pictureOf = statement<[documentId: string], { picture_hash: string | null }>(
  'picture_of_user',
  'select picture_hash from up_users where document_id = $1',
);

export const pictureInUse = statement<[hash: string], { is_used: boolean }>(
  'picture_in_use',
  'select exists (select 1 from up_users where picture_hash = $1) as is_used',
);
