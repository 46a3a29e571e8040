import { statement } from '../../../platform/database/statement';
import type { UserType } from '../contracts/actor';

/** A storefront user behind a live session, with the staff member they are (if any). */
export interface PersonRow {
  id: number;
  document_id: string;
  username: string;
  name: string | null;
  email: string;
  provider: string | null;
  confirmed: boolean | null;
  blocked: boolean | null;
  type: UserType;
  staff_id: number | null;
  staff_name: string | null;
}

/**
 * Session id, user id as text and as a number → the person, or no row when the session has ended.
 * A session that was just refreshed still counts while the one that replaced it is alive, so that requests
 * already on their way survive; after a second refresh, or a sign-out, it does not.
 */
export const signedInPerson = statement<[string, string, number], PersonRow>(
  'signed_in_person',
  `select u.id, u.document_id, u.username, nullif(u.name, '') as name, u.email, u.provider, u.confirmed, u.blocked, u.type,
          m.id as staff_id, m.display_name as staff_name
   from strapi_sessions s
   join up_users u on u.id = $3
   left join staff_members_user_lnk l on l.user_id = u.id
   left join staff_members m on m.id = l.staff_member_id
   where s.session_id = $1 and s.user_id = $2 and s.origin = 'users-permissions'
     and s.expires_at > now() at time zone 'utc'
     and (s.status = 'active'
          or exists (select 1 from strapi_sessions c where c.session_id = s.child_id and c.status = 'active'))`,
);
