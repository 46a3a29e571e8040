import type { CustomerColumn, CustomerColumns } from '../customer';
import { NAMELESS } from '../sync';
import type { OnExisting, RowOutcome } from './fields';
import type { ReadRow } from './read-row';

/** The customer a row was found to be, or null; `emailTaken` when somebody else has the row's e-mail. */
export interface FoundRow {
  columns: Record<CustomerColumn, string | null>;
  tags: readonly string[];
  isTrashed: boolean;
}

/** What a row does: the columns and tags to write, and why something was left out. */
export interface RowPlan {
  outcome: Exclude<RowOutcome, 'failed'>;
  columns: CustomerColumns;
  tags: string[];
  /** Values before, of an update. */
  before: CustomerColumns;
  warning: 'email-taken' | 'in-trash' | 'exists' | null;
}

/**
 * What becomes of a row. An e-mail that somebody else has stays out and is warned of; who lies in the trash is left there.
 * A plan that was carried out gives `unchanged` the next time.
 */
export function planRow(
  row: ReadRow,
  found: FoundRow | null,
  { onExisting, emailTaken }: { onExisting: OnExisting; emailTaken: boolean },
): RowPlan {
  const { email, ...others } = row.columns;
  const columns: CustomerColumns = email === undefined || emailTaken ? others : row.columns;
  const warning = emailTaken && email !== undefined ? 'email-taken' : null;
  if (found === null) return { outcome: 'created', columns, tags: row.tags, before: {}, warning };
  const nothing = { outcome: 'unchanged', columns: {}, tags: [], before: {} } as const;
  if (found.isTrashed) return { ...nothing, tags: [], warning: 'in-trash' };
  if (onExisting === 'skip') return { ...nothing, tags: [], warning: 'exists' };
  const entries = Object.entries(columns) as [CustomerColumn, string | null][];
  const written = entries.filter(
    ([column, value]) => value !== found.columns[column] && (onExisting === 'overwrite' || isEmpty(column, found.columns[column])),
  );
  const known = new Set(found.tags.map((tag) => tag.toLowerCase()));
  const tags = row.tags.filter((tag) => !known.has(tag.toLowerCase()));
  const outcome = written.length + tags.length === 0 ? 'unchanged' : 'updated';
  return {
    outcome,
    columns: Object.fromEntries(written),
    tags,
    before: Object.fromEntries(written.map(([column]) => [column, found.columns[column]])),
    warning,
  };
}

/** The customer after a plan was carried out; for a dry run, where the next row of the same person must see it. */
export function afterPlan(found: FoundRow | null, plan: RowPlan): FoundRow {
  const columns = { ...(found?.columns ?? NOBODY), ...plan.columns };
  return { columns, tags: [...new Set([...(found?.tags ?? []), ...plan.tags])], isTrashed: found?.isTrashed ?? false };
}

const NOBODY: Record<CustomerColumn, string | null> = {
  name: null,
  short_name: null,
  phone: null,
  email: null,
  city: null,
  address: null,
  sex: null,
  birth_date: null,
  social_status: null,
};

function isEmpty(column: CustomerColumn, value: string | null): boolean {
  if (value === null || value.trim() === '') return true;
  return (column === 'name' && value === NAMELESS) || (column === 'sex' && value === 'unknown');
}

/** What a row is known by. Rows that share a key stand for one person and are done one after another. */
export function keysOf({ columns }: ReadRow): string[] {
  const keys = [...(columns.phone ? [`phone ${columns.phone}`] : []), ...(columns.email ? [`email ${columns.email}`] : [])];
  return keys.length > 0 ? keys : [`short ${(columns.short_name ?? '').toLowerCase()}`];
}

/** Rows in rounds: in each no two share a key, and of two that do the earlier line is in the earlier round. */
export function roundsOf<T>(rows: readonly T[], keys: (row: T) => readonly string[]): T[][] {
  const rounds: T[][] = [];
  const next = new Map<string, number>();
  for (const row of rows) {
    const own = keys(row);
    const round = Math.max(0, ...own.map((key) => next.get(key) ?? 0));
    (rounds[round] ??= []).push(row);
    for (const key of own) next.set(key, round + 1);
  }
  return rounds;
}
