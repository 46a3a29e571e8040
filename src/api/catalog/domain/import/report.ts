/** What became (or, in a dry run, would become) of one row. */
export const ROW_STATUSES = ['created', 'updated', 'skipped', 'failed'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** One line of the per-row report; rows are counted from 1. */
export interface RowReport {
  row: number;
  status: RowStatus;
  title: string;
  key?: string;
  /** Wire number, as the product has or would have it. */
  price?: number;
  changes: string[];
  reason?: string;
  /** What went wrong without stopping the row: a picture that could not be had, a taken article number. */
  warnings: string[];
}

/** The machine-readable outcome; row 0 stands for the source as a whole. */
export interface ImportSummary {
  read: number;
  created: number;
  updated: number;
  skipped: number;
  failed: number;
  errors: { row: number; reason: string }[];
}

/** Counts the rows; read = created + updated + skipped + failed. */
export function summarise(rows: readonly RowReport[]): ImportSummary {
  const count = (status: RowStatus): number => rows.filter((row) => row.status === status).length;
  return {
    read: rows.length,
    created: count('created'),
    updated: count('updated'),
    skipped: count('skipped'),
    failed: count('failed'),
    errors: rows.filter((row) => row.status === 'failed').map(({ row, reason }) => ({ row, reason: reason ?? 'unknown' })),
  };
}

/** The summary of a source that could not be read at all. */
export function unreadableSummary(reason: string): ImportSummary {
  return { ...summarise([]), errors: [{ row: 0, reason }] };
}
