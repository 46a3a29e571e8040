import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { AuditEntryBody } from '../contracts/audit';
import { auditPage, type AuditQuery, type AuditRow } from '../sql/audit-entries';
import { shopSnapshot } from './shop-settings';

/** An entry as it was written; who keeps its subject can name it. */
export type LoggedEntry = Omit<AuditEntryBody, 'subjectName'>;

/** One page of the log, newest first; `next` is the id to go on below, or null at the end. Days are the shop's. */
export async function readAudit(
  handle: Trx,
  query: Omit<AuditQuery, 'timezone'>,
): Promise<{ entries: LoggedEntry[]; next: number | null }> {
  const { text, values } = auditPage({ ...query, timezone: shopSnapshot().timezone });
  const rows = await select<AuditRow>(handle, text, values);
  const shown = rows.slice(0, query.pageSize);
  return { entries: shown.map(entryOf), next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null };
}

function entryOf(row: AuditRow): LoggedEntry {
  return {
    id: row.id,
    at: row.at,
    actor: { kind: row.actor_kind ?? 'system', name: row.actor_name ?? '' },
    action: row.action,
    subject: row.subject ?? '',
    subjectId: row.subject_id,
    before: row.before === null ? null : (JSON.parse(row.before) as unknown),
    after: row.after === null ? null : (JSON.parse(row.after) as unknown),
    address: row.address,
  };
}
