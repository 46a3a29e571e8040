import { statement } from '../../../../platform/database/statement';

/** Closes panel accounts together with their users; `blocked` remembers that a block did it. */
export const closePanelAccounts = statement<[number[]], never>(
  'close_panel_accounts',
  `update admin_users set is_active = false, blocked = true, updated_at = timezone('UTC', now()) where id = any($1::int[]) and is_active`,
);

/** Opens again what a block closed; an account that an administrator has switched off stays so. */
export const reopenPanelAccounts = statement<[number[]], never>(
  'reopen_panel_accounts',
  `update admin_users set is_active = true, blocked = false, updated_at = timezone('UTC', now()) where id = any($1::int[]) and blocked`,
);

/** Ends every panel session of these users (`admin_users.id` as text). */
export const endPanelSessions = statement<[string[]], never>(
  'end_panel_sessions',
  `delete from strapi_sessions where origin = 'admin' and user_id = any($1::text[])`,
);
