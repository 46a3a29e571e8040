import { statement } from '../../../platform/database/statement';

/**
 * Takes up to `wanted` tokens from a bucket that fills by `rate` a second up to `burst`; answers how many it gave. One row
 * for all nodes: two takers wait for each other, so together they never take more than the rate allows.
 */
export const takeTokens = statement<[key: string, rate: number, burst: number, wanted: number], { granted: number }>(
  'take_tokens',
  `insert into rate_buckets as b (document_id, bucket_key, tokens, granted, refilled_at, created_at, updated_at, published_at)
   values (substr('b' || md5($1), 1, 24), $1, $3::float8 - least($4::float8, $3::float8), least($4::float8, $3::float8), clock_timestamp(),
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))
   on conflict (bucket_key) do update set
     granted = least($4::float8, floor(least($3::float8, b.tokens + greatest(0, extract(epoch from clock_timestamp() - b.refilled_at)) * $2::float8))),
     tokens = least($3::float8, b.tokens + greatest(0, extract(epoch from clock_timestamp() - b.refilled_at)) * $2::float8)
       - least($4::float8, floor(least($3::float8, b.tokens + greatest(0, extract(epoch from clock_timestamp() - b.refilled_at)) * $2::float8))),
     refilled_at = greatest(b.refilled_at, clock_timestamp())
   returning b.granted::float8 as granted`,
);

/** Puts tokens back that were not used. */
export const giveTokens = statement<[key: string, amount: number], never>(
  'give_tokens',
  'update rate_buckets set tokens = tokens + $2 where bucket_key = $1',
);
