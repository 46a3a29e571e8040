import type { Trx } from '../../../platform/database/statement';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { staffIdOf } from '../../accounts/services/staff';
import { orderChanges } from './live/order-changes';
import type { ActorValues } from '../sql/move-order-stock';

/**
 * How the ledgers name a person: kind, id (staff member or user) and the name at the time. Every change of an order asks for it,
 * so here the change is announced to those who follow orders live.
 */
export async function actorValues(trx: Trx, actor: Actor): Promise<ActorValues> {
  orderChanges(trx);
  if (actor.kind === 'staff' && isStaff(actor)) return ['staff', await staffIdOf(trx, actor), actor.name];
  return [actor.kind, actor.userId, actor.name];
}
