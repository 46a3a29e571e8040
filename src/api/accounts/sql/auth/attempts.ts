import { statement } from '../../../../platform/database/statement';

/** Failures one account may have from one address, or on one known device. */
export const PAIR_LIMIT = { most: 10, window: '15 minutes' } as const;
/** Failures one account may have from everywhere. */
export const ACCOUNT_LIMIT = { most: 100, window: '1 hour' } as const;
/** Failures one address may have on all accounts. */
export const ADDRESS_LIMIT = { most: 1_000, window: '15 minutes' } as const;
/** Letters that one mailbox is sent for the asking, and requests for letters from one address. */
export const LETTER_LIMIT = { most: 5, window: '1 hour' } as const;

/** What the limits say: the attempt's id, or how long to wait; `is_settling` while attempts under way may yet turn out well. */
export interface ClaimRow {
  id: number | null;
  is_settling: boolean;
  retry_after: number;
}

/** Whoever counts for an account or an address does so alone; the locks go with the transaction. */
export const lockCounters = statement<[account: string, address: string], never>(
  'lock_sign_in_counters',
  `select pg_advisory_xact_lock(18021, hashtext($1)), pg_advisory_xact_lock(18022, hashtext($2))`,
);

/** An attempt that has not been heard of for so long counts as failed: its node died. */
const GIVEN_UP = `interval '1 minute'`;

const scope = (name: string, where: string, { most, window }: { most: number; window: string }): string => `
  ${name} as (
    select count(*) >= ${most} as is_full,
           coalesce(bool_or(state = 'pending' and at > now() - ${GIVEN_UP}), false) as is_settling,
           greatest(1, ceil(extract(epoch from min(at) + interval '${window}' - now())))::int as retry_after
    from (select state, at from sign_in_attempts where ${where} and at > now() - interval '${window}' order by at desc limit ${most}) r)`;

const claim = (scopes: readonly string[], names: readonly string[], values: string): string => `
  with ${scopes.join(',')},
  full_scopes as (${names.map((name) => `select * from ${name} where is_full`).join(' union all ')}),
  claimed as (
    insert into sign_in_attempts (kind, account, address, device, state, at)
    select ${values}, now() where not exists (select 1 from full_scopes) returning id)
  select (select id from claimed) as id,
         coalesce((select bool_and(is_settling) from full_scopes), false) as is_settling,
         coalesce((select max(retry_after) from full_scopes), 1) as retry_after`;

const OF_ACCOUNT = `kind = 'sign-in' and account = $1`;

/** One more attempt, where the limits of the pair, the account and the address leave room; call it under the locks. */
export const claimAttempt = statement<[account: string, address: string], ClaimRow>(
  'claim_sign_in_attempt',
  claim(
    [
      scope('pair', `${OF_ACCOUNT} and address = $2`, PAIR_LIMIT),
      scope('account', OF_ACCOUNT, ACCOUNT_LIMIT),
      scope('address', `kind = 'sign-in' and address = $2`, ADDRESS_LIMIT),
    ],
    ['pair', 'account', 'address'],
    `'sign-in', $1, $2, null, 'pending'`,
  ),
);

/** The same on a device that signed in before: only its own failures count. */
export const claimAttemptOfDevice = statement<[account: string, address: string, device: string], ClaimRow>(
  'claim_sign_in_attempt_of_device',
  claim([scope('device', `${OF_ACCOUNT} and device = $3`, PAIR_LIMIT)], ['device'], `'sign-in', $1, $2, $3, 'pending'`),
);

/** A request for a letter from this address. */
export const claimLetter = statement<[mailbox: string, address: string], ClaimRow>(
  'claim_letter',
  claim([scope('address', `kind = 'letter' and address = $2`, ADDRESS_LIMIT)], ['address'], `'letter', $1, $2, null, 'failed'`),
);

/** Letters this mailbox was asked for lately. */
export const lettersAskedFor = statement<[mailbox: string], { n: number }>(
  'letters_asked_for',
  `select count(*)::int as n from sign_in_attempts
   where kind = 'letter' and account = $1 and at > now() - interval '${LETTER_LIMIT.window}'`,
);

export const failAttempt = statement<[id: number], never>(
  'fail_sign_in_attempt',
  `update sign_in_attempts set state = 'failed' where id = $1`,
);

/** An attempt that was no guess (blocked, not confirmed, the server failed) leaves no trace. */
export const dropAttempt = statement<[id: number], never>('drop_sign_in_attempt', 'delete from sign_in_attempts where id = $1');

/** A success: the attempt is gone, and with it the failures of the pair or of the device. */
export const clearAttempts = statement<[id: number], never>(
  'clear_sign_in_attempts',
  `with own as (delete from sign_in_attempts where id = $1 returning account, address, device)
   delete from sign_in_attempts a using own
   where a.kind = 'sign-in' and a.state = 'failed' and a.account = own.account
     and case when own.device is null then a.address = own.address else a.device = own.device end`,
);

/** What no window reaches any more. */
export const deleteOldAttempts = statement<[], { n: number }>(
  'delete_old_sign_in_attempts',
  `with gone as (delete from sign_in_attempts where at < now() - interval '1 hour' returning 1) select count(*)::int as n from gone`,
);
