import { statement } from '../../../platform/database/statement';
import type { Channel } from '../domain/channels';
import type { SuppressionReason } from '../domain/suppression';

/** An address that is not written to. */
export interface SuppressionRow {
  id: number;
  document_id: string;
  channel: Channel;
  address: string;
  reason: SuppressionReason;
  note: string | null;
  at: Date;
  by_name: string | null;
}

/** Columns of a `SuppressionRow` over `sp`. */
export const SUPPRESSION_COLUMNS = 'sp.id, sp.document_id, sp.channel, sp.address, sp.reason, sp.note, sp.at, sp.by_name';

/**
 * Suppresses addresses of one channel; answers those that were not suppressed before. What is on the list already keeps its
 * reason, except that a complaint outweighs the others.
 */
export const suppress = statement<
  [channel: Channel, documentIds: string[], addresses: string[], reason: SuppressionReason, note: string | null, by: string | null],
  SuppressionRow
>(
  'suppress',
  `insert into suppressions as sp (document_id, channel, address, reason, note, by_name, at, created_at, updated_at, published_at)
   select x.document_id, $1, x.address, $4, $5, $6, clock_timestamp(), timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from unnest($2::text[], $3::text[]) as x (document_id, address) order by x.address
   on conflict (channel, address) do update set reason = excluded.reason, note = excluded.note, by_name = excluded.by_name, at = excluded.at, lifted_at = null,
     lifted_by = null, updated_at = excluded.updated_at
     where sp.lifted_at is not null or (excluded.reason = 'complained' and sp.reason <> 'complained')
   returning ${SUPPRESSION_COLUMNS}`,
);

export const suppressionOf = statement<[channel: Channel, address: string], SuppressionRow>(
  'suppression_of',
  `select ${SUPPRESSION_COLUMNS} from suppressions sp where sp.channel = $1 and sp.address = $2 and sp.lifted_at is null`,
);

/** Takes an address from the list; no row when it is not on it. */
export const liftSuppression = statement<[documentId: string, by: string], SuppressionRow>(
  'lift_suppression',
  `update suppressions sp set lifted_at = clock_timestamp(), lifted_by = $2, updated_at = timezone('UTC', now())
   where sp.document_id = $1 and sp.lifted_at is null returning ${SUPPRESSION_COLUMNS}`,
);

/** Takes back what somebody did themselves: only an `unsubscribed`, never a bounce, a complaint or the shop's own. */
export const resubscribe = statement<[channel: Channel, address: string], SuppressionRow>(
  'resubscribe',
  `update suppressions sp set lifted_at = clock_timestamp(), lifted_by = 'preferences', updated_at = timezone('UTC', now())
   where sp.channel = $1 and sp.address = $2 and sp.reason = 'unsubscribed' and sp.lifted_at is null returning ${SUPPRESSION_COLUMNS}`,
);

/** What a person can be written to at, for the page of their preferences. */
export const addressesOf = statement<
  [customerId: number],
  { name: string | null; email: string | null; phone: string | null; vk_id: string | null }
>('addresses_of_customer', `select name, lower(trim(email)) as email, phone, vk_id from customers where id = $1 and erased_at is null`);
