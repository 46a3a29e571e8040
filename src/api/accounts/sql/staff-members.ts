import { statement } from '../../../platform/database/statement';

/** One row locked so that two first acts of one person make one staff member. */
export const lockUser = statement<[number], { username: string; email: string }>(
  'lock_user',
  'select username, email from up_users where id = $1 for no key update',
);

export const lockAdminUser = statement<[number], { firstname: string | null; lastname: string | null; email: string }>(
  'lock_admin_user',
  'select firstname, lastname, email from admin_users where id = $1 for no key update',
);

export const staffOfUser = statement<[number], { id: number; display_name: string }>(
  'staff_of_user',
  `select m.id, m.display_name from staff_members_user_lnk l join staff_members m on m.id = l.staff_member_id where l.user_id = $1`,
);

export const staffOfAdminUser = statement<[number], { id: number; display_name: string }>(
  'staff_of_admin_user',
  `select m.id, m.display_name from staff_members_admin_user_lnk l join staff_members m on m.id = l.staff_member_id where l.user_id = $1`,
);

/** Document id, name, e-mail → the new row's id. An e-mail that another staff member has is left out, never a link. */
export const insertStaffMember = statement<[string, string, string | null], { id: number }>(
  'insert_staff_member',
  `insert into staff_members (document_id, display_name, email, created_at, updated_at, published_at)
   select $1, $2, case when exists (select 1 from staff_members where lower(email) = lower($3)) then null else lower($3) end, now(), now(), now()
   returning id`,
);

export const linkStaffToUser = statement<[number, number], never>(
  'link_staff_to_user',
  'insert into staff_members_user_lnk (staff_member_id, user_id) values ($1, $2)',
);

export const linkStaffToAdminUser = statement<[number, number], never>(
  'link_staff_to_admin_user',
  'insert into staff_members_admin_user_lnk (staff_member_id, user_id) values ($1, $2)',
);
