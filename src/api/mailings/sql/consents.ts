import { statement } from '../../../platform/database/statement';

/**
 * Keeps what somebody allows the community on VK, for mailings and for notifications; once an event (`source` names it).
 * No row for somebody who is no customer here, or for an event that was heard before.
 */
export const keepVkConsent = statement<[vkId: string, granted: boolean, source: string], { id: number }>(
  'keep_vk_consent',
  `insert into consents (document_id, customer_id, purpose, channel, granted, source, actor_kind, actor_name, at, created_at, updated_at, published_at)
   select 'k' || substr(md5($3::text || p.purpose), 1, 23), c.id, p.purpose, 'vk', $2, $3, 'client', coalesce(c.name, 'VK ' || $1::text), clock_timestamp(),
     timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
   from customers c cross join (values ('marketing'), ('notifications')) as p (purpose)
   where c.vk_id = $1::text and c.erased_at is null on conflict (document_id) do nothing returning id`,
);
