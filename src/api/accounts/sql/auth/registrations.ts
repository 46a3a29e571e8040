import { statement } from '../../../../platform/database/statement';

/** A sign-up that waits for its letter, or for the click in it. */
export interface RegistrationRow {
  id: number;
  email: string;
  username: string;
  password_hash: string | null;
  name: string | null;
  birth_date: string | null;
  language: 'ru' | 'en';
}

const COLUMNS = `id, email, username, password_hash, name, to_char(birth_date, 'YYYY-MM-DD') as birth_date, language`;

/** How long the link of a confirmation letter works. */
export const CONFIRMATION_HOURS = 24;

type Values = [
  email: string,
  username: string,
  passwordHash: string | null,
  name: string | null,
  birthDate: string | null,
  language: string,
];

export const insertRegistration = statement<Values, { id: number }>(
  'insert_registration',
  `insert into registrations (email, username, password_hash, name, birth_date, language, expires_at, created_at)
   values ($1, $2, $3, $4, $5::date, $6, now() + interval '${CONFIRMATION_HOURS} hours', timezone('UTC', now())) returning id`,
);

export const readRegistration = statement<[id: number], RegistrationRow>(
  'read_registration',
  `select ${COLUMNS} from registrations where id = $1`,
);

export const latestRegistration = statement<[email: string], RegistrationRow>(
  'latest_registration',
  `select ${COLUMNS} from registrations where lower(email) = lower($1) and expires_at > now() order by id desc limit 1`,
);

/** The letter's link; an older letter of the same sign-up stops working. */
export const giveToken = statement<[id: number, tokenHash: string], never>(
  'give_registration_token',
  `update registrations set token_hash = $2, expires_at = now() + interval '${CONFIRMATION_HOURS} hours' where id = $1`,
);

/** Uses the link up: of two clicks only one gets the row. */
export const takeRegistration = statement<[tokenHash: string], RegistrationRow>(
  'take_registration',
  `delete from registrations where token_hash = $1 and expires_at > now() returning ${COLUMNS}`,
);

export const registrationBehind = statement<[tokenHash: string], { email: string }>(
  'registration_behind',
  'select email from registrations where token_hash = $1 and expires_at > now()',
);

export const dropRegistration = statement<[id: number], never>('drop_registration', 'delete from registrations where id = $1');

export const dropRegistrationsOf = statement<[email: string], never>(
  'drop_registrations_of',
  'delete from registrations where lower(email) = lower($1)',
);

export const deleteExpiredRegistrations = statement<[], never>(
  'delete_expired_registrations',
  'delete from registrations where expires_at < now()',
);
