import type { Core } from '@strapi/strapi';
import { reading } from '../database/read';
import { statement, type Trx } from '../database/statement';

/** Where the feed stands: the last position, the last one forgotten, and which life of the database this is. */
export interface FeedHead {
  /** Events that this call numbered. */
  moved: number;
  head: number;
  forgotten: number;
  life: string;
}

/** One event as it is kept. */
export interface FeedRow {
  position: number;
  id: string;
  type: string;
  subject: string;
  /** JSON text. */
  data: string;
  at: Date;
}

/** Which events are wanted: after a position, of these types (null: all), at most so many. */
export interface FeedWish {
  after: number;
  types: readonly string[] | null;
  limit: number;
}

/** Events numbered by one call; a large import is taken in several bites. */
const MOST_NUMBERED = 5_000;

/** Positions that one reading looks at: a rare type must not make one request walk through 30 days. */
export const READ_AT_ONCE = 20_000;

const FORGOTTEN_AT_ONCE = 10_000;

const numberSome = statement<[most: number, isPatient: boolean], FeedHead>(
  'number_events',
  'select moved, head::float8 as head, forgotten::float8 as forgotten, life from artel.number_events($1, $2)',
);

const readSome = statement<[after: number, upTo: number, types: readonly string[] | null, limit: number], FeedRow>(
  'read_feed',
  `select position::float8 as position, id::text as id, type, subject, data::text as data, at from artel.feed
   where position > $1::bigint and position <= $2::bigint and ($3::text[] is null or type = any($3::text[])) order by position limit $4`,
);

const forgetSome = statement<[days: number, most: number], { gone: number }>(
  'forget_feed',
  `with old as (select position, numbered_at from artel.feed order by position limit $2),
   gone as (delete from artel.feed where position in (select position from old where numbered_at < now() - make_interval(days => $1)) returning position),
   noted as (update artel.feed_head set forgotten = greatest(forgotten, (select max(position) from gone)) where exists (select 1 from gone))
   select count(*)::int as gone from gone`,
);

/**
 * Gives committed events their positions, in one statement of its own. `isPatient` waits for whoever does the same and then sees
 * everything that was committed before the call; otherwise that is left to the other. A later commit gets a later position.
 */
export async function numberEvents(handle: Trx, isPatient: boolean): Promise<FeedHead> {
  const [state] = await numberSome(handle, MOST_NUMBERED, isPatient);
  if (!state) throw new Error('artel.feed_head is empty');
  return state;
}

/** True when the call took as many as it may: there are more. */
export function hasMoreToNumber({ moved }: FeedHead): boolean {
  return moved === MOST_NUMBERED;
}

/** Events after a position, oldest first, and the position to go on from; `next` grows even when nothing of these types was found. */
export async function readEvents(
  handle: Trx,
  { after, types, limit }: FeedWish,
  head: number,
): Promise<{ events: FeedRow[]; next: number }> {
  const upTo = Math.min(head, after + READ_AT_ONCE);
  const events = await readSome(handle, after, upTo, types, limit);
  const last = events.at(-1)?.position;
  return { events, next: events.length === limit && last !== undefined ? last : Math.max(upTo, after) };
}

/** The event at a position, if it is still kept. */
export async function eventAt(handle: Trx, position: number): Promise<FeedRow | undefined> {
  const [row] = await readSome(handle, position - 1, position, null, 1);
  return row;
}

/** Deletes what was numbered longer than `days` ago, a portion at a time so that nobody waits. Returns how many. */
export async function forgetEvents(strapi: Core.Strapi, days: number): Promise<number> {
  let total = 0;
  for (;;) {
    const [{ gone } = { gone: 0 }] = await reading(strapi, (handle) => forgetSome(handle, days, FORGOTTEN_AT_ONCE));
    total += gone;
    if (gone < FORGOTTEN_AT_ONCE) return total;
  }
}
