import { statement } from '../../../platform/database/statement';
import type { Channel } from '../domain/channels';
import type { EndReason, MailingStatus } from '../domain/mailing-status';
import type { Counted } from '../domain/delivery-state';
import { ownedSql } from './owned';

/** A mailing as lists and pages show it; `counts` is the sum of its counters. */
export interface MailingRow {
  id: number;
  document_id: string;
  name: string;
  channel: Channel;
  mailing_status: MailingStatus;
  start_at: Date;
  end_at: Date;
  timezone: string;
  message: { id: number; documentId: string; name: string } | null;
  audience: { customers: string[]; segment: string | null };
  audience_scope: 'all' | 'recipients';
  audience_state: 'none' | 'building' | 'ready';
  audience_cursor: number;
  audience_ceiling: number;
  rate_per_second: number | null;
  connections: number | null;
  owner_user_id: number | null;
  owner_staff_id: number | null;
  owner_name: string;
  is_mine: boolean;
  version: number;
  started_at: Date | null;
  started_by: string | null;
  paused_at: Date | null;
  paused_by: string | null;
  completed_at: Date | null;
  end_reason: EndReason | null;
  counts: Partial<Record<Counted, number>>;
  created_at: Date;
  updated_at: Date;
}

/** Columns of a `MailingRow` over `m`; the placeholders say who reads. */
export function mailingColumns(user: string, staff: string): string {
  return `m.id, m.document_id, m.name, m.channel, m.mailing_status, m.start_at, m.end_at, m.timezone, m.audience::json as audience, m.audience_scope, m.audience_state,
    m.audience_cursor, m.audience_ceiling, m.rate_per_second, m.connections, m.owner_user_id, m.owner_staff_id, m.owner_name, m.version, m.started_at, m.started_by,
    m.paused_at, m.paused_by, m.completed_at, m.end_reason, timezone('UTC', m.created_at) as created_at, timezone('UTC', m.updated_at) as updated_at,
    ${ownedSql('m', user, staff)} as is_mine,
    (select json_build_object('id', g.id, 'documentId', g.document_id, 'name', g.name) from messages g where g.id = m.message_id) as message,
    (select coalesce(json_object_agg(n.state, n.amount), '{}'::json) from (
       select dc.state, sum(dc.amount)::int as amount from delivery_counts dc where dc.mailing_id = m.id group by dc.state) n) as counts`;
}

const COLUMNS = mailingColumns('$2', '$3');

export const readMailing = statement<[documentId: string, userId: number | null, staffId: number | null], MailingRow>(
  'read_mailing',
  `select ${COLUMNS} from mailings m where m.document_id = $1`,
);

/** The same, its row locked until the transaction ends. */
export const lockMailing = statement<[documentId: string, userId: number | null, staffId: number | null], MailingRow>(
  'lock_mailing',
  `select ${COLUMNS} from mailings m where m.document_id = $1 for no key update of m`,
);

/** What people decide of a mailing before it starts. */
export interface MailingPlan {
  name: string;
  channel: Channel;
  startAt: string;
  endAt: string;
  timezone: string;
  messageId: number | null;
  audience: { customers: string[]; segment: string | null };
  ratePerSecond: number | null;
  connections: number | null;
}

export const insertMailing = statement<
  [documentId: string, plan: string, scope: 'all' | 'recipients', userId: number | null, staffId: number | null, ownerName: string],
  { id: number }
>(
  'insert_mailing',
  `insert into mailings (document_id, name, channel, start_at, end_at, timezone, message_id, audience, rate_per_second, connections, audience_scope, owner_user_id,
     owner_staff_id, owner_name, mailing_status, audience_state, audience_cursor, audience_ceiling, settled, version, created_at, updated_at, published_at)
   select $1, p.name, p.channel, p."startAt", p."endAt", p.timezone, p."messageId", p.audience, p."ratePerSecond", p.connections, $3, $4, $5, $6, 'created', 'none', 0, 0,
     false, 1, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from jsonb_to_record($2::jsonb) as p (name text, channel text, "startAt" timestamptz, "endAt" timestamptz, timezone text, "messageId" int, audience jsonb, "ratePerSecond" int, connections int)
   returning id`,
);

/** Writes a plan anew; only before the start. */
export const updateMailing = statement<[id: number, plan: string], { id: number }>(
  'update_mailing',
  `update mailings m set name = p.name, channel = p.channel, start_at = p."startAt", end_at = p."endAt", timezone = p.timezone, message_id = p."messageId",
     audience = p.audience, rate_per_second = p."ratePerSecond", connections = p.connections, version = m.version + 1, updated_at = timezone('UTC', now())
   from jsonb_to_record($2::jsonb) as p (name text, channel text, "startAt" timestamptz, "endAt" timestamptz, timezone text, "messageId" int, audience jsonb, "ratePerSecond" int, connections int)
   where m.id = $1 and m.mailing_status = 'created' returning m.id`,
);

export const deleteMailing = statement<[id: number], { id: number }>(
  'delete_mailing',
  `delete from mailings where id = $1 and mailing_status = 'created' and started_at is null returning id`,
);

/** Starts: freezes the content and orders the snapshot. No row when somebody has started it already. */
export const startMailing = statement<[id: number, content: string, by: string], { id: number }>(
  'start_mailing',
  `update mailings set mailing_status = 'active', content = $2::jsonb, started_at = clock_timestamp(), started_by = $3, audience_state = 'building', audience_cursor = 0,
     audience_ceiling = coalesce((select max(id) from customers), 0), version = version + 1, updated_at = timezone('UTC', now())
   where id = $1 and mailing_status = 'created' returning id`,
);

export const pauseMailing = statement<[id: number, by: string], { id: number }>(
  'pause_mailing',
  `update mailings set mailing_status = 'paused', paused_at = clock_timestamp(), paused_by = $2, version = version + 1, updated_at = timezone('UTC', now())
   where id = $1 and mailing_status = 'active' returning id`,
);

export const resumeMailing = statement<[id: number], { id: number }>(
  'resume_mailing',
  `update mailings set mailing_status = 'active', paused_at = null, paused_by = null, version = version + 1, updated_at = timezone('UTC', now())
   where id = $1 and mailing_status = 'paused' returning id`,
);

/** Ends by a person's hand; what is left is cancelled by the caretaker. */
export const completeMailing = statement<[id: number], { id: number }>(
  'complete_mailing',
  `update mailings set mailing_status = 'completed', end_reason = 'stopped', completed_at = clock_timestamp(), audience_state = 'ready', version = version + 1,
     updated_at = timezone('UTC', now())
   where id = $1 and mailing_status in ('active', 'paused') returning id`,
);

/** Opens a finished mailing again whose window is still open, for a letter that a person sends once more. */
export const reopenMailing = statement<[id: number], { id: number }>(
  'reopen_mailing',
  `update mailings set mailing_status = case when mailing_status = 'completed' then 'active' else mailing_status end, settled = false,
     completed_at = null, end_reason = null, version = version + 1, updated_at = timezone('UTC', now())
   where id = $1 and started_at is not null and clock_timestamp() < end_at and (mailing_status <> 'completed' or end_reason = 'finished') returning id`,
);
