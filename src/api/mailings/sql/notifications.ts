import { statement } from '../../../platform/database/statement';
import type { Channel } from '../domain/channels';
import type { NotificationState } from '../domain/notification-state';
import type { NotificationEvent, NotificationTexts } from '../domain/notifications/events';
import type { Step } from '../domain/notifications/route';

/** The texts of an event, as the shop has edited them. */
export interface TemplateRow {
  event: NotificationEvent;
  enabled: boolean;
  channels: Channel[];
  texts: NotificationTexts;
  version: number;
  edited_by: string | null;
}

const TEMPLATE = 'event, enabled, channels::json as channels, texts::json as texts, version, edited_by';

export const readTemplates = statement<[], TemplateRow>('read_templates', `select ${TEMPLATE} from notification_templates order by id`);

export const readTemplate = statement<[event: string], TemplateRow>(
  'read_template',
  `select ${TEMPLATE} from notification_templates where event = $1`,
);

/** Writes the texts that a shop begins with; what is there stays. */
export const seedTemplate = statement<[documentId: string, event: string, channels: string, texts: string], never>(
  'seed_template',
  `insert into notification_templates (document_id, event, enabled, channels, texts, version, created_at, updated_at, published_at)
   values ($1, $2, true, $3::jsonb, $4::jsonb, 1, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) on conflict (event) do nothing`,
);

/** No row: somebody saved after `version`. */
export const saveTemplate = statement<
  [event: string, version: number, enabled: boolean, channels: string, texts: string, by: string],
  TemplateRow
>(
  'save_template',
  `update notification_templates set enabled = $3, channels = $4::jsonb, texts = $5::jsonb, edited_by = $6, version = version + 1, updated_at = timezone('UTC', now())
   where event = $1 and version = $2 returning ${TEMPLATE}`,
);

/** Queues what somebody is told; no row when this happening has been told of already (`event_key`). */
export const insertNotification = statement<
  [
    documentId: string,
    eventKey: string,
    event: string,
    subject: string | null,
    subjectId: string | null,
    customerId: number | null,
    language: string,
    variables: string,
    route: string,
    state: NotificationState,
    reply: string | null,
  ],
  { id: number }
>(
  'insert_notification',
  `insert into notifications (document_id, event_key, event, subject, subject_id, customer_id, language, variables, route, step, state, last_reply, attempts, queued_at, settled_at,
     created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, 0, $10::text, $11, 0, clock_timestamp(), case when $10::text = 'skipped' then clock_timestamp() end,
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))
   on conflict (event_key) do nothing returning id`,
);

/** A notification under way. */
export interface NotificationRow {
  id: number;
  document_id: string;
  event: NotificationEvent;
  language: 'ru' | 'en';
  variables: Record<string, unknown>;
  route: Step[];
  step: number;
  state: NotificationState;
  is_leased: boolean;
}

const NOTIFICATION = `n.id, n.document_id, n.event, n.language, n.variables::json as variables, n.route::json as route, n.step, n.state,
  coalesce(n.lease_until > clock_timestamp(), false) as is_leased`;

export const readNotification = statement<[id: number], NotificationRow>(
  'read_notification',
  `select ${NOTIFICATION} from notifications n where n.id = $1`,
);

/** Before the provider hears of it: from here on silence proves nothing. No row when it is not waiting. */
export const claimNotification = statement<[id: number, channel: Channel, address: string, leaseSeconds: number], { id: number }>(
  'claim_notification',
  `update notifications set state = 'sending', channel = $2, address = $3, attempts = attempts + 1, lease_until = clock_timestamp() + make_interval(secs => $4),
     updated_at = timezone('UTC', now())
   where id = $1 and state = 'queued' returning id`,
);

/** What became of a try: the next state, the next step, the reply, and the log's line in one commit. */
export const settleNotification = statement<
  [
    id: number,
    state: NotificationState,
    step: number,
    reply: string,
    messageId: string | null,
    outcome: 'succeeded' | 'failed' | 'unknown',
    attemptId: string,
  ],
  { id: number }
