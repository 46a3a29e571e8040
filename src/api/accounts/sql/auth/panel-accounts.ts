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
