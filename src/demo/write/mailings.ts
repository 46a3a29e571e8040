import { connectionOf, type Trx } from '../../platform/database/statement';
import { chanceFrom, type Chance } from '../chance';
import { MAILINGS, SEGMENTS, type DemoMailing } from '../shop/mailings';
import { DRAWN_DOCUMENT_ID, insertRows, moment, momentOrNull, newDocumentId, takeIds } from './insert-rows';

const BORN = { document_id: 'text', created_at: 'timestamp', updated_at: 'timestamp', published_at: 'timestamp' } as const;
const SEGMENT_ROWS = { table: 'segments', columns: { ...BORN, name: 'text', rules: 'jsonb', created_by_name: 'text' } };
const OWNED = { owner_user_id: 'int', owner_staff_id: 'int', owner_name: 'text', version: 'int' } as const;
const MESSAGES = {
  table: 'messages',
  columns: { id: 'int', ...BORN, ...OWNED, name: 'text', subject: 'text', body: 'text', format: 'text' },
};
const MAILING_ROWS = {
  table: 'mailings',
  columns: {
    id: 'int',
    ...BORN,
    ...OWNED,
    name: 'text',
    channel: 'text',
    mailing_status: 'text',
    start_at: 'timestamptz',
    end_at: 'timestamptz',
    timezone: 'text',
    message_id: 'int',
    audience: 'jsonb',
    audience_scope: 'text',
    audience_state: 'text',
    audience_cursor: 'int',
    audience_ceiling: 'int',
    rate_per_second: 'int',
    content: 'jsonb',
    settled: 'bool',
    end_reason: 'text',
    started_at: 'timestamptz',
    started_by: 'text',
    paused_at: 'timestamptz',
    paused_by: 'text',
    completed_at: 'timestamptz',
  },
};
const DELIVERIES = {
  table: 'deliveries',
  columns: {
    id: 'int',
    mailing_id: 'int',
    customer_id: 'int',
    address: 'text',
    state: 'text',
    reason: 'text',
    attempts: 'int',
    next_try_at: 'timestamptz',
    settled_at: 'timestamptz',
    unsubscribed_at: 'timestamptz',
    created_at: 'timestamp',
    updated_at: 'timestamp',
    published_at: 'timestamp',
  },
  fixed: { document_id: DRAWN_DOCUMENT_ID, epoch: '0' },
};
const ATTEMPTS = {
  table: 'delivery_attempts',
  columns: { delivery_id: 'int', mailing_id: 'int', at: 'timestamptz', outcome: 'text', server_response: 'text' },
  fixed: {
    document_id: DRAWN_DOCUMENT_ID,
    channel: `'email'`,
    epoch: '0',
    created_at: `timezone('UTC', r.at)`,
    updated_at: `timezone('UTC', r.at)`,
    published_at: `timezone('UTC', r.at)`,
  },
};
const STOPS = {
  table: 'suppressions',
  columns: { ...BORN, address: 'text', reason: 'text', at: 'timestamptz' },
  fixed: { channel: `'email'` },
};

const SEED = 20_274;
/** Of a paused mailing so much has left. */
const PAUSED_AT = 0.6;

/** Who wrote them, by both doors. */
interface Author {
  name: string;
  userId: number;
  staffId: number;
}

interface Reader {
  id: number;
  address: string;
  category: string | null;
}

/** What became of a letter, as a mail server says it. */
interface Fate {
  state: 'accepted' | 'rejected' | 'unknown' | 'pending' | 'suppressed';
  outcome?: 'succeeded' | 'failed' | 'unknown';
  reply?: string;
  /** Their address goes on the stop list for this. */
  stop?: 'bounced' | 'unsubscribed';
}

/** Segments to choose from, and mailings with their results; nothing of them is sent by the load or after it. */
export async function writeMailings(trx: Trx, { now, timezone, author }: { now: number; timezone: string; author: Author }): Promise<void> {
  const segments = SEGMENTS.map((segment) => ({ ...born(now - 200 * 86_400_000), ...segment, created_by_name: author.name }));
  await insertRows(trx, SEGMENT_ROWS, segments);
  const readers = await readersOf(trx);
  const [messageIds, mailingIds] = [await takeIds(trx, 'messages', MAILINGS.length), await takeIds(trx, 'mailings', MAILINGS.length)];
  const owned = { owner_user_id: author.userId, owner_staff_id: author.staffId, owner_name: author.name, version: 1 };
  const written = (mailing: DemoMailing): number => Math.min(now, now + mailing.startsIn) - 86_400_000;
  const messages = MAILINGS.map((mailing, at) => {
    const { name, subject, body } = mailing;
    return { ...born(written(mailing)), ...owned, id: messageIds[at], name, subject, body, format: 'html' };
  });
  await insertRows(trx, MESSAGES, messages);
  const rows = MAILINGS.map((mailing, at) => ({
    ...born(written(mailing)),
    ...owned,
    id: mailingIds[at],
    message_id: messageIds[at],
    ...planColumns(mailing, now, timezone),
    audience: { customers: [], segment: mailing.segment === null ? null : segments[mailing.segment]?.document_id },
    ...lifeColumns(mailing, now, author.name, readers.at(-1)?.id ?? 0),
  }));
  await insertRows(trx, MAILING_ROWS, rows);
  const chance = chanceFrom(SEED);
  const stopped = new Map<string, string>();
  for (const [at, mailing] of MAILINGS.entries())
    if (mailing.stage !== 'draft') await writeLetters(trx, { mailing, mailingId: mailingIds[at] ?? 0, readers, now, chance, stopped });
}

