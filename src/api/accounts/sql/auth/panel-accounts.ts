import { statement } from '../../../../platform/database/statement';

/** What the panel's sign-in needs of an account. */
export interface PanelCredentialRow {
  id: number;
  email: string;
  password: string | null;
  is_active: boolean;
}

export const findPanelAccount = statement<[email: string], PanelCredentialRow>(
  'find_panel_account',
  `select id, email, password, coalesce(is_active, false) and not coalesce(blocked, false) as is_active
   from admin_users where lower(email) = lower($1) order by id limit 1`,
);

/** Whether this panel user has signed in on this device, in a session that is still kept. */
export const panelDeviceKnown = statement<[userId: string, deviceId: string], { known: boolean }>(
  'panel_device_known',
  `select exists (select 1 from strapi_sessions where origin = 'admin' and user_id = $1 and device_id = $2) as known`,
);

/** The account that an invitation's token opens, locked: a second request with the token waits and then finds none. */
export const lockRegistration = statement<[token: string], { id: number }>(
  'lock_panel_registration',
  'select id from admin_users where registration_token = $1 for update',
);

/** The same for the token of a letter of recovery. */
export const lockReset = statement<[token: string], { id: number }>(
  'lock_panel_reset',
  'select id from admin_users where reset_password_token = $1 for update',
);

export const resetHashKnown = statement<[hash: string], { id: number }>(
  'panel_reset_hash_known',
  'select id from admin_users where reset_password_token = $1',
);

/** A token of recovery for somebody who can sign in; no row otherwise. */
export const setResetToken = statement<
  [email: string, hash: string, hours: number],
  { id: number; email: string; language: string | null }
>(
  'set_panel_reset_token',
  `update admin_users set reset_password_token = $2, reset_password_token_expires_at = timezone('UTC', now()) + make_interval(hours => $3::int)
   where id = (select id from admin_users where lower(email) = lower($1) order by id limit 1)
     and is_active and not coalesce(blocked, false) and password is not null
   returning id, email, prefered_language as language`,
);

/** The language that a panel user has chosen for the panel. */
export const languageOfPanelUser = statement<[id: number], { language: string | null }>(
  'language_of_panel_user',
  'select prefered_language as language from admin_users where id = $1',
);
