import type { Trx } from '../../../../platform/database/statement';
import { environment } from '../../../../platform/database/environment';
import { SYSTEM } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { readContact } from '../../domain/sync';
import { createMissing, linkPortion, lockPortion, oddOrders, restoreCustomers } from '../../sql/sync/link-orders';
import type { IdRange } from './portions';

/** What linking a range of orders did. */
export interface LinkedRange {
  created: number;
  errors: { order: string; reason: string }[];
}

/** Finds or creates the customer of every order of the range that has none, set by set; existing data is left alone. */
export async function linkOrders(trx: Trx, { after, upTo }: IdRange): Promise<LinkedRange> {
  const odd = (await oddOrders(trx, after, upTo)).map((order) => ({ order, contact: readContact(order, environment().defaultRegion) }));
  const portion = [
    after,
    upTo,
    odd.map(({ order }) => order.id),
    odd.map(({ contact }) => (contact.ok ? contact.value.phone : null)),
    odd.map(({ contact }) => (contact.ok ? contact.value.email : null)),
  ] as const;
  const errors = odd.flatMap(({ order, contact }) => (contact.ok ? [] : [{ order: order.number, reason: contact.reason }]));
  if ((await lockPortion(trx, ...portion)).length === 0) return { created: 0, errors };
  // Who has a phone comes first: somebody who wrote an e-mail only may be one of them.
  const byPhone = await createMissing(trx, ...portion, 'phone');
  const byEmail = await createMissing(trx, ...portion, 'email');
  const trashed = (await linkPortion(trx, ...portion)).filter(({ is_deleted }) => is_deleted);
  await restoreCustomers(
    trx,
    trashed.map(({ id }) => id),
  );
  for (const { document_id: subjectId } of trashed)
    await audit(trx, { actor: SYSTEM, action: 'customer.restore', subject: 'customer', subjectId, after: { by: 'sync' } });
  return { created: byPhone.length + byEmail.length, errors };
}
