import { announcedBy } from '../../../platform/outbox/announced-by';

/** The life of mailings in the event feed; single letters are asked for by REST. */
export const mailingAnnouncements = announcedBy([
  {
    name: 'mailing_steps',
    table: 'mailings',
    on: 'update',
    columns: ['mailing_status'],
    events: `select case new.mailing_status when 'completed' then 'mailing.completed' when 'paused' then 'mailing.paused'
        else case when old.mailing_status = 'paused' then 'mailing.resumed' else 'mailing.started' end end,
      new.document_id, jsonb_build_object('channel', new.channel, 'endReason', new.end_reason), clock_timestamp()
      where new.mailing_status in ('active', 'paused', 'completed')`,
  },
]);
