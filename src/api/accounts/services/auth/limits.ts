import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import { addressForLimits } from '../../domain/client-address';
import {
  claimAttempt,
  claimAttemptOfDevice,
  claimLetter,
  clearAttempts,
  dropAttempt,
  failAttempt,
  LETTER_LIMIT,
  lettersAskedFor,
  lockCounters,
  type ClaimRow,
} from '../../sql/auth/attempts';

/** An attempt to prove who one is: what it is for, from where, and on which known device. */
export interface Attempt {
  /** `user:7`, `panel:7`, or a hash of a name nobody has. */
  account: string;
  address: string;
  /** Hash of the id of a device that signed in to this account before. */
  device?: string | null;
}

/** What became of an attempt that was let in. */
export type Outcome = 'right' | 'wrong' | 'no_guess';

/** Attempts that wait for others of their account to settle; more are refused at once. */
const MOST_WAITING = 20;
const LONGEST_WAIT_MS = 8_000;
const LOOK_MS = 200;

const waiting = new Map<string, number>();

/** The key of an account that does not exist; nobody can read the name off it. */
export function unknownAccount(name: string): string {
  return `name:${createHash('sha256').update(name.trim().toLowerCase()).digest('hex').slice(0, 40)}`;
}

/**
 * Lets an attempt in or throws 429 `TOO_MANY_ATTEMPTS` with `Retry-After`, then settles it by what `check` found.
 * Counted in PostgreSQL before the check, so that no number of nodes or parallel guesses gets around it: failures only,
 * 10 per account and address (or per known device) in 15 minutes, 100 per account in an hour, 1,000 per address in
 * 15 minutes. What is over the limit writes nothing. Attempts under way that may yet be right are waited for.
 */
export async function limited<T>(strapi: Core.Strapi, attempt: Attempt, check: () => Promise<{ outcome: Outcome; result: T }>): Promise<T> {
  const id = await admitted(strapi, { ...attempt, address: addressForLimits(attempt.address) });
  const settle = (act: (trx: Trx, id: number) => Promise<unknown>): Promise<unknown> =>
    strapi.db.transaction(({ trx }) => act(trx as Trx, id));
  let outcome: Outcome = 'no_guess';
  try {
    const checked = await check();
    ({ outcome } = checked);
    return checked.result;
  } finally {
    if (outcome === 'right') await settle(clearAttempts);
    else await settle(outcome === 'wrong' ? failAttempt : dropAttempt);
  }
}

/** Counts a request for a letter. Throws the same 429 for an address that asks without end; true while the mailbox may get more. */
export async function countLetter(trx: Trx, { mailbox, address }: { mailbox: string; address: string }): Promise<void> {
  const [account, from] = [unknownAccount(mailbox), addressForLimits(address)];
  await lockCounters(trx, account, from);
  const [claim] = await claimLetter(trx, account, from);
  if (claim?.id === null || claim?.id === undefined) throw tooMany(claim?.retry_after ?? 60);
}

/** False once a mailbox was asked letters for more than five times in an hour: further ones are not sent. */
export async function mayGetLetter(trx: Trx, mailbox: string): Promise<boolean> {
  const [asked] = await lettersAskedFor(trx, unknownAccount(mailbox));
  return (asked?.n ?? 0) <= LETTER_LIMIT.most;
}

async function admitted(strapi: Core.Strapi, attempt: Attempt): Promise<number> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const claim = await claimed(strapi, attempt);
    if (claim.id !== null) return claim.id;
    const ahead = waiting.get(attempt.account) ?? 0;
    if (!claim.is_settling || ahead >= MOST_WAITING || Date.now() > deadline) throw tooMany(claim.is_settling ? 1 : claim.retry_after);
    waiting.set(attempt.account, ahead + 1);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const left = (waiting.get(attempt.account) ?? 1) - 1;
    if (left > 0) waiting.set(attempt.account, left);
    else waiting.delete(attempt.account);
  }
}

async function claimed(strapi: Core.Strapi, { account, address, device }: Attempt): Promise<ClaimRow> {
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    await lockCounters(handle, account, address);
    const [claim] = device ? await claimAttemptOfDevice(handle, account, address, device) : await claimAttempt(handle, account, address);
    return claim ?? { id: null, is_settling: false, retry_after: 60 };
  });
}

function tooMany(retryAfterSeconds: number): Refusal {
  return new Refusal(429, 'Too many failed attempts, try again later', { code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds });
}
