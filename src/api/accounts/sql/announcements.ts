import { announcedBy } from '../../../platform/outbox/announced-by';

/** Storefront accounts in the event feed; nothing of the person. */
export const accountAnnouncements = announcedBy([
  {
    name: 'accounts',
    table: 'up_users',
    on: 'insert',
    events: `select 'account.registered', u.document_id, jsonb_build_object('type', u.type, 'isConfirmed', coalesce(u.confirmed, false)), clock_timestamp()
      from written u order by u.id`,
  },
  {
    name: 'account_steps',
    table: 'up_users',
    on: 'update',
    columns: ['type', 'blocked', 'confirmed'],
    events: `select s.type, new.document_id, s.data, clock_timestamp() from (
        select 'account.type-changed' as type, jsonb_build_object('from', old.type, 'to', new.type) as data where old.type is distinct from new.type
        union all select case when new.blocked then 'account.blocked' else 'account.unblocked' end, jsonb_build_object('type', new.type)
          where coalesce(old.blocked, false) <> coalesce(new.blocked, false)
        union all select 'account.confirmed', jsonb_build_object('type', new.type) where not coalesce(old.confirmed, false) and new.confirmed) s`,
  },
  {
    name: 'accounts_gone',
    table: 'up_users',
    on: 'delete',
    events: `select 'account.deleted', u.document_id, jsonb_build_object('type', u.type), clock_timestamp() from written u`,
  },
]);
