import type { Core } from '@strapi/strapi';
import { environment } from '../../../platform/database/environment';
import { runUseCase } from '../../../platform/database/use-case';
import { Refusal } from '../../../platform/http/refusal';
import { SYSTEM } from '../../accounts/contracts/actor';
import { dropExpiredCarts } from '../sql/carts';
import { unpaidGuestOrders } from '../sql/unpaid-guest-orders';
import { changeStatus } from './change-status';

const BATCH = 500;

/** Cancels guest orders that are still new and unpaid after RESERVATION_HOURS, so that their goods are free again. Answers how many. */
export async function releaseOldReservations(strapi: Core.Strapi): Promise<number> {
  const hours = environment().reservationHours;
  if (hours === 0) return 0;
  const { body: orders } = await runUseCase(strapi, undefined, async (trx) => ({
    status: 200,
    body: await unpaidGuestOrders(trx, hours, BATCH),
  }));
  let cancelled = 0;
  for (const order of orders) {
    try {
      await runUseCase(strapi, undefined, async (trx) => ({
        status: 200,
        body: await changeStatus(trx, SYSTEM, order.document_id, {
          to: 'cancelled',
          version: order.version,
          note: `Not paid within ${hours} h`,
        }),
      }));
      cancelled += 1;
    } catch (error) {
      // Somebody took the order meanwhile: it is theirs now.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return cancelled;
}

/** Deletes carts whose life is over, batch by batch. */
export async function sweepCarts(strapi: Core.Strapi): Promise<void> {
  for (let dropped = BATCH; dropped === BATCH; ) {
    const { body } = await runUseCase(strapi, undefined, async (trx) => ({ status: 200, body: await dropExpiredCarts(trx, BATCH) }));
    dropped = body.length;
  }
}
