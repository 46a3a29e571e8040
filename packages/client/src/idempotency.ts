/**
 * A key for `Idempotency-Key`. Draw one for what the person wants (this order, this comment), keep it over retries and reloads,
 * drop it when the answer is there.
 */
export function drawKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
