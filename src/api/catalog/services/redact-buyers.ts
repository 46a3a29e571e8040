import type { Trx } from '../../../platform/database/statement';
import { redactBuyers } from '../sql/redact-buyers';

/** Takes the buyers of these orders (`orders.id`) out of the stock ledger; quantities stay. Only inside an erasure, which may redact. */
export async function redactBuyersOfMovements(trx: Trx, orders: readonly number[]): Promise<void> {
  await redactBuyers(trx, [...orders]);
}
