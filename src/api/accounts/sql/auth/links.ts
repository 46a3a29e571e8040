import { statement } from '../../../../platform/database/statement';

/** What a link can be for. */
export type LinkPurpose =
  | 'reset-password'
  | 'change-email'
  | 'panel-invitation'
  | 'sign-in-code'
  | 'external-start'
  | 'external-sign-up'
  | 'workstation-enrolment'
  | 'workstation-ceremony'
  | 'workstation-proof';

/** A link that was just used up. */
export interface LinkRow {
  user_id: number | null;
  email: string | null;
  /** JSON text. */
  payload: string | null;
}

/** Purpose, hash of the token, user, address, payload (JSON text), life in seconds. */
export const insertLink = statement<[LinkPurpose, string, number | null, string | null, string | null, number], never>(
  'insert_account_link',
  `insert into account_links (purpose, token_hash, user_id, email, payload, expires_at, created_at)
   values ($1, $2, $3, $4, $5::jsonb, now() + make_interval(secs => $6), timezone('UTC', now()))`,
);

/** Uses a link up: of two requests with one token only one gets the row. */
export const takeLink = statement<[LinkPurpose, string], LinkRow>(
  'take_account_link',
  `delete from account_links where purpose = $1 and token_hash = $2 and expires_at > now() returning user_id, email, payload::text as payload`,
);

/** The same without using it up; for pages that ask before they act. */
export const peekLink = statement<[LinkPurpose, string], LinkRow>(
  'peek_account_link',
  `select user_id, email, payload::text as payload from account_links where purpose = $1 and token_hash = $2 and expires_at > now()`,
);

/** A new password or address makes the links of this user void. */
export const dropLinksOf = statement<[userId: number], never>('drop_links_of_user', 'delete from account_links where user_id = $1');

/** Of one purpose only: a newer link replaces the older ones. */
export const dropLinksFor = statement<[userId: number, LinkPurpose], never>(
  'drop_links_for_purpose',
  'delete from account_links where user_id = $1 and purpose = $2',
);

export const deleteExpiredLinks = statement<[], never>('delete_expired_links', 'delete from account_links where expires_at < now()');
