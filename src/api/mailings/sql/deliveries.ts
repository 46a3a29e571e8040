import { statement } from '../../../platform/database/statement';
import type { DeliveryState } from '../domain/delivery-state';

/** A recipient of a mailing as the page shows it. */
export interface DeliveryRow {
  id: number;
  document_id: string;
  address: string;
  customer: { documentId: string; name: string | null } | null;
  state: DeliveryState;
  attempts: number;
  reason: string | null;
  next_try_at: Date;
  settled_at: Date | null;
  bounced_at: Date | null;
  complained_at: Date | null;
  unsubscribed_at: Date | null;
  resent_by: string | null;
}

/** Columns of a `DeliveryRow` over `d`; a marketer sees the name they typed themselves (`user`), or the shop's (null). */
export function deliveryColumns(user: string | null): string {
  const name = user ? `(select r.name from recipient_lists r where r.customer_id = c.id and r.user_id = ${user}::int)` : 'c.name';
  return `d.id, d.document_id, d.address, d.state, d.attempts, d.reason, d.next_try_at, d.settled_at, d.bounced_at, d.complained_at, d.unsubscribed_at, d.resent_by,
    (select json_build_object('documentId', c.document_id, 'name', ${name}) from customers c where c.id = d.customer_id) as customer`;
}

export const attemptsOf = statement<
  [deliveryId: number],
  { at: Date; outcome: 'succeeded' | 'failed' | 'unknown' | 'resent'; server_response: string | null }
>('attempts_of_delivery', 'select at, outcome, server_response from delivery_attempts where delivery_id = $1 order by id');

/** Gives a letter of unknown fate back, by a person's word; no row when its fate is known by now. */
export const resendDelivery = statement<[id: number, by: string], { id: number }>(
  'resend_delivery',
  `with again as (
     update deliveries set state = 'pending', epoch = epoch + 1, next_try_at = clock_timestamp(), settled_at = null, resent_by = $2, updated_at = timezone('UTC', now())
     where id = $1 and state = 'unknown' returning id, mailing_id, epoch)
   insert into delivery_attempts (document_id, delivery_id, mailing_id, channel, at, outcome, server_response, epoch, created_at, updated_at, published_at)
   select substr('a' || md5(x.id || ' ' || x.epoch || ' resent'), 1, 24), x.id, x.mailing_id, m.channel, clock_timestamp(), 'resent', $2, x.epoch,
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from again x join mailings m on m.id = x.mailing_id returning delivery_id as id`,
);

/** A delivery by what its links or Message-ID say, with what is needed to act on its address. */
export interface LinkedDelivery {
  id: number;
  document_id: string;
  mailing_id: number;
  customer_id: number | null;
  channel: 'email' | 'sms' | 'vk';
  address: string;
  state: DeliveryState;
}

export const deliveryByDocument = statement<[documentId: string], LinkedDelivery>(
  'delivery_by_document',
  `select d.id, d.document_id, d.mailing_id, d.customer_id, m.channel, d.address, d.state from deliveries d join mailings m on m.id = d.mailing_id where d.document_id = $1`,
);

/** Notes once what happened to a letter after it was taken. */
export const markDelivery = statement<[id: number, what: 'bounced' | 'complained' | 'unsubscribed'], { id: number }>(
  'mark_delivery',
  `update deliveries set bounced_at = case when $2::text = 'bounced' then coalesce(bounced_at, clock_timestamp()) else bounced_at end,
     complained_at = case when $2::text = 'complained' then coalesce(complained_at, clock_timestamp()) else complained_at end,
     unsubscribed_at = case when $2::text = 'unsubscribed' then coalesce(unsubscribed_at, clock_timestamp()) else unsubscribed_at end
   where id = $1 returning id`,
);
