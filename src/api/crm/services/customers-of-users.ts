import type { Trx } from '../../../platform/database/statement';
import { customersLinkedToUsers } from '../sql/customers-of-users';

/** The customer records of these storefront users (`up_users.id`), where one is linked. */
export async function customersOfUsers(
  handle: Trx,
  userIds: readonly number[],
): Promise<Map<number, { documentId: string; name: string | null }>> {
  if (userIds.length === 0) return new Map();
  const rows = await customersLinkedToUsers(handle, [...userIds]);
  return new Map(rows.map(({ user_id: userId, document_id: documentId, name }) => [userId, { documentId, name }]));
}
