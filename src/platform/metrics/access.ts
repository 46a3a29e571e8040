import { timingSafeEqual } from 'node:crypto';

/** What decides who may read the metrics. */
export interface MetricsRequest {
  peer: string | undefined;
  headers: Record<string, string | string[] | undefined>;
}

const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/**
 * True for a bearer of METRICS_TOKEN, and for this machine itself as long as no proxy stands between (a proxy on the
 * same machine would otherwise show the metrics to everybody).
 */
export function mayReadMetrics({ peer, headers }: MetricsRequest, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/i.exec(String(headers.authorization ?? ''))?.[1];
  if (token && given && sameText(given, token)) return true;
  return isLoopback(peer) && !FORWARDING.some((name) => headers[name] !== undefined);
}

function isLoopback(peer: string | undefined): boolean {
  return peer !== undefined && (peer === '::1' || /^(::ffff:)?127\./.test(peer));
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
