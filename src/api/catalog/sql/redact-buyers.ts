import { statement } from '../../../platform/database/statement';

/** Takes the names of buyers out of the movements of these orders (`orders.id`). Needs `artel.redaction`. */
export const redactBuyers = statement<[orders: number[]], { id: number }>(
  'redact_buyers_of_movements',
  `update stock_movements set actor_name = '—', actor_id = null where order_id = any($1::int[]) and actor_kind in ('client', 'guest') returning id`,
);
