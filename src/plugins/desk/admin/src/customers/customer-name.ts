import type { IntlShape } from 'react-intl';
import { readablePhone } from '../../../../../kernel/phone-format';

interface Named {
  name: string | null;
  shortName?: string | null;
  phone?: string | null;
  email?: string | null;
}

/** What to call somebody: the name, else the short one, else a contact. */
export function customerName({ name, shortName, phone, email }: Named, intl: IntlShape): string {
  return name || shortName || (phone && readablePhone(phone)) || email || intl.formatMessage({ id: 'desk.order.customer.unnamed' });
}
