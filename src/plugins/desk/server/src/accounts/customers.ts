import type { DeskUser } from '../../../../../api/accounts/contracts/desk';
import type { ListedUser } from '../../../../../api/accounts/services/users/list-users';
import { customersOfUsers } from '../../../../../api/crm/services/customers-of-users';
import type { Trx } from '../../../../../platform/database/statement';

/** Puts the CRM's record to each user that has one. */
export async function withCustomers(handle: Trx, users: readonly ListedUser[]): Promise<DeskUser[]> {
  const customers = await customersOfUsers(
    handle,
    users.map(({ userId }) => userId),
  );
  return users.map(({ userId, user }) => ({ ...user, customer: customers.get(userId) ?? null }));
}
