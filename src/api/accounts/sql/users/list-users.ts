import { escapeLike, Parameters } from '../../../../platform/http/list-sql';

/** What the list of users is narrowed to and how it is ordered. */
export interface UsersQuery {
  q?: string;
  type?: readonly string[];
  blocked?: boolean;
  confirmed?: boolean;
  sort: string;
  page: number;
  pageSize: number;
}

/** One user as the list shows them; times are ISO text. */
export interface UserListRow {
  id: number;
  document_id: string;
  username: string;
  email: string;
  name: string | null;
  type: 'client' | 'marketer' | 'manager' | 'director';
  blocked: boolean;
  confirmed: boolean;
  provider: string | null;
  created_at: string;
  last_sign_in_at: string | null;
  staff_id: number | null;
  staff_document_id: string | null;
  staff_name: string | null;
  admin_user_id: number | null;
  admin_active: boolean | null;
  panel_roles: string[];
}

/** Orders of the list by wire name. */
export const USER_SORTS: Record<string, string> = {
  'createdAt:desc': 'u.created_at desc, u.id desc',
  'createdAt:asc': 'u.created_at asc, u.id asc',
  'email:asc': 'lower(u.email) asc, u.id asc',
  'email:desc': 'lower(u.email) desc, u.id desc',
  'username:asc': 'lower(u.username) asc, u.id asc',
  'username:desc': 'lower(u.username) desc, u.id desc',
  'lastSignInAt:desc': 'u.last_sign_in_at desc nulls last, u.id desc',
  'lastSignInAt:asc': 'u.last_sign_in_at asc nulls first, u.id asc',
};

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** What every reading of users gives; `u` is the user. */
const USER_COLUMNS = `
  u.id, u.document_id, u.username, u.email, u.name, u.type, coalesce(u.blocked, false) as blocked,
  coalesce(u.confirmed, false) as confirmed, u.provider, to_char(u.created_at, ${ISO}) as created_at,
  to_char(u.last_sign_in_at at time zone 'utc', ${ISO}) as last_sign_in_at,
  m.id as staff_id, m.document_id as staff_document_id, m.display_name as staff_name,
  a.id as admin_user_id, a.is_active as admin_active,
  coalesce((select array_agg(r.code order by r.code) from admin_users_roles_lnk rl join admin_roles r on r.id = rl.role_id
            where rl.user_id = a.id), '{}') as panel_roles`;

const USER_JOINS = `
  left join staff_members_user_lnk ul on ul.user_id = u.id
  left join staff_members m on m.id = ul.staff_member_id
  left join staff_members_admin_user_lnk al on al.staff_member_id = m.id
  left join admin_users a on a.id = al.user_id`;

/** One page of users. */
export function usersPage(query: UsersQuery): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const where = whereOf(query, parameters);
  const limit = parameters.add(query.pageSize, '::int');
  const offset = parameters.add((query.page - 1) * query.pageSize, '::int');
  const order = USER_SORTS[query.sort] ?? 'u.id desc';
  // The page is cut before the joins, so that only its rows are looked up.
  const text = `select ${USER_COLUMNS} from (select u.* from up_users u where ${where} order by ${order} limit ${limit} offset ${offset}) u
    ${USER_JOINS} order by ${order}`;
  return { text, values: parameters.values };
}

/** How many users the filters leave, counted no further than `cap` + 1. */
export function usersCount(query: UsersQuery, cap: number): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const where = whereOf(query, parameters);
  const text = `select count(*)::int as n from (select 1 from up_users u where ${where} limit ${parameters.add(cap + 1, '::int')}) counted`;
  return { text, values: parameters.values };
}

/** These users, locked against a concurrent change, in the order of their ids. */
export const LOCKED_USERS = `
  select ${USER_COLUMNS} from (select * from up_users where document_id = any($1::text[]) order by id for no key update) u
  ${USER_JOINS} order by u.id`;

function whereOf({ q, type, blocked, confirmed }: UsersQuery, parameters: Parameters): string {
  const parts: string[] = [];
  if (q) {
    const like = parameters.add(`%${escapeLike(q.toLowerCase())}%`, '::text');
    parts.push(`(lower(u.email) like ${like} or lower(u.username) like ${like} or lower(u.name) like ${like}
      or exists (select 1 from staff_members_user_lnk ul join staff_members m on m.id = ul.staff_member_id
                 where ul.user_id = u.id and lower(m.display_name) like ${like}))`);
  }
  if (type) parts.push(`u.type = any(${parameters.add(type, '::text[]')})`);
  if (blocked !== undefined) parts.push(`coalesce(u.blocked, false) = ${parameters.add(blocked, '::boolean')}`);
  if (confirmed !== undefined) parts.push(`coalesce(u.confirmed, false) = ${parameters.add(confirmed, '::boolean')}`);
  return parts.length > 0 ? parts.join(' and ') : 'true';
}
