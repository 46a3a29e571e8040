import { statement } from '../../../platform/database/statement';

/** Letters of mailings, what came of them, and notifications of the customer `$1`, in the shape of the timeline. */
export const LETTERS_TIMELINE = `
  select e.at, e.kind, d.id, m.document_id as subject, json_build_object('name', m.name, 'channel', m.channel, 'note', case when e.kind = 'mailing.failed' then d.reason end) as details
  from deliveries d join mailings m on m.id = d.mailing_id
  cross join lateral (values
    (case d.state when 'accepted' then 'mailing.sent' when 'rejected' then 'mailing.failed' when 'unknown' then 'mailing.unknown' end, d.settled_at),
    ('mailing.bounced', d.bounced_at), ('mailing.complained', d.complained_at), ('mailing.unsubscribed', d.unsubscribed_at)) e(kind, at)
  where d.customer_id = $1 and e.at is not null and e.kind is not null
  union all
  select n.settled_at, case n.state when 'accepted' then 'letter.sent' when 'unknown' then 'letter.unknown' else 'letter.failed' end, n.id, n.subject_id,
    json_build_object('event', n.event, 'about', n.subject, 'number', n.variables -> 'order' ->> 'number', 'channel', coalesce(n.channel, 'any'),
      'note', case when n.state = 'rejected' then n.last_reply end)
  from notifications n where n.customer_id = $1 and n.settled_at is not null and n.state in ('accepted', 'rejected', 'unknown')`;

/** How many letters and notifications a customer has. */
export const countLetters = statement<[customerId: number], { letters: number; notifications: number }>(
  'count_letters_of_customer',
  `select (select count(*)::int from deliveries where customer_id = $1) as letters, (select count(*)::int from notifications where customer_id = $1) as notifications`,
);

export const moveDeliveries = statement<[from: number, into: number], { id: number }>(
  'move_deliveries_of_customer',
  'update deliveries set customer_id = $2 where customer_id = $1 returning id',
);

export const moveDeliveriesBack = statement<[from: number, into: number, ids: number[]], never>(
  'move_deliveries_back',
  'update deliveries set customer_id = $1 where customer_id = $2 and id = any($3::int[])',
);

export const moveNotifications = statement<[from: number, into: number], { id: number }>(
  'move_notifications_of_customer',
  'update notifications set customer_id = $2 where customer_id = $1 returning id',
);

export const moveNotificationsBack = statement<[from: number, into: number, ids: number[]], never>(
  'move_notifications_back',
  'update notifications set customer_id = $1 where customer_id = $2 and id = any($3::int[])',
);

/** What a mail server said of a person's address goes from the stop list; what the person said themselves stays, or they would be written to again. */
export const dropSuppressionsOf = statement<[customerId: number], { id: number }>(
  'drop_suppressions_of_customer',
  `delete from suppressions sp where sp.reason = 'bounced' and exists (
     select 1 from deliveries d join mailings m on m.id = d.mailing_id where d.customer_id = $1 and m.channel = sp.channel and d.address = sp.address
     union all select 1 from notifications n where n.customer_id = $1 and n.channel = sp.channel and n.address = sp.address) returning sp.id`,
);

/** Letters keep that they were sent, and when; what waits is not sent any more. */
export const redactDeliveries = statement<[customerId: number], { id: number }>(
  'redact_deliveries',
  `update deliveries set address = 'erased ' || id, reason = case when state in ('pending', 'deferred', 'claimed') then 'removed' else substring(reason from '^[245][0-9]{2}(?: [245][.][0-9]+[.][0-9]+)?') end,
     state = case when state in ('pending', 'deferred', 'claimed') then 'suppressed' else state end,
     lease_until = case when state in ('pending', 'deferred', 'claimed') then null else lease_until end,
     settled_at = case when state in ('pending', 'deferred', 'claimed') then clock_timestamp() else settled_at end,
     message_id = null, updated_at = timezone('UTC', now()) where customer_id = $1 returning id`,
);

/** Of replies the codes stay. Needs `artel.redaction`. */
export const redactAttempts = statement<[deliveryIds: number[], notificationIds: number[]], { id: number }>(
  'redact_delivery_attempts',
  `update delivery_attempts set server_response = substring(server_response from '^[245][0-9]{2}(?: [245][.][0-9]+[.][0-9]+)?')
   where delivery_id = any($1::int[]) or notification_id = any($2::int[]) returning id`,
);

/** Notifications keep what they were about, and when; one that waits is not sent any more. */
export const redactNotifications = statement<[customerId: number], { id: number }>(
  'redact_notifications',
  `update notifications set variables = '{}'::jsonb, route = '[]'::jsonb, address = case when address is not null then '—' end, last_reply = null, message_id = null,
     state = case when state = 'queued' then 'skipped' else state end, settled_at = case when state = 'queued' then clock_timestamp() else settled_at end,
     updated_at = timezone('UTC', now()) where customer_id = $1 returning id`,
);

/** Lets this transaction redact ledger rows; only erasure does. */
export const allowRedaction = statement<[], never>('allow_redaction_of_attempts', `select set_config('artel.redaction', 'redact', true)`);

/** Back to append-only for what follows in the transaction. */
export const forbidRedaction = statement<[], never>('forbid_redaction_of_attempts', `select set_config('artel.redaction', '', true)`);

/** What was sent to a person, on which addresses, and which of them are on the stop list. */
export const personalLetters = statement<[customerId: number], { letters: unknown }>(
  'personal_letters',
  `select json_build_object(
     'mailings', (select coalesce(json_agg(json_build_object('mailing', m.name, 'channel', m.channel, 'address', d.address, 'state', d.state, 'at', d.settled_at,
         'bouncedAt', d.bounced_at, 'complainedAt', d.complained_at, 'unsubscribedAt', d.unsubscribed_at) order by d.id), '[]'::json)
       from deliveries d join mailings m on m.id = d.mailing_id where d.customer_id = $1),
     'notifications', (select coalesce(json_agg(json_build_object('event', n.event, 'channel', n.channel, 'address', n.address, 'state', n.state, 'at', coalesce(n.settled_at, n.queued_at)) order by n.id), '[]'::json)
       from notifications n where n.customer_id = $1),
     'stopList', (select coalesce(json_agg(json_build_object('channel', sp.channel, 'address', sp.address, 'reason', sp.reason, 'at', sp.at) order by sp.id), '[]'::json)
       from suppressions sp join customers c on c.id = $1 and sp.address = case sp.channel when 'email' then lower(trim(c.email)) when 'sms' then c.phone else c.vk_id end
       where sp.lifted_at is null)) as letters`,
);