function planColumns({ name, startsIn, endsIn, ratePerSecond }: DemoMailing, now: number, timezone: string): object {
  return {
    ...{ name, channel: 'email', timezone, audience_scope: 'all', rate_per_second: ratePerSecond },
    start_at: moment(now + startsIn),
    end_at: moment(now + endsIn),
  };
}

function lifeColumns({ stage, startsIn, subject, body }: DemoMailing, now: number, by: string, ceiling: number): object {
  if (stage === 'draft')
    return { mailing_status: 'created', audience_state: 'none', audience_cursor: 0, audience_ceiling: 0, settled: false };
  const begun = now + startsIn;
  return {
    mailing_status: stage,
    ...{ audience_state: 'ready', audience_cursor: ceiling, audience_ceiling: ceiling, settled: stage === 'completed' },
    content: { subject, body, format: 'html', files: [] },
    ...{ started_at: moment(begun), started_by: by },
    ...(stage === 'paused'
      ? { paused_at: moment(begun + 20 * 60_000), paused_by: by }
      : { completed_at: moment(begun + 20 * 60_000), end_reason: 'finished' }),
  };
}

async function readersOf(trx: Trx): Promise<Reader[]> {
  const connection = await connectionOf(trx);
  const { rows } = await connection.query({
    text: `select min(id) as id, lower(trim(email)) as address, min(category) as category from customers where trim(email) <> '' group by 2 order by 1`,
    values: [],
  });
  return rows as Reader[];
}

interface Round {
  mailing: DemoMailing;
  mailingId: number;
  readers: readonly Reader[];
  now: number;
  chance: Chance;
  /** Addresses on the stop list by now, with the reason. */
  stopped: Map<string, string>;
}

async function writeLetters(trx: Trx, { mailing, mailingId, readers, now, chance, stopped }: Round): Promise<void> {
  const meant = readers.filter(({ category }) => mailing.segment === null || category === 'regular' || category === 'vip');
  const ids = await takeIds(trx, 'deliveries', meant.length);
  const begun = now + mailing.startsIn;
  const letters = meant.map((reader, at) => {
    const waits = mailing.stage === 'paused' && at >= meant.length * PAUSED_AT;
    const drawn = fateBy(chance, mailing.stage === 'completed' && !reader.address.endsWith('@artel.test'));
    const barred = stopped.get(reader.address);
    const fate: Fate = barred ? { state: 'suppressed', reply: barred } : waits ? { state: 'pending' } : drawn;
    return { reader, fate, id: ids[at] ?? 0, at: begun + Math.round((at * 1_000) / (mailing.ratePerSecond ?? 1)) };
  });
  const rows = letters.map(({ reader, fate, id, at }) => ({
    ...{ id, mailing_id: mailingId, customer_id: reader.id, address: reader.address, state: fate.state },
    ...{ reason: fate.reply ?? null, attempts: fate.outcome ? 1 : 0, next_try_at: moment(begun) },
    settled_at: momentOrNull(fate.outcome ? at : fate.state === 'suppressed' ? begun : null),
    unsubscribed_at: momentOrNull(fate.stop === 'unsubscribed' ? at + 5_400_000 : null),
    ...{ created_at: moment(begun), updated_at: moment(at), published_at: moment(begun) },
  }));
  await insertRows(trx, DELIVERIES, rows);
  const tries = letters.flatMap(({ fate, id, at }) =>
    fate.outcome ? [{ delivery_id: id, mailing_id: mailingId, at: moment(at), outcome: fate.outcome, server_response: fate.reply }] : [],
  );
  await insertRows(trx, ATTEMPTS, tries);
  const stops = letters.flatMap(({ reader, fate, at }) =>
    fate.stop ? [{ ...born(at), address: reader.address, reason: fate.stop, at: moment(at) }] : [],
  );
  await insertRows(trx, STOPS, stops);
  for (const { address, reason } of stops) stopped.set(address, reason);
}

const TAKEN = '250 2.0.0 Ok: queued';

/** Mail servers take most letters, know some addresses no more, and lose a line now and then; a few readers have had enough. */
function fateBy(chance: Chance, hasReaders: boolean): Fate {
  const drawn = chance.next();
  if (hasReaders && drawn < 0.03) return { state: 'rejected', outcome: 'failed', reply: '550 5.1.1 No such user here', stop: 'bounced' };
  if (drawn > 0.995) return { state: 'unknown', outcome: 'unknown', reply: 'No reply was seen: the connection was lost' };
  if (hasReaders && drawn < 0.055) return { state: 'accepted', outcome: 'succeeded', reply: TAKEN, stop: 'unsubscribed' };
  return { state: 'accepted', outcome: 'succeeded', reply: TAKEN };
}

function born(at: number): Record<keyof typeof BORN, string> {
  return { document_id: newDocumentId(), created_at: moment(at), updated_at: moment(at), published_at: moment(at) };
}
