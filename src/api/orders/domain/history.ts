/** One field of an edit, as the history keeps it and a stale writer is shown it. */
export interface FieldChange {
  from: unknown;
  to: unknown;
}

export type FieldChanges = Record<string, FieldChange>;

/** Which of the given fields differ between two states; values are compared by their JSON. */
export function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): FieldChanges {
  const changes: FieldChanges = {};
  for (const [field, to] of Object.entries(after)) {
    if (to === undefined) continue;
    const from = before[field] ?? null;
    if (JSON.stringify(from) !== JSON.stringify(to ?? null)) changes[field] = { from, to: to ?? null };
  }
  return changes;
}

/** Joins the changes of several edits: the oldest `from`, the newest `to` of each field. */
export function joinChanges(edits: readonly FieldChanges[]): FieldChanges {
  const joined: FieldChanges = {};
  for (const edit of edits) {
    for (const [field, change] of Object.entries(edit))
      joined[field] = { from: joined[field] ? joined[field].from : change.from, to: change.to };
  }
  return joined;
}
