import { statement } from '../../../platform/database/statement';

/**
 * Session id → the session that goes on from it: itself, or the newest of those that replaced it at each refresh. No row when
 * the person signed out or was signed out; that deletes the whole family.
 */
export const livingSession = statement<[sessionId: string], { session_id: string }>(
  'living_session',
  `with recursive family as (
     select session_id, child_id, status, expires_at from strapi_sessions where session_id = $1 and origin = 'users-permissions'
     union
     select s.session_id, s.child_id, s.status, s.expires_at from strapi_sessions s join family f on s.session_id = f.child_id)
   select session_id from family where status = 'active' and expires_at > now() at time zone 'utc' limit 1`,
);

/** How others see a staff member. */
export const staffAsSeen = statement<[id: number], { document_id: string; display_name: string }>(
  'staff_as_seen',
  'select document_id, display_name from staff_members where id = $1',
);
