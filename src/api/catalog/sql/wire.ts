/** SQL of a moment on the wire (ISO 8601, UTC, milliseconds) from a `timestamp` column that holds UTC. */
export function utcText(column: string): string {
  return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The same from a `timestamptz` column. */
export function instantText(column: string): string {
  return utcText(`${column} at time zone 'UTC'`);
}
