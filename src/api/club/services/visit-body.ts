import { systemClock } from '../../../kernel/clock';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import type { ClubSettings } from '../contracts/staff';
import type { VisitBody } from '../contracts/fields';
import { mayStillChange } from '../domain/recent-acts';
import type { VisitRow } from '../sql/visits';

/** Who reads visits: the actor, their staff id, and the window within which a manager may undo. */
export interface VisitReader {
  actor: Actor;
  settings: ClubSettings;
}

/** A visit on the wire; `mayUndo` is for the latest act of it, the leaving or else the arrival. The note is staff's. */
export function visitBody(row: VisitRow, { actor, settings }: VisitReader): VisitBody {
  const act = row.left_at === null ? { recordedById: row.recorded_by_id, at: row.at } : { recordedById: row.left_by_id, at: row.left_at };
  return {
    documentId: row.document_id,
    customer: row.customer,
    at: row.at.toISOString(),
    leftAt: row.left_at?.toISOString() ?? null,
    closedByClock: row.closed_by_clock,
    recordedBy: row.recorded_by_name,
    leftBy: row.left_by_name,
    event: row.event,
    note: isStaff(actor) ? row.note : null,
    cancelledAt: row.cancelled_at?.toISOString() ?? null,
    cancelledBy: row.cancelled_by_name,
    mayUndo: row.cancelled_at === null && mayStillChange(actor, act, { hours: settings.recentHours, now: systemClock() }),
  };
}
