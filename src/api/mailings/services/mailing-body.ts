import type { Counts, MailingBody } from '../contracts/bodies';
import { COUNTED, type Counted } from '../domain/delivery-state';
import { actsOf } from '../domain/mailing-status';
import type { MailingRow } from '../sql/mailings';
import { mayWrite, type Access } from './access';

/** A mailing on the wire, with what this reader may do with it. */
export function mailingBody(row: MailingRow, access: Access): MailingBody {
  const write = mayWrite(access, row);
  return {
    documentId: row.document_id,
    name: row.name,
    channel: row.channel,
    status: row.mailing_status,
    startAt: row.start_at.toISOString(),
    endAt: row.end_at.toISOString(),
    timezone: row.timezone,
    message: row.message && { documentId: row.message.documentId, name: row.message.name },
    customers: row.audience.customers,
    segment: row.audience.segment,
    ratePerSecond: row.rate_per_second,
    connections: row.connections,
    owner: { name: row.owner_name, isMe: row.is_mine },
    allowedActs: actsOf(row.mailing_status, { write, pause: access.pauses }),
    mayEdit: write && row.mailing_status === 'created',
    audienceState: row.audience_state,
    counts: countsOf(row.counts),
    endReason: row.end_reason,
    startedAt: iso(row.started_at),
    startedBy: row.started_by,
    pausedAt: iso(row.paused_at),
    pausedBy: row.paused_by,
    completedAt: iso(row.completed_at),
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Counters as the wire has them; the audience is their sum. */
export function countsOf(counts: Partial<Record<Counted, number>>): Counts {
  const each = Object.fromEntries(COUNTED.map((state) => [state, counts[state] ?? 0])) as Record<Counted, number>;
  const audience = COUNTED.reduce((sum, state) => sum + each[state], 0);
  return { audience, ...each, sent: each.accepted, failed: each.rejected };
}

function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
