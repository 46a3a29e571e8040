/** Why a webhook does not post any more without anybody having said so. */
export type DisableReason = 'failing' | 'gone';

/** What happens after a delivery that failed. */
export type AfterFailure = { kind: 'retry'; delaySeconds: number } | { kind: 'disable'; reason: DisableReason };

const FIRST_DELAY_S = 5;
const LONGEST_DELAY_S = 3_600;
const JITTER = 0.2;

/** A consumer that fails for so long is given up, in seconds. */
export const PATIENCE_S = 24 * 3_600;

/** HTTP 410: the consumer says that it does not want to hear any more. */
const GONE = 410;

/**
 * Tries again after 5 s, 10 s, 20 s … 1 h, each ± 20 % so that many webhooks of one consumer do not come at once, until it has failed
 * for 24 hours. `failures` counts this one, `failingSeconds` is the time since the first of them, `chance` lies in [0, 1).
 */
export function afterFailure(failures: number, failingSeconds: number, status: number | null, chance: number): AfterFailure {
  if (status === GONE) return { kind: 'disable', reason: 'gone' };
  if (failingSeconds >= PATIENCE_S) return { kind: 'disable', reason: 'failing' };
  const delay = Math.min(FIRST_DELAY_S * 2 ** Math.min(failures - 1, 30), LONGEST_DELAY_S) * (1 + JITTER * (2 * chance - 1));
  return { kind: 'retry', delaySeconds: Math.min(Math.max(delay, FIRST_DELAY_S), LONGEST_DELAY_S) };
}
