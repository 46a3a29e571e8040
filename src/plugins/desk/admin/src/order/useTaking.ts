import type { RefObject } from 'react';
import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { withText, type DraftText } from '../../../../../api/orders/domain/order-draft';
import type { Basket } from './useBasket';

const CONTACT: readonly DraftText[] = ['contactPhone', 'contactName', 'contactEmail', 'deliveryCity', 'deliveryAddress'];

interface Fields {
  phone: RefObject<HTMLInputElement>;
  goods: RefObject<HTMLInputElement>;
}

/** Takes a customer that was found for a new order, and lets go of them again; the focus goes to where the work goes on. */
export function useTaking({ choose, edit }: Basket, { phone, goods }: Fields) {
  const take = (found: CustomerBrief): void => {
    choose(found);
    const known: Partial<Record<DraftText, string | null>> = {
      contactPhone: found.phone,
      contactName: found.name,
      contactEmail: found.email,
      deliveryCity: found.city,
      deliveryAddress: found.address,
    };
    edit((now) =>
      CONTACT.reduce((draft, field) => {
        const value = known[field];
        return value ? withText(draft, field, value) : draft;
      }, now),
    );
    window.requestAnimationFrame(() => goods.current?.focus());
  };
  const release = (): void => {
    choose(null);
    edit((now) => CONTACT.reduce((draft, field) => withText(draft, field, ''), now));
    window.requestAnimationFrame(() => phone.current?.focus());
  };
  return { take, release };
}
