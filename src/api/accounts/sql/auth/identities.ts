import { statement } from '../../../../platform/database/statement';

/** Two first sign-ins of one person take turns: the second finds what the first has made. */
export const lockSubject = statement<[person: string], never>('lock_external_subject', 'select pg_advisory_xact_lock(18023, hashtext($1))');

/** The account that a person of another service signs in to. */
export const userOfIdentity = statement<[provider: string, subject: string], { user_id: number }>(
  'user_of_identity',
  'select user_id from external_identities where provider = $1 and subject = $2',
);

/** Of two that link one person or one account at once the later one fails: `external_identities_unique`, `…_user_unique`. */
export const insertIdentity = statement<[userId: number, provider: string, subject: string, email: string | null], never>(
  'insert_external_identity',
  `insert into external_identities (user_id, provider, subject, email, linked_at, created_at)
   values ($1, $2, $3, $4, now(), timezone('UTC', now()))`,
);

/** Whether somebody else of this service is linked to the account. */
export const hasIdentity = statement<[userId: number, provider: string], { known: boolean }>(
  'has_identity',
  'select exists (select 1 from external_identities where user_id = $1 and provider = $2) as known',
);

/** Puts a picture to a person who has none; no row when they have one by now. */
export const fillPicture = statement<[userId: number, hash: string], { id: number }>(
  'fill_picture',
  'update up_users set picture_hash = $2 where id = $1 and picture_hash is null returning id',
);

/** What another service knows, where the person has told nothing: name, birth date, sex, city. */
export const fillProfile = statement<
  [userId: number, name: string | null, birthDate: string | null, sex: string | null, city: string | null],
  never
>(
  'fill_profile',
  `update up_users set name = coalesce(name, $2), birth_date = coalesce(birth_date, $3::date), city = coalesce(city, $5),
     sex = case when coalesce(sex, 'unknown') = 'unknown' then coalesce($4, sex) else sex end, updated_at = timezone('UTC', now())
   where id = $1`,
);
