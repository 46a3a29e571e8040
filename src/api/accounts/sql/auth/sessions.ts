import { statement } from '../../../../platform/database/statement';

/** A living session as its owner sees it; times are ISO text. */
export interface SessionRow {
  session_id: string;
  device_id: string | null;
  device_name: string | null;
  login_at: string | null;
  last_active_at: string;
}

export const sessionsOf = statement<[userId: string], SessionRow>(
  'sessions_of_user',
  `select session_id, device_id, metadata::jsonb->>'deviceName' as device_name, metadata::jsonb->>'loginAt' as login_at,
          to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as last_active_at
   from strapi_sessions
   where user_id = $1 and origin = 'users-permissions' and status = 'active' and expires_at > now() at time zone 'utc'
   order by created_at desc, id desc limit 200`,
);

/** Everything but the session of this id (and those it came from). */
export const endOtherSessions = statement<[userId: string, keep: string], { session_id: string }>(
  'end_other_sessions',
  `delete from strapi_sessions where user_id = $1 and origin = 'users-permissions' and session_id <> $2
     and (child_id is null or child_id <> $2) returning session_id`,
);

/** A session that was replaced more than a minute ago, with all that came of it. */
export const endFamily = statement<[sessionId: string], { session_id: string }>(
  'end_session_family',
  `with recursive family as (
     select id, session_id, child_id from strapi_sessions
     where session_id = $1 and origin = 'users-permissions' and status = 'rotated' and updated_at < now() at time zone 'utc' - interval '1 minute'
     union
     select s.id, s.session_id, s.child_id from strapi_sessions s join family f on s.session_id = f.child_id)
   delete from strapi_sessions where id in (select id from family) returning session_id`,
);

/** A session whose sign-in is no older than these minutes. */
export const signedInLately = statement<[sessionId: string, minutes: number], { session_id: string }>(
  'signed_in_lately',
  `select session_id from strapi_sessions
   where session_id = $1 and (metadata::jsonb->>'loginAt')::timestamptz > now() - make_interval(mins => $2)`,
);
