/** Tries of one recipient before it counts as rejected. */
export const MAX_TRIES = 6;

const FIRST_SECONDS = 60;
const FACTOR = 4;
const LONGEST_SECONDS = 4 * 3_600;

/**
 * Seconds until the next try after `tries` deferred ones: 1 min, 4 min, 16 min, … up to 4 hours, each spread over ±20 % by
 * `chance` (0…1), so that a server which refused many at once does not meet them all again at once.
 */
export function retryDelaySeconds(tries: number, chance: number): number {
  const base = Math.min(LONGEST_SECONDS, FIRST_SECONDS * FACTOR ** Math.max(0, tries - 1));
  return base * (0.8 + 0.4 * chance);
}

/** Seconds before a server that could not be reached is asked again, by the number of failures in a row: 1, 2, 4 … 60. */
export function reconnectDelaySeconds(failures: number): number {
  return Math.min(60, 2 ** Math.max(0, failures - 1));
}
