/**
 * Something that must always hold, as a query that answers the rows that break it: `subject` names the thing,
 * `found` and `expected` (optional) say how. Run by `npm run artel -- check`.
 */
export interface Invariant {
  name: string;
  sql: string;
}