>(
  'settle_notification',
  `with settled as (
     update notifications set state = $2::text, step = $3, last_reply = $4, message_id = coalesce($5, message_id), lease_until = null,
       settled_at = case when $2::text <> 'queued' then clock_timestamp() end, updated_at = timezone('UTC', now())
     where id = $1 and state = 'sending' returning id, channel)
   insert into delivery_attempts (document_id, notification_id, channel, at, outcome, server_response, epoch, created_at, updated_at, published_at)
   select $7, id, channel, clock_timestamp(), $6, $4, 0, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()) from settled returning notification_id as id`,
);

/** Notifications about one thing with every try, the newest first. */
export const notificationsAbout = statement<
  [subject: string, subjectId: string],
  {
    document_id: string;
    event: NotificationEvent;
    state: NotificationState;
    channel: Channel | null;
    address: string | null;
    last_reply: string | null;
    queued_at: Date;
    settled_at: Date | null;
    log: { at: string; channel: Channel; outcome: string; serverResponse: string | null }[];
  }
>(
  'notifications_about',
  `select n.document_id, n.event, n.state, n.channel, n.address, n.last_reply, n.queued_at, n.settled_at,
     (select coalesce(json_agg(json_build_object('at', a.at, 'channel', a.channel, 'outcome', a.outcome, 'serverResponse', a.server_response) order by a.id), '[]'::json)
      from delivery_attempts a where a.notification_id = n.id) as log
   from notifications n where n.subject = $1 and n.subject_id = $2 order by n.id desc limit 100`,
);

/** A notification whose letter came back. */
export const notificationByDocument = statement<[documentId: string], { id: number; channel: Channel; address: string }>(
  'notification_by_document',
  'select id, channel, address from notifications where document_id = $1 and channel is not null and address is not null',
);

/** What a person is reached by for their own affairs, with what they have said of each channel. */
export interface ReachRow {
  channel: Channel;
  address: string | null;
  consent: boolean | null;
  is_barred: boolean;
}

/** The ways to a customer ($1, or null) whose order gives these contacts ($2 e-mail, $3 phone) where their record has none. */
export const readReach = statement<[customerId: number | null, email: string | null, phone: string | null], ReachRow>(
  'read_reach',
  `with person as (select c.id, lower(trim(c.email)) as email, c.phone, c.vk_id from (select 1) one left join customers c on c.id = $1::int and c.erased_at is null),
   ways as (
     select 'email' as channel, coalesce(lower(trim($2::text)), p.email) as address, p.id from person p
     union all select 'sms', coalesce($3::text, p.phone), p.id from person p
     union all select 'vk', p.vk_id, p.id from person p)
   select w.channel, nullif(w.address, '') as address,
     (select k.granted from consents k where k.customer_id = w.id and k.channel in (w.channel, 'any') and (k.purpose = 'notifications' or (w.channel <> 'email' and k.purpose = 'marketing'))
      order by (k.purpose = 'notifications') desc, k.id desc limit 1) as consent,
     exists (select 1 from suppressions sp where sp.channel = w.channel and sp.address = w.address and sp.lifted_at is null and sp.reason <> 'unsubscribed') as is_barred
   from ways w`,
);

/** An order as its buyer is told of it. Money as a number. */
export const orderToTell = statement<
  [orderId: number],
  {
    document_id: string;
    number: string;
    total: number;
    channel: string;
    contact_name: string | null;
    contact_email: string | null;
    contact_phone: string | null;
    customer_id: number | null;
    language: 'ru' | 'en' | null;
    is_fresh: boolean;
  }
>(
  'order_to_tell',
  `select o.document_id, o.number, o.total::float8 as total, o.channel, o.contact_name, o.contact_email, o.contact_phone,
     (select l.customer_id from orders_customer_lnk l where l.order_id = o.id limit 1) as customer_id,
     (select u.language from orders_placed_by_lnk pl join up_users u on u.id = pl.user_id where pl.order_id = o.id limit 1) as language,
     o.updated_at > timezone('UTC', now() - interval '1 day') as is_fresh
   from orders o where o.id = $1`,
);
