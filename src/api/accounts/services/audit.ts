import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../contracts/actor';
import { insertAuditEntry } from '../sql/insert-audit-entry';

/** One staff write: who, what (`user.block`), to which thing, what was there before and after, from which address. */
export interface AuditEntry {
  actor: Actor;
  action: string;
  subject: string;
  subjectId: string | null;
  before?: unknown;
  after?: unknown;
  address?: string | null;
}

/** Adds an entry to the append-only log, in the transaction of the write it tells of. Never put secrets in it. */
export async function audit(trx: Trx, entry: AuditEntry): Promise<void> {
  const { actor, action, subject, subjectId, before, after, address } = entry;
  const actorId = actor.staffId ?? actor.userId;
  await insertAuditEntry(
    trx,
    documentId(randomBytes),
    actor.kind,
    actorId,
    actor.name,
    action,
    subject,
    subjectId,
    json(before),
    json(after),
    address ?? null,
  );
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
