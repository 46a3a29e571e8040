import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Refusal } from '../http/refusal';
import { isRetryable } from '../http/sqlstate';
import { statement, type Trx } from './statement';

/** What makes a write repeatable: who calls, under which key, with which request (`Idempotency-Key`). */
export interface IdempotencyClaim {
  caller: string;
  key: string;
  method: string;
  path: string;
  body: unknown;
}

/** What a write answers: the HTTP status and the body, kept under the key for 24 hours. */
export interface Answer<T> {
  status: number;
  body: T;
  /** True when it was answered from a stored key. */
  replayed?: boolean;
}

const RETRIES = 3;
const KEY_LIFE_HOURS = 24;

const claimKey = statement<[string, string, string, string, string], { id: number }>(
  'claim_idempotency_key',
  `insert into idempotency_keys (caller, key, method, path, body_hash, expires_at, created_at)
   values ($1, $2, $3, $4, $5, now() + interval '${KEY_LIFE_HOURS} hours', now())
   on conflict (caller, key) do nothing returning id`,
);

const storedKey = statement<[string, string], { method: string; path: string; body_hash: string; status_code: number; response: string }>(
  'stored_idempotency_key',
  'select method, path, body_hash, status_code, response from idempotency_keys where caller = $1 and key = $2',
);

const keepAnswer = statement<[number, number, string], never>(
  'keep_idempotent_answer',
  'update idempotency_keys set status_code = $2, response = $3 where id = $1',
);

/**
 * One use case in one transaction. With a claim, the same key and body give the first answer again, a
 * concurrent twin waits for it, and another body is 409 `IDEMPOTENCY_MISMATCH`. A refusal writes nothing and
 * is not kept. Serialization failures, deadlocks and races for the unique constraints named in `retryOn` are run
 * again, at most three times.
 */
export async function runUseCase<T>(
  strapi: Core.Strapi,
  claim: IdempotencyClaim | undefined,
  work: (trx: Trx) => Promise<Answer<T>>,
  retryOn: readonly string[] = [],
): Promise<Answer<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await strapi.db.transaction(async ({ trx }) => {
        const handle = trx as Trx;
        return claim ? once(handle, claim, () => work(handle)) : work(handle);
      });
    } catch (error) {
      if (!isRetryable(error, retryOn) || attempt > RETRIES) throw error;
    }
  }
}

async function once<T>(trx: Trx, claim: IdempotencyClaim, work: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const bodyHash = createHash('sha256')
    .update(JSON.stringify(claim.body ?? null))
    .digest('hex');
  const [claimed] = await claimKey(trx, claim.caller, claim.key, claim.method, claim.path, bodyHash);
  if (!claimed) return replay<T>(trx, claim, bodyHash);
  const answer = await work();
  await keepAnswer(trx, claimed.id, answer.status, JSON.stringify(answer.body));
  return answer;
}

async function replay<T>(trx: Trx, claim: IdempotencyClaim, bodyHash: string): Promise<Answer<T>> {
  const [stored] = await storedKey(trx, claim.caller, claim.key);
  if (!stored) throw new Refusal(409, 'Idempotency-Key: its first request is gone, send a new key', { code: 'IDEMPOTENCY_MISMATCH' });
  if (stored.body_hash !== bodyHash || stored.method !== claim.method || stored.path !== claim.path) {
    throw new Refusal(409, 'Idempotency-Key: this key was used with another request, send a new key', { code: 'IDEMPOTENCY_MISMATCH' });
  }
  return { status: stored.status_code, body: JSON.parse(stored.response) as T, replayed: true };
}
