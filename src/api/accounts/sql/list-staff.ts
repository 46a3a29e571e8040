import { statement } from '../../../platform/database/statement';

/** Staff who can work an order now: a live panel user, or a storefront user of a staff type who is not blocked; by name. */
export const listStaff = statement<[], { id: number; document_id: string; display_name: string }>(
  'list_staff',
  `select s.id, s.document_id, s.display_name from staff_members s
   where exists (select 1 from staff_members_admin_user_lnk l join admin_users a on a.id = l.user_id
       where l.staff_member_id = s.id and a.is_active and not coalesce(a.blocked, false))
     or exists (select 1 from staff_members_user_lnk l join up_users u on u.id = l.user_id
       where l.staff_member_id = s.id and not coalesce(u.blocked, false) and u.type in ('manager', 'director'))
   order by lower(s.display_name), s.id`,
);

/** Panel users of the managers' roles who have not acted yet and so are no staff members. */
export const panelUsersWithoutStaff = statement<
  [roleCodes: string[]],
  { id: number; firstname: string | null; lastname: string | null; email: string }
>(
  'panel_users_without_staff',
  `select a.id, a.firstname, a.lastname, a.email from admin_users a
   where a.is_active and not coalesce(a.blocked, false)
     and not exists (select 1 from staff_members_admin_user_lnk l where l.user_id = a.id)
     and exists (select 1 from admin_users_roles_lnk r join admin_roles ar on ar.id = r.role_id where r.user_id = a.id and ar.code = any($1::text[]))
   order by a.id limit 100`,
);
