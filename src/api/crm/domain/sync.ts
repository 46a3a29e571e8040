/** What an order says about its buyer; phone in E.164, e-mail lower-cased. */
export interface BuyerContact {
  name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
}

/** The customer that was found for it. */
export interface KnownCustomer {
  name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  isDeleted: boolean;
}

/** What the automatic sync writes: only what was empty. */
export interface CustomerFill {
  name?: string;
  phone?: string;
  email?: string;
  city?: string;
  restore?: true;
}

/** The name a customer gets when the order gave none. */
export const NAMELESS = 'Без имени';

/**
 * Name is filled only if empty or «Без имени», phone, e-mail and city only if empty; a match in the trash is
 * restored (http-api.md, "Sync rules"; rulings.md 21). Empty object: nothing to write.
 */
export function fillOf(known: KnownCustomer, contact: BuyerContact): CustomerFill {
  const fill: CustomerFill = {};
  if (contact.name && (!known.name || known.name === NAMELESS)) fill.name = contact.name;
  if (contact.phone && !known.phone) fill.phone = contact.phone;
  if (contact.email && !known.email) fill.email = contact.email;
  if (contact.city && !known.city) fill.city = contact.city;
  if (known.isDeleted) fill.restore = true;
  return fill;
}

/** By which identity the customer of an order is searched: the phone decides, the e-mail only without a phone. */
export function identityOf(contact: BuyerContact): { kind: 'phone' | 'email'; value: string } | null {
  if (contact.phone) return { kind: 'phone', value: contact.phone };
  if (contact.email) return { kind: 'email', value: contact.email };
  return null;
}
