/**
 * SQL for "belongs to this person": the same person may have made it through the panel (a staff member) or the REST API (a user),
 * and the two are one where an administrator linked them.
 */
export function ownedSql(table: string, user: string, staff: string): string {
  return `(${table}.owner_user_id = ${user}::int or ${table}.owner_staff_id = ${staff}::int
    or ${table}.owner_user_id in (select ul.user_id from staff_members_user_lnk ul where ul.staff_member_id = ${staff}::int)
    or ${table}.owner_staff_id in (select sl.staff_member_id from staff_members_user_lnk sl where sl.user_id = ${user}::int))`;
}
