/** One entry of the log as the events need it. */
export interface LoggedChange {
  orderId: number;
  kind: string;
  isCreation: boolean;
  /** Staff only. */
  isInternal: boolean;
  actor: { kind: 'guest' | 'client' | 'staff' | 'system'; name: string };
  staff: string | null;
  at: Date;
}

/** All that happened to one order at once: one event. */
export interface OrderChange {
  orderId: number;
  isCreation: boolean;
  kinds: string[];
  changedBy: LoggedChange['actor'];
  changedById: string | null;
  at: Date;
}

/** One change per order, in the order in which the orders were first touched. */
export function changesForStaff(log: readonly LoggedChange[]): OrderChange[] {
  const byOrder = new Map<number, LoggedChange[]>();
  for (const entry of log) byOrder.set(entry.orderId, [...(byOrder.get(entry.orderId) ?? []), entry]);
  return [...byOrder].map(([orderId, entries]) => changeOf(orderId, entries));
}

/** The same for the owners: nothing of what is internal, and not the name of who took the order. */
export function changesForOwners(log: readonly LoggedChange[]): OrderChange[] {
  const shown = log.filter(({ isInternal }) => !isInternal);
  return changesForStaff(shown.map((entry) => (entry.kind === 'manager' ? { ...entry, actor: { ...entry.actor, name: '' } } : entry)));
}

function changeOf(orderId: number, entries: readonly LoggedChange[]): OrderChange {
  const last = entries.at(-1);
  if (!last) throw new Error('An order without entries has not changed');
  const isCreation = entries.some((entry) => entry.isCreation);
  const kinds = [...new Set(entries.map(({ kind }) => (kind === 'edited' ? 'edit' : kind)))];
  return { orderId, isCreation, kinds, changedBy: last.actor, changedById: last.staff, at: last.at };
}
