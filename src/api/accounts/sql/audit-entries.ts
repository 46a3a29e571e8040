import { escapeLike, Parameters } from '../../../platform/http/list-sql';

/** What the log is narrowed to. `from` and `to` are days in `timezone`, both included; `below` is an id. */
export interface AuditQuery {
  actor?: string | undefined;
  action?: string | undefined;
  subjectId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  below?: number | undefined;
  pageSize: number;
  timezone: string;
}

/** One entry; `before` and `after` are JSON text. */
export interface AuditRow {
  id: number;
  at: string;
  actor_kind: string | null;
  actor_name: string | null;
  action: string;
  subject: string | null;
  subject_id: string | null;
  before: string | null;
  after: string | null;
  address: string | null;
}

/** One page of the log, newest first, and one row more to know whether it goes on. */
export function auditPage({ actor, action, subjectId, from, to, below, pageSize, timezone }: AuditQuery): {
  text: string;
  values: unknown[];
} {
  const parameters = new Parameters();
  const parts: string[] = [];
  if (actor) parts.push(`lower(actor_name) like ${parameters.add(`%${escapeLike(actor.toLowerCase())}%`, '::text')}`);
  if (action?.includes('.')) parts.push(`action = ${parameters.add(action, '::text')}`);
  else if (action) parts.push(`action like ${parameters.add(`${escapeLike(action)}.%`, '::text')}`);
  if (subjectId) parts.push(`subject_id = ${parameters.add(subjectId, '::text')}`);
  const midnight = (day: string, later: number): string =>
    `(${parameters.add(day, '::date')} + ${later})::timestamp at time zone ${parameters.add(timezone, '::text')}`;
  if (from) parts.push(`at >= ${midnight(from, 0)}`);
  if (to) parts.push(`at < ${midnight(to, 1)}`);
  if (below) parts.push(`id < ${parameters.add(below, '::int')}`);
  const text = `
    select id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_kind, actor_name, action, subject, subject_id,
           before::text as before, after::text as after, address
    from audit_entries where ${parts.join(' and ') || 'true'} order by id desc limit ${parameters.add(pageSize + 1, '::int')}`;
  return { text, values: parameters.values };
}
