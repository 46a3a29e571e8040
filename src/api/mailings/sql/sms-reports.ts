import { statement } from '../../../platform/database/statement';

type Report = [messageId: string, outcome: 'delivered' | 'failed', words: string];

/** Notes at a mailing's text message, by the provider's name for it, that it arrived or was given up; the first word of each kind counts. */
export const noteReportAtDelivery = statement<Report, { id: number }>(
  'note_sms_report_at_delivery',
  `update deliveries set delivered_at = case when $2::text = 'delivered' then coalesce(delivered_at, clock_timestamp()) else delivered_at end,
     bounced_at = case when $2::text = 'failed' then coalesce(bounced_at, clock_timestamp()) else bounced_at end,
     reason = case when $2::text = 'failed' then $3 else reason end, updated_at = timezone('UTC', now())
   where message_id = $1 and state in ('accepted', 'unknown') and exists (select 1 from mailings m where m.id = mailing_id and m.channel = 'sms') returning id`,
);

/** The same at a notification. */
export const noteReportAtNotification = statement<Report, { id: number }>(
  'note_sms_report_at_notification',
  `update notifications set state = case when $2::text = 'failed' then 'rejected' else state end, last_reply = $3, updated_at = timezone('UTC', now())
   where message_id = $1 and channel = 'sms' and state in ('accepted', 'unknown') returning id`,
);
