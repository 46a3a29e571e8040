import { statement } from '../../../../platform/database/statement';

/** A panel account that an address leads to. */
export interface PanelAccountRow {
  id: number;
  is_active: boolean;
  name: string;
  staff_id: number | null;
  codes: string[];
}

/** A panel account by its address, with the staff member it is. */
export const panelAccountByEmail = statement<[email: string], PanelAccountRow>(
  'panel_account_by_email',
  `select a.id, coalesce(a.is_active, false) as is_active,
          coalesce(nullif(trim(concat_ws(' ', a.firstname, a.lastname)), ''), a.email) as name, l.staff_member_id as staff_id,
          coalesce((select array_agg(r.code) from admin_users_roles_lnk rl join admin_roles r on r.id = rl.role_id where rl.user_id = a.id), '{}') as codes
   from admin_users a left join staff_members_admin_user_lnk l on l.user_id = a.id
   where lower(a.email) = lower($1) order by a.id limit 1`,
);

/** Whether a panel account has been accepted by somebody: it has a password. */
export const panelAccountState = statement<[id: number], { is_active: boolean; has_password: boolean; has_role: boolean }>(
  'panel_account_state',
  `select coalesce(is_active, false) as is_active, password is not null as has_password,
          exists (select 1 from admin_users_roles_lnk l where l.user_id = admin_users.id) as has_role
   from admin_users where id = $1 for update`,
);

/** Opens an account again that its person's former type had closed. */
export const reopenPanelAccount = statement<[id: number], never>(
  'reopen_panel_account',
  `update admin_users set is_active = true, blocked = false, updated_at = timezone('UTC', now()) where id = $1`,
);

/** The hash of an invitation's token, for an account that nobody has accepted yet and no change of type has closed. */
export const setRegistrationToken = statement<[id: number, hash: string], { email: string }>(
  'set_registration_token',
  `update admin_users set registration_token = $2, updated_at = timezone('UTC', now())
   where id = $1 and password is null and exists (select 1 from admin_users_roles_lnk l where l.user_id = $1) returning email`,
);

/** Lets a storefront user be another staff member from now on. */
export const moveUserToStaff = statement<[userId: number, staffId: number], never>(
  'move_user_to_staff',
  `with gone as (delete from staff_members_user_lnk where user_id = $1 and staff_member_id <> $2)
   insert into staff_members_user_lnk (staff_member_id, user_id)
   select $2, $1 where not exists (select 1 from staff_members_user_lnk where user_id = $1 and staff_member_id = $2)`,
);

/** Locked before it is read with what hangs on it: a row that was waited for brings its other tables as they were before. */
export const lockUserDocument = statement<[documentId: string], { id: number }>(
  'lock_user_document',
  'select id from up_users where document_id = $1 for no key update',
);
