import { statement } from '../../../../platform/database/statement';

/** A session that was ended; its `origin` and `user_id` name the sockets. */
export interface EndedSession {
  origin: 'admin' | 'users-permissions';
  user_id: string;
}

/** Writes to a session from which workstations it was opened; rotation keeps it. */
export const tagSession = statement<[sessionId: string, workstations: string], never>(
  'tag_session',
  `update strapi_sessions set metadata = (coalesce(metadata::jsonb, '{}') || jsonb_build_object('workstations', $2::jsonb))
   where session_id = $1`,
);

/** The workstations that a session was opened from, as JSON text. */
export const workstationsOfSession = statement<[sessionId: string], { workstations: string | null }>(
  'workstations_of_session',
  `select metadata::jsonb->>'workstations' as workstations from strapi_sessions where session_id = $1`,
);

/** Ends every session that was opened from this workstation. */
export const endSessionsFrom = statement<[workstation: number], EndedSession>(
  'end_sessions_from_workstation',
  `delete from strapi_sessions where metadata is not null and metadata::jsonb->'workstations' @> to_jsonb($1::int) returning origin, user_id`,
);

/** Ends all sessions of these accounts (ids as text). */
export const endSessionsOfManagers = statement<[users: string[], adminUsers: string[]], EndedSession>(
  'end_sessions_of_managers',
  `delete from strapi_sessions
   where (origin = 'users-permissions' and user_id = any($1::text[])) or (origin = 'admin' and user_id = any($2::text[]))
   returning origin, user_id`,
);
