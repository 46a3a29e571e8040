import { firstNameOf } from '../../domain/merge-tags';
import type { RecipientRow } from '../../sql/recipients';

/** What a text may say of the shop. */
export interface ShopVariables {
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  site: string | null;
}

/** The variables of one recipient: `customer`, `shop` and links. A missing value is an empty one, for `default` to stand in. */
export function variablesOf(person: RecipientRow | null, shop: ShopVariables, links: Record<string, string>): object {
  const { name, phone, email, address, site } = shop;
  return { customer: customerOf(person), shop: { name, phone, email, address, site }, ...links };
}

function customerOf(person: RecipientRow | null): object {
  if (!person) return {};
  const { customer_id: _, ...fields } = person;
  return { ...fields, first_name: firstNameOf(person.name) };
}
