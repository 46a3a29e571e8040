import { statement } from '../../../platform/database/statement';

/** E-mail addresses of the staff who look after the stock; at most 50. */
export const staffAddresses = statement<[], { email: string }>(
  'staff_addresses',
  `select distinct lower(email) as email from staff_members where email is not null and email <> '' order by 1 limit 50`,
);
