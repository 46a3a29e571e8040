import { statement } from '../../../../platform/database/statement';

/** A panel account of a storefront user. */
export interface PanelDoorRow {
  user_id: number;
  admin_user_id: number;
  codes: string[];
  /** One staff member, or an address that the user has confirmed. */
  is_proven: boolean;
}

/** Panel accounts of these users: of the same staff member, or of the same address where it is nobody else's. */
export const panelDoorsOf = statement<[userIds: number[]], PanelDoorRow>(
  'panel_doors_of',
  `select u.id as user_id, a.id as admin_user_id, l.linked or coalesce(u.confirmed, false) as is_proven,
          coalesce((select array_agg(r.code order by r.code) from admin_users_roles_lnk rl join admin_roles r on r.id = rl.role_id
                    where rl.user_id = a.id), '{}') as codes
   from up_users u cross join admin_users a
   cross join lateral (select
     exists (select 1 from staff_members_admin_user_lnk al join staff_members_user_lnk ul on ul.staff_member_id = al.staff_member_id
             where al.user_id = a.id and ul.user_id = u.id) as linked,
     exists (select 1 from staff_members_admin_user_lnk al join staff_members_user_lnk ul on ul.staff_member_id = al.staff_member_id
             where al.user_id = a.id and ul.user_id <> u.id) as foreign_one) l
   where u.id = any($1::int[]) and (l.linked or (lower(a.email) = lower(u.email) and not l.foreign_one))
   order by a.id`,
);

/** Invitations to these panel accounts work no more. */
export const dropInvitations = statement<[adminUserIds: number[]], never>(
  'drop_panel_invitations',
  `delete from account_links where purpose = 'panel-invitation' and (payload->>'adminUserId')::int = any($1::int[])`,
);

/** Storefront users behind a panel account: of the same staff member, or of the same confirmed address. */
export const peopleOfPanelUser = statement<[adminUserId: number], { id: number }>(
  'people_of_panel_user',
  `select ul.user_id as id from staff_members_admin_user_lnk al join staff_members_user_lnk ul on ul.staff_member_id = al.staff_member_id
   where al.user_id = $1
   union
   select u.id from admin_users a join up_users u on lower(u.email) = lower(a.email) and u.confirmed where a.id = $1`,
);
