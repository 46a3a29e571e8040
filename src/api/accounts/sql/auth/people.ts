import { statement } from '../../../../platform/database/statement';
import type { UserType } from '../../contracts/actor';

/** What signing in needs of an account. */
export interface CredentialRow {
  id: number;
  document_id: string;
  username: string;
  email: string;
  password: string | null;
  blocked: boolean;
  confirmed: boolean;
  type: UserType;
  language: 'ru' | 'en' | null;
}

const CREDENTIALS = `id, document_id, username, email, password, coalesce(blocked, false) as blocked,
  coalesce(confirmed, false) as confirmed, type, language`;

/** By e-mail in any case, else by user name. */
export const findByIdentifier = statement<[string], CredentialRow>(
  'find_user_by_identifier',
  `select ${CREDENTIALS} from up_users where lower(email) = lower($1) or username = $1 order by lower(email) = lower($1) desc limit 1`,
);

export const findByEmail = statement<[string], CredentialRow>(
  'find_user_by_email',
  `select ${CREDENTIALS} from up_users where lower(email) = lower($1)`,
);

/** Locked until the end of the transaction: no block, new password or deletion passes meanwhile. */
export const lockCredentials = statement<[id: number], CredentialRow>(
  'lock_user_credentials',
  `select ${CREDENTIALS} from up_users where id = $1 for no key update`,
);

export const noteSignIn = statement<[id: number], never>('note_sign_in', 'update up_users set last_sign_in_at = now() where id = $1');

/** A new password, as bcrypt made it. */
export const setPasswordHash = statement<[id: number, hash: string], never>(
  'set_password_hash',
  `update up_users set password = $2, updated_at = timezone('UTC', now()) where id = $1`,
);

/** The owner of the mailbox has shown up. */
export const confirmUser = statement<[id: number], { email: string; username: string }>(
  'confirm_user',
  `update up_users set confirmed = true, updated_at = timezone('UTC', now()) where id = $1 returning email, username`,
);

/** A new address; a user name that was the old one follows. Unique violations say that it is taken. */
export const setEmail = statement<[id: number, email: string], never>(
  'set_user_email',
  `update up_users set username = case when lower(username) = lower(email) then $2 else username end, email = $2, confirmed = true,
     updated_at = timezone('UTC', now()) where id = $1`,
);

export const usernameTaken = statement<[string], { taken: boolean }>(
  'username_taken',
  'select exists (select 1 from up_users where lower(username) = lower($1)) as taken',
);

export const deviceKnown = statement<[userId: number, deviceHash: string], { known: boolean }>(
  'device_known',
  'select exists (select 1 from known_devices where user_id = $1 and device_hash = $2) as known',
);

export const rememberDevice = statement<[userId: number, deviceHash: string], never>(
  'remember_device',
  `insert into known_devices (user_id, device_hash, last_sign_in_at) values ($1, $2, now())
   on conflict (user_id, device_hash) do update set last_sign_in_at = now()`,
);

/** Devices nobody signed in on for a year. */
export const forgetOldDevices = statement<[], never>(
  'forget_old_devices',
  `delete from known_devices where last_sign_in_at < now() - interval '1 year'`,
);
