import { COUNT_CAP, paginationMeta } from '../../../../platform/http/list-sql';
import { notFound } from '../../../../platform/http/refusal';
import { select } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import type { Actor, Role } from '../../contracts/actor';
import type { DeskUser } from '../../contracts/desk';
import { mayBlock } from '../../domain/blocking';
import { LOCKED_USERS, usersCount, usersPage, type UserListRow, type UsersQuery } from '../../sql/users/list-users';
import { isSamePerson, roleOfUser } from './authority';

/** A user of the list before the CRM's record is put to it, with the id that the CRM knows. */
export interface ListedUser {
  userId: number;
  user: Omit<DeskUser, 'customer'>;
}

/** One page of users as this reader sees them, and Strapi's pagination block. */
export async function listUsers(handle: Trx, actor: Actor, query: UsersQuery): Promise<{ users: ListedUser[]; pagination: object }> {
  const page = usersPage(query);
  const count = usersCount(query, COUNT_CAP);
  const rows = await select<UserListRow>(handle, page.text, page.values);
  const [counted] = await select<{ n: number }>(handle, count.text, count.values);
  const { pageSize } = query;
  const pagination = paginationMeta({ page: query.page, pageSize, withCount: true }, counted?.n ?? 0, null);
  return { users: rows.map((row) => listed(row, actor)), pagination };
}

/** One user of the list. Throws 404. */
export async function readUser(handle: Trx, actor: Actor, documentId: string): Promise<ListedUser> {
  const [row] = await select<UserListRow>(handle, LOCKED_USERS.replace(' for no key update', ''), [[documentId]]);
  if (!row) throw notFound('User');
  return listed(row, actor);
}

function listed(row: UserListRow, actor: Actor): ListedUser {
  const isMe = isSamePerson(row, actor);
  const role: Role = roleOfUser(row);
  return {
    userId: row.id,
    user: {
      documentId: row.document_id,
      username: row.username,
      email: row.email,
      name: row.name,
      type: row.type,
      blocked: row.blocked,
      confirmed: row.confirmed,
      provider: row.provider,
      createdAt: row.created_at,
      lastSignInAt: row.last_sign_in_at,
      staff: staffOf(row),
      isMe,
      mayBlock: !isMe && mayBlock(actor.role, role),
    },
  };
}

function staffOf(row: UserListRow): DeskUser['staff'] {
  if (row.staff_document_id === null) return null;
  const panel = row.admin_user_id === null ? null : { id: row.admin_user_id, isActive: row.admin_active === true, roles: row.panel_roles };
  return { documentId: row.staff_document_id, displayName: row.staff_name ?? '', panel };
}
