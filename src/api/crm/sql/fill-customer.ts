import { statement } from '../../../platform/database/statement';
import { NAMELESS } from '../domain/sync';
import { identityOrigin } from './identity-origin';

/** Fills what is empty at the moment of writing, and takes a customer out of the trash; null leaves a field alone. */
export const fillCustomer = statement<
  [id: number, name: string | null, phone: string | null, email: string | null, city: string | null],
  never
>(
  'fill_customer',
  `update customers set
     name = case when coalesce(name, '') in ('', '${NAMELESS}') then coalesce($2, name) else name end,
     phone = coalesce(nullif(phone, ''), $3), email = coalesce(nullif(email, ''), $4), city = coalesce(nullif(city, ''), $5),
     deleted_at = null, updated_at = now()
   from (select ${identityOrigin('filled')} as told) o where id = $1 and o.told`,
);
