import { fetch, type Agent, type Response } from 'undici';
import { environment } from '../../../../platform/database/environment';
import { allowedUrl, FetchError, guardedAgent } from '../../../../platform/http/safe-fetch';
import { counter } from '../../../../platform/metrics/registry';
import type { Failure } from '../../domain/webhook-state';
import { openSecret } from './keep-secret';
import { signedHeaders } from './sign';

/** Time for everything: connecting, sending, the answer's head and the part of its body that is kept. */
const TIMEOUT_MS = 10_000;

/** Characters of an answer that the log keeps. */
const KEPT_ANSWER = 500;

const posts = counter('artel_webhook_posts_total', 'POSTs of webhooks by outcome (delivered, or why not)', ['outcome']);

/** What is posted, where to, and signed by whom. */
export interface Post {
  url: string;
  /** As the database keeps them. */
  secrets: readonly string[];
  /** The event's id: the same at every repeat. */
  id: string;
  body: string;
}

/** What came of a POST. Null for one that was broken off because the node ends: nobody knows. */
export interface Outcome {
  isDelivered: boolean;
  status: number | null;
  failure: Failure | null;
  durationMs: number;
  answer: string | null;
}

/** None of a webhook's secrets can be read: `ENCRYPTION_KEY` is another than when they were kept. */
class NoSecret extends Error {}

/** Connections for POSTs; private addresses only when the operator allows them. Destroy it afterwards. */
export function openAgent(): Agent {
  return guardedAgent(environment().webhooksAllowPrivate);
}

/**
 * Posts once: no redirect is followed, the socket goes to the address that was checked, ten seconds at most. Never throws; null
 * when `stop` broke it off.
 */
export async function post(message: Post, agent: Agent, stop: AbortSignal): Promise<Outcome | null> {
  const started = performance.now();
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIMEOUT_MS);
  const cut = (): void => limit.abort();
  stop.addEventListener('abort', cut);
  if (stop.aborted) cut();
  try {
    const response = await send(message, agent, limit.signal);
    const answer = await beginningOf(response);
    return outcomeOf({ status: response.status, failure: failureOfStatus(response.status), answer }, started);
  } catch (error) {
    if (stop.aborted) return null;
    return outcomeOf({ status: null, ...reasonOf(error, limit.signal.aborted) }, started);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', cut);
  }
}

async function send({ url, secrets, id, body }: Post, agent: Agent, signal: AbortSignal): Promise<Response> {
  const opened = secrets.map((kept) => openSecret(kept)).filter((secret) => secret !== null);
  if (opened.length === 0) throw new NoSecret('draw a new secret: this one was kept under another ENCRYPTION_KEY');
  const address = allowedUrl(url, { allowPrivate: environment().webhooksAllowPrivate });
  return fetch(address, {
    method: 'POST',
    dispatcher: agent,
    signal,
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Artel-Webhooks',
      ...signedHeaders(opened, id, Math.floor(Date.now() / 1000), body),
    },
    body,
  });
}

/** The first characters of the body; the rest is not read. A body that breaks off is what it is. */
async function beginningOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.length >= KEPT_ANSWER) break;
    }
  } catch {
    // The status has been said; what else the consumer wanted to say is lost.
  }
  return clean(text);
}

function failureOfStatus(status: number): Failure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirect' : 'bad_status';
}

function reasonOf(error: unknown, isLate: boolean): { failure: Failure; answer: string } {
  if (error instanceof NoSecret) return { failure: 'no_secret', answer: error.message };
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchError && cause.reason === 'private_address') return { failure: 'private_address', answer: cause.message };
    if (cause instanceof FetchError) return { failure: 'bad_address', answer: cause.message };
  }
  if (isLate) return { failure: 'timeout', answer: `no answer within ${TIMEOUT_MS / 1000} s` };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return { failure: 'unreachable', answer: clean(cause instanceof Error ? cause.message || cause.name : String(cause)) };
}

function outcomeOf(result: Pick<Outcome, 'status' | 'failure' | 'answer'>, started: number): Outcome {
  posts.inc({ outcome: result.failure ?? 'delivered' });
  return { ...result, isDelivered: result.failure === null, durationMs: Math.round(performance.now() - started) };
}

/** PostgreSQL keeps no NUL. */
function clean(text: string): string {
  return text.replaceAll('\0', '').slice(0, KEPT_ANSWER);
}
