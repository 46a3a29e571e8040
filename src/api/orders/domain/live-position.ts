/** From where the log of orders is to be read on. */
export interface LivePosition {
  /** Which database's transactions these are. */
  database: string;
  /** Every transaction before this one is told. */
  horizon: bigint;
  /** What is still to come is dated this or later, in ms. */
  since: number;
}

/** Further back nothing is told; a page reads everything again. Rows of transactions that run longer are not told live. */
export const LONGEST_BREAK_MS = 15 * 60_000;

/** The position as a cursor: opaque for clients, letters of a URL. */
export function cursorOf({ database, horizon, since }: LivePosition): string {
  return ['1', Number(database).toString(36), horizon.toString(36), since.toString(36)].join('-');
}

/** The position of a cursor; null for anything that is not one. */
export function positionOf(cursor: string): LivePosition | null {
  const parts = /^1-([0-9a-z]{1,7})-([0-9a-z]{1,13})-([0-9a-z]{1,9})$/.exec(cursor);
  const [, database = '', horizon = '', since = ''] = parts ?? [];
  if (!parts) return null;
  return { database: String(parseInt(database, 36)), horizon: bigintOf(horizon), since: parseInt(since, 36) };
}

/** True when what came after the position can still be told: same database, not ahead of it, not too long ago. */
export function isReadable(position: LivePosition, present: { database: string; next: bigint; now: number }): boolean {
  return position.database === present.database && position.horizon <= present.next && position.since >= present.now - LONGEST_BREAK_MS;
}

function bigintOf(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n);
}
