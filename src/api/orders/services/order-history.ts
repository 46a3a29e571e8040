import type { z } from 'zod';
import type { Trx } from '../../../platform/database/statement';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import type { historyEntryBody } from '../contracts/bodies';
import type { FieldChanges } from '../domain/history';
import { selectHistory, type HistoryRow } from '../sql/select-history';
import { peekAtOrder } from './open-order';

type HistoryEntry = z.output<typeof historyEntryBody>;

/** Who changed what, oldest first. Clients do not see internal entries, notes of staff or who of the staff took the order. */
export async function readHistory(trx: Trx, actor: Actor, id: string): Promise<HistoryEntry[]> {
  const order = await peekAtOrder(trx, actor, id);
  const rows = await selectHistory(trx, order.id);
  const staff = isStaff(actor);
  return rows.filter((row) => staff || (!row.internal && row.kind !== 'manager')).map((row) => entryOf(row, staff));
}

function entryOf(row: HistoryRow, isForStaff: boolean): HistoryEntry {
  return {
    kind: row.kind,
    from: row.from,
    to: row.to,
    actor: { kind: row.actor_kind, name: row.actor_name ?? '' },
    at: row.at.toISOString(),
    changes: row.changes ? (JSON.parse(row.changes) as FieldChanges) : null,
    note: isForStaff ? row.note : null,
  };
}
