import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import type { OrderBody } from '../contracts/bodies';
import { changeOrderManager } from '../sql/change-order';
import { findStaff } from '../sql/find-staff';
import { actorValues } from './actor-values';
import { openOrder, readOrder } from './open-order';

/** Gives an order to a staff member (document id) or to nobody. The same one again changes nothing. */
export async function assignManager(
  trx: Trx,
  actor: Actor,
  id: string,
  command: { manager: string | null; version?: number },
): Promise<OrderBody> {
  const order = await openOrder(trx, actor, id, command.version);
  const [staff] = command.manager === null ? [] : await findStaff(trx, command.manager);
  if (command.manager !== null && !staff) throw invalid(['manager'], 'is not a staff member; send the documentId of one, or null');
  const to = staff ?? null;
  if ((to?.id ?? null) !== order.manager_id) {
    const who = await actorValues(trx, actor);
    await changeOrderManager(trx, order.id, order.manager_name, to?.display_name ?? null, null, ...who, to?.id ?? null);
  }
  return readOrder(trx, actor, id);
}
