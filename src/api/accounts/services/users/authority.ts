import type { Actor, Role } from '../../contracts/actor';
import type { UserListRow } from '../../sql/users/list-users';

/** The authority of a user: that of the type, or that of their panel account where it is higher. */
export function roleOfUser({ type, panel_roles: codes }: Pick<UserListRow, 'type' | 'panel_roles'>): Role {
  if (codes.includes('strapi-super-admin')) return 'administrator';
  if (codes.includes('artel-director')) return 'director';
  return type === 'client' && codes.length > 0 ? 'manager' : type;
}

/** True when the actor is this user, by either door of one staff member. */
export function isSamePerson(row: Pick<UserListRow, 'id' | 'staff_id' | 'admin_user_id'>, actor: Actor): boolean {
  if (actor.userId === row.id) return true;
  if (actor.adminUserId !== undefined && actor.adminUserId === row.admin_user_id) return true;
  return actor.staffId !== null && actor.staffId === row.staff_id;
}
